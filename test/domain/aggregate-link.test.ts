import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateLink, type SourcedClaim } from '../../src/domain/aggregate-link.ts'
import type { Claim } from '../../src/domain/claim.ts'
import { claimWeight, linkScore } from '../../src/domain/link-score.ts'
import { type Draft, readingOf } from '../contract/reading-builder.ts'

type Marks = Partial<Pick<Claim, 'polarity' | 'certainty' | 'derivation'>>

/** One claim "low zinc causes hair loss" for each of the marks, all in one article. */
function sources(slug: string, publisher: string | null, ...marks: Marks[]): SourcedClaim[] {
  const draft: Draft = {
    slug,
    title: slug,
    sections: [
      {
        heading: 'Head',
        lines: marks.map((each, i) => ({
          text: `${slug} says it, line ${i}.`,
          claims: [['nutrient:zinc LOW', 'CAUSES', 'symptom:hair-loss PRESENT', each]],
        })),
      },
    ],
  }
  return readingOf(draft).claims.map((claim) => ({ claim, publisher }))
}

const only = (all: SourcedClaim[]): SourcedClaim => {
  const [first] = all
  if (!first) throw new Error('no claim')
  return first
}

describe('the score of a link', () => {
  it('is the weight over π²/6 for one source', () => {
    expect(linkScore([1])).toBe(0.607927)
    expect(linkScore([0.8])).toBe(0.486342)
    expect(linkScore([])).toBe(0)
  })

  it('adds a quarter for the second source and a ninth for the third, best first', () => {
    expect(linkScore([1, 1])).toBe(0.759909)
    expect(linkScore([1, 1, 1])).toBe(0.827456)
    expect(linkScore([0.5, 1])).toBe(linkScore([1, 0.5]))
  })

  it('stays between 0 and 1 and grows with each source', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (weights, one) => {
          const score = linkScore(weights)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(linkScore([...weights, one])).toBeGreaterThanOrEqual(score)
        },
      ),
      { seed: 1 },
    )
  })
})

describe('the weight of a claim', () => {
  it('falls with what is hedged, inherited, inferred, asked or only a teaser', () => {
    const weight = (marks: Marks): number => claimWeight(only(sources('a', null, marks)).claim)
    expect(weight({})).toBe(1)
    expect(weight({ derivation: 'HEADING_INHERITED' })).toBe(0.9)
    expect(weight({ certainty: 'HEDGED' })).toBe(0.8)
    expect(weight({ certainty: 'CONDITIONAL' })).toBe(0.7)
    expect(weight({ derivation: 'INFERRED' })).toBe(0.3)
    expect(weight({ certainty: 'QUESTION' })).toBe(0.2)
    expect(weight({ derivation: 'TEASER' })).toBe(0.1)
  })
})

describe('a link', () => {
  it('counts each article and each publisher once, however often it repeats itself', () => {
    const link = aggregateLink([
      ...sources('one', 'First', {}, {}, {}),
      ...sources('two', 'Second', {}),
      ...sources('three', 'Second', {}),
    ])
    expect(link).toMatchObject({
      claimCount: 5,
      articleCount: 3,
      publisherCount: 2,
      // The second article of a publisher breaks a tie, no more.
      score: linkScore([1, 1, 0.1]),
    })
  })

  it('takes an article without a publisher as a publisher of its own', () => {
    const link = aggregateLink([...sources('one', null, {}), ...sources('two', null, {})])
    expect(link).toMatchObject({ publisherCount: 2, score: linkScore([1, 1]) })
  })

  it('scores a publisher by its best claim', () => {
    const link = aggregateLink(
      sources('one', 'First', { certainty: 'HEDGED' }, {}, { certainty: 'CONDITIONAL' }),
    )
    expect(link.score).toBe(linkScore([1]))
  })

  it('keeps denials apart: they oppose, and neither count nor weigh', () => {
    const link = aggregateLink([
      ...sources('one', 'First', {}),
      ...sources('two', 'Second', { polarity: 'DENIED' }, { polarity: 'DENIED' }),
      ...sources('three', 'Third', { polarity: 'PARTLY_DENIED' }),
    ])
    expect(link).toMatchObject({ claimCount: 1, articleCount: 1, publisherCount: 1, opposingCount: 1 })
    expect(link.score).toBe(linkScore([1]))
    expect(link.top.map(({ articleId }) => articleId)).toEqual(['article:one'])
  })

  it('takes no question and no card for a denial', () => {
    const denied = { polarity: 'DENIED' } as const
    const [question, card] = [
      { ...denied, certainty: 'QUESTION' },
      { ...denied, derivation: 'TEASER' },
    ] as const
    expect(aggregateLink(sources('one', 'First', question, card)).opposingCount).toBe(0)
  })

  it('shows what there is, with score 0, where nothing is in the default scope', () => {
    const link = aggregateLink(sources('one', 'First', { certainty: 'QUESTION' }, { derivation: 'TEASER' }))
    expect(link).toMatchObject({ score: 0, claimCount: 0, articleCount: 0, publisherCount: 0 })
    expect(link.scopes).toEqual(['AFFIRMED/QUESTION/EXPLICIT', 'AFFIRMED/STATED/TEASER'])
    expect(link.top).toHaveLength(2)
  })

  it('quotes the strongest claims first', () => {
    const link = aggregateLink([
      ...sources('a', 'First', { certainty: 'HEDGED' }),
      ...sources('b', 'Second', {}),
    ])
    expect(link.top.map(({ articleId }) => articleId)).toEqual(['article:b', 'article:a'])
  })

  it('does not depend on the order of its claims', () => {
    const all = [
      ...sources('one', 'First', {}, { certainty: 'HEDGED' }),
      ...sources('two', null, { polarity: 'DENIED' }),
      ...sources('three', 'First', { derivation: 'HEADING_INHERITED' }),
    ]
    const expected = aggregateLink(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(aggregateLink(shuffled)).toEqual(expected)
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('needs a claim', () => {
    expect(() => aggregateLink([])).toThrow(RangeError)
  })
})
