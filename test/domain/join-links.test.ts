import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateLink, type SourcedClaim } from '../../src/domain/aggregate-link.ts'
import { joinLinks } from '../../src/domain/join-links.ts'
import type { CountedLink } from '../../src/domain/link-tally.ts'
import { CERTAINTIES, DERIVATIONS, POLARITIES } from '../../src/domain/terminology.ts'
import { readingOf } from '../contract/reading-builder.ts'

const marks = fc.record({
  polarity: fc.constantFrom(...POLARITIES),
  certainty: fc.constantFrom(...CERTAINTIES),
  derivation: fc.constantFrom(...DERIVATIONS),
})

/** What articles say of one link, each at least once; few publishers, so that they meet again. */
const articles: fc.Arbitrary<SourcedClaim[][]> = fc
  .array(
    fc.record({
      publisher: fc.constantFrom('First', 'Second', null),
      said: fc.array(marks, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ publisher, said }, i) => {
      const lines = said.map((each, line) => ({
        text: `Line ${line}.`,
        claims: [['nutrient:zinc LOW', 'CAUSES', 'symptom:hair-loss PRESENT', each] as const],
      }))
      const { claims } = readingOf({
        slug: `article-${i}`,
        title: 'Zinc',
        sections: [{ heading: 'Zinc', lines }],
      })
      return claims.map((claim) => ({ claim, publisher }))
    }),
  )

const kept = (link: CountedLink): CountedLink => JSON.parse(JSON.stringify(link))

describe('links joined of parts', () => {
  it('are what all claims together make, however the articles come', () => {
    fc.assert(
      fc.property(
        articles.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        fc.integer({ min: 1, max: 4 }),
        ([all, order], batch) => {
          let link: CountedLink | undefined
          for (let i = 0; i < order.length; i += batch) {
            const part = aggregateLink(order.slice(i, i + batch).flat())
            // As a store keeps it.
            link = link ? kept(joinLinks([link, part])) : kept(part)
          }
          expect(link).toEqual(aggregateLink(all.flat()))
        },
      ),
      { seed: 1, numRuns: 300 },
    )
  })

  it('need a part', () => {
    expect(() => joinLinks([])).toThrow(RangeError)
  })
})
