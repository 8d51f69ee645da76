import { describe, expect, it } from 'vitest'
import { contradictionSentence, OPPOSITES } from '../../src/domain/contradiction.ts'
import type { Link } from '../../src/domain/link.ts'
import type { Relation } from '../../src/domain/terminology.ts'

const magnesium = { name: 'Magnesium', type: 'NUTRIENT', conditionOf: null } as const
const cramps = { name: 'Muscle cramps', type: 'SYMPTOM', conditionOf: null } as const

const link = (relation: Relation, ...scopes: string[]) =>
  ({
    subjectState: 'UNSPECIFIED',
    subjectModifiers: [],
    relation,
    objectState: 'PRESENT',
    objectModifiers: [],
    scopes,
  }) as unknown as Link

describe('a contradiction', () => {
  it('is told with both sides and no verdict', () => {
    const denied = link('RELIEVES', 'AFFIRMED/STATED/EXPLICIT', 'DENIED/STATED/EXPLICIT')
    expect(contradictionSentence({ kind: 'DENIED', link: denied, against: denied }, magnesium, cramps)).toBe(
      'Some say that magnesium relieves muscle cramps; others deny it.',
    )
    const [more, less] = [
      link('WORSENS', 'AFFIRMED/HEDGED/EXPLICIT'),
      link('RELIEVES', 'AFFIRMED/STATED/EXPLICIT'),
    ]
    expect(contradictionSentence({ kind: 'OPPOSITE', link: more, against: less }, magnesium, cramps)).toBe(
      'Some say that magnesium may worsen muscle cramps; others that magnesium relieves muscle cramps.',
    )
  })

  it('is seen from one side only, and never between relations that go together', () => {
    const pairs = OPPOSITES.map(([more, less]) => `${more} ${less}`)
    expect(pairs).toContain('RAISES LOWERS')
    expect(pairs).toContain('WORSENS SUPPORTS')
    expect(pairs).not.toContain('CAUSES SUPPORTS')
    expect(OPPOSITES.some(([more, less]) => pairs.includes(`${less} ${more}`))).toBe(false)
  })
})
