import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ExplainedReading } from '../../src/reader/explain/explanation.ts'
import { reader } from './read.ts'

const explain = (text: string, name = 'article.md'): ExplainedReading =>
  reader.explain({ name, bytes: new TextEncoder().encode(text) })

/** Why the sentences of a body gave no claim, by their first words. */
function reasonsIn(body: string): Record<string, string> {
  const { sentences } = explain(`# On fatigue\n\n${body}\n`)
  return Object.fromEntries(
    sentences.map(({ quote, reason }) => [quote.split(' ').slice(0, 3).join(' '), reason]),
  )
}

const SEED = new URL('../../seed/articles/', import.meta.url)
const articles = readdirSync(SEED).map((name) => ({ name, bytes: readFileSync(new URL(name, SEED)) }))

describe('An explained reading', () => {
  it.each(articles)('of $name is the reading itself, with one reason for each claim', (source) => {
    const { reading, claims } = reader.explain(source)

    expect(reading).toEqual(reader.read(source))
    expect(claims.map(({ claimId }) => claimId)).toEqual(reading.claims.map(({ id }) => id))
    expect(claims.filter(({ rule }) => rule === '')).toEqual([])
  })

  it.each(articles)('of $name explains only sentences that stand there and gave no claim', (source) => {
    const { reading, sentences } = reader.explain(source)
    const stated = reading.claims.filter(
      ({ certainty, derivation }) => certainty !== 'QUESTION' && derivation !== 'TEASER',
    )
    for (const { quote, start, concepts } of sentences) {
      const end = start + quote.length
      expect(reading.text.slice(start, end)).toBe(quote)
      expect(new Set(concepts).size).toBeGreaterThan(1)
      expect(
        stated.filter((claim) => claim.quoteStart < end && start < claim.quoteStart + claim.quote.length),
      ).toEqual([])
    }
  })
})

describe('A claim is explained', () => {
  it('by its rule and the cue in its sentence', () => {
    const { claims } = explain('# On fatigue\n\nLow iron causes fatigue.\n')
    expect(claims).toMatchObject([{ rule: 'sentence', cue: 'causes', heading: null, headingCue: null }])
  })

  it('by the heading that it stands under, and the words there that give the verb', () => {
    const { claims } = explain('# On fatigue\n\n## What can worsen fatigue\n\n- Alcohol\n')
    expect(claims).toMatchObject([
      {
        rule: 'list under a heading',
        cue: null,
        heading: 'What can worsen fatigue',
        headingCue: expect.stringContaining('worsen'),
      },
    ])
  })

  it('by the lead-in of its list', () => {
    const { claims } = explain('# On fatigue\n\n## More\n\nLow iron can cause:\n\n- hair loss\n')
    expect(claims).toMatchObject([
      { heading: 'Low iron can cause:', headingCue: expect.stringMatching(/^causes?$/) },
    ])
  })
})

describe('A sentence that names two concepts and gives no claim is explained', () => {
  it('by its place', () => {
    expect(
      reasonsIn(
        [
          '## Iron and fatigue',
          'Call your doctor if fatigue comes with chest pain.',
          '## Foods rich in magnesium and zinc',
          'Magnesium helps sleep, and zinc helps skin.',
        ].join('\n\n'),
      ),
    ).toEqual({
      'Iron and fatigue': 'HEADING',
      'Call your doctor': 'RED_FLAG',
      'Foods rich in': 'HEADING',
      'Magnesium helps sleep,': 'LISTING',
    })
  })

  it('by what its words lack', () => {
    expect(
      reasonsIn(
        [
          'Does low iron cause hair loss?',
          'Iron and fatigue, again.',
          'Iron, zinc and copper cause nothing of note here.',
        ].join(' '),
      ),
    ).toEqual({
      'Does low iron': 'QUESTION',
      'Iron and fatigue,': 'NO_CUE',
      'Iron, zinc and': 'NO_CUE_BETWEEN',
    })
  })

  it('by each cue that did not do', () => {
    const { sentences } = explain('# On fatigue\n\nFatigue relieves magnesium, they joked.\n')
    expect(sentences).toMatchObject([
      {
        concepts: ['symptom:fatigue', 'nutrient:magnesium'],
        reason: 'TYPES',
        cues: [{ cue: 'relieves', reason: 'TYPES' }],
      },
    ])
  })
})
