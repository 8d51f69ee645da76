import { describe, expect, it } from 'vitest'
import type { Concept } from '../../src/domain/concept.ts'
import { type Link, type LinkParts, linkId } from '../../src/domain/link.ts'
import { linkSentence } from '../../src/domain/link-sentence.ts'
import { RELATION_RULES } from '../../src/domain/relations.ts'
import {
  type ConceptType,
  type Modifier,
  RELATIONS,
  type Relation,
  STATES,
  type State,
} from '../../src/domain/terminology.ts'

interface Said {
  readonly subject?: string
  readonly state?: State
  readonly modifiers?: readonly Modifier[]
  readonly relation?: Relation
  readonly object?: string
  readonly objectState?: State
  readonly scopes?: readonly string[]
  readonly objectType?: ConceptType
  /** Of the subject. */
  readonly conditionOf?: Concept['conditionOf']
}

function sentence(said: Said): string {
  const parts: LinkParts = {
    subjectId: 'nutrient:a',
    subjectState: said.state ?? 'UNSPECIFIED',
    relation: said.relation ?? 'ASSOCIATED_WITH',
    objectId: 'symptom:b',
    objectState: said.objectState ?? 'PRESENT',
  }
  const link: Link = {
    ...parts,
    id: linkId(parts),
    subjectModifiers: said.modifiers ?? [],
    objectModifiers: [],
    effect: 'UNKNOWN',
    articleCount: 1,
    publisherCount: 1,
    claimCount: 1,
    opposingCount: 0,
    score: 0.5,
    scopes: said.scopes ?? ['AFFIRMED/STATED/EXPLICIT'],
    articleOrder: '',
    top: [],
  }
  return linkSentence(
    link,
    { name: said.subject ?? 'Magnesium', type: 'NUTRIENT', conditionOf: said.conditionOf ?? null },
    { name: said.object ?? 'Muscle cramps', type: said.objectType ?? 'SYMPTOM', conditionOf: null },
  )
}

describe('the sentence of a link', () => {
  it('names the states in plain words', () => {
    expect(sentence({ state: 'DEFICIENCY' })).toBe('Magnesium deficiency is linked to muscle cramps.')
    expect(sentence({ state: 'LOW_INTAKE', subject: 'Protein', relation: 'WORSENS' })).toBe(
      'Low intake of protein worsens muscle cramps.',
    )
    expect(
      sentence({
        subject: 'Alcohol',
        relation: 'LOWERS',
        object: 'Testosterone',
        objectState: 'UNSPECIFIED',
      }),
    ).toBe('Alcohol lowers testosterone.')
  })

  it('keeps a state apart from a stronger one', () => {
    const told = STATES.filter((state) => /deficien/.test(sentence({ state })))
    expect(told).toEqual(['DEFICIENCY'])
  })

  it('uses the verb of the relation and no other', () => {
    for (const relation of RELATIONS)
      expect(sentence({ relation, objectType: 'FACTOR' })).toContain(RELATION_RULES[relation].verb[0])
    expect(RELATIONS.filter((relation) => /\bcauses?\b/.test(sentence({ relation })))).toEqual(['CAUSES'])
  })

  it('never says that something supports a symptom', () => {
    expect(sentence({ relation: 'SUPPORTS' })).toBe('Magnesium is supportive in muscle cramps.')
    expect(sentence({ relation: 'SUPPORTS', scopes: ['AFFIRMED/HEDGED/EXPLICIT'] })).toBe(
      'Magnesium may be supportive in muscle cramps.',
    )
    expect(sentence({ relation: 'SUPPORTS', object: 'Nerve function', objectType: 'FACTOR' })).toBe(
      'Magnesium supports nerve function.',
    )
  })

  it('keeps how a state comes and lasts, since without it more would be said', () => {
    expect(sentence({ subject: 'Cortisol', state: 'HIGH', modifiers: ['CHRONIC'] })).toBe(
      'Chronic high cortisol is linked to muscle cramps.',
    )
  })

  it('says once what the name says already', () => {
    const insulin = { conceptId: 'hormone:insulin', state: 'RESISTANCE' } as const
    const link = { subject: 'Insulin resistance', conditionOf: insulin }
    expect(sentence({ ...link, state: 'RESISTANCE' })).toBe('Insulin resistance is linked to muscle cramps.')
    expect(sentence({ ...link, state: 'HIGH' })).toBe('High insulin resistance is linked to muscle cramps.')
    expect(sentence({ subject: 'Chronic stress', modifiers: ['CHRONIC'], relation: 'WORSENS' })).toBe(
      'Chronic stress worsens muscle cramps.',
    )
  })

  it('agrees with a plural subject', () => {
    expect(sentence({ subject: 'Omega-3 fatty acids', relation: 'RELIEVES' })).toBe(
      'Omega-3 fatty acids relieve muscle cramps.',
    )
    expect(sentence({ subject: 'B vitamins', state: 'DEFICIENCY' })).toBe(
      'Deficiency of B vitamins is linked to muscle cramps.',
    )
  })

  it('writes names as they are written inside a sentence', () => {
    expect(sentence({ subject: 'TSH', state: 'LOW' })).toContain('Low TSH')
    expect(sentence({ object: "Graves' disease" })).toContain("to Graves' disease.")
    expect(sentence({ object: 'Vitamin B12' })).toContain('to vitamin B12.')
  })

  it('hedges where every article hedges, and only there', () => {
    expect(sentence({ relation: 'CAUSES', scopes: ['AFFIRMED/HEDGED/EXPLICIT'] })).toBe(
      'Magnesium may cause muscle cramps.',
    )
    expect(sentence({ scopes: ['AFFIRMED/CONDITIONAL/EXPLICIT'] })).toBe(
      'Magnesium may be linked to muscle cramps.',
    )
    expect(
      sentence({ relation: 'CAUSES', scopes: ['AFFIRMED/HEDGED/EXPLICIT', 'AFFIRMED/STATED/EXPLICIT'] }),
    ).toBe('Magnesium causes muscle cramps.')
  })

  it('tells denials, questions and teasers as such', () => {
    const denied = ['DENIED/STATED/EXPLICIT']
    expect(sentence({ relation: 'RELIEVES', scopes: denied })).toBe(
      'Magnesium does not relieve muscle cramps.',
    )
    expect(sentence({ scopes: denied })).toBe('Magnesium is not linked to muscle cramps.')
    expect(sentence({ relation: 'RESEMBLES', scopes: denied })).toBe(
      'Magnesium cannot feel like muscle cramps.',
    )
    expect(sentence({ relation: 'CAUSES', scopes: ['PARTLY_DENIED/STATED/EXPLICIT'] })).toBe(
      'Magnesium does not always cause muscle cramps.',
    )
    expect(sentence({ scopes: ['AFFIRMED/QUESTION/TEASER'] })).toBe(
      'It is asked whether magnesium is linked to muscle cramps.',
    )
    expect(sentence({ scopes: ['AFFIRMED/STATED/TEASER'] })).toBe(
      'A teaser says that magnesium is linked to muscle cramps.',
    )
  })
})
