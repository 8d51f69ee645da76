import { describe, expect, it } from 'vitest'
import { aggregateLink } from '../../src/domain/aggregate-link.ts'
import { GraphCheck } from '../../src/domain/check-graph.ts'
import type { CountedLink } from '../../src/domain/link-tally.ts'
import { readingOf } from '../contract/reading-builder.ts'

const reading = readingOf({
  slug: 'zinc',
  title: 'Zinc',
  publisher: 'Plain Health',
  sections: [
    {
      heading: 'Zinc',
      lines: [
        {
          text: 'Low zinc causes hair loss.',
          claims: [['nutrient:zinc LOW', 'CAUSES', 'symptom:hair-loss PRESENT']],
        },
      ],
    },
  ],
})
const stored = { ...reading, article: reading.article }
const link = aggregateLink(reading.claims.map((claim) => ({ claim, publisher: 'Plain Health' })))

function kinds(article: typeof stored, links: readonly CountedLink[]): string[] {
  const check = new GraphCheck()
  check.addArticle(article)
  for (const each of links) check.addLink(each)
  const report = check.report()
  expect(report.ok).toBe(report.differences.length === 0)
  return report.differences.map(({ kind, id }) => `${kind} ${id.split(':')[0]}`)
}

describe('the check of a graph', () => {
  it('finds nothing where the links are those of the claims', () => {
    expect(kinds(stored, [link])).toEqual([])
  })

  it('finds a missing link', () => {
    expect(kinds(stored, [])).toEqual(['LINK_MISSING link'])
  })

  it('finds a link that no claim says', () => {
    expect(kinds({ ...stored, claims: [] }, [link])).toEqual(['LINK_STALE link'])
  })

  it('finds a link with another count, score or quote, and names the field', () => {
    const check = new GraphCheck()
    check.addArticle(stored)
    check.addLink({ ...link, claimCount: 2, top: [] })
    expect(check.report().differences).toMatchObject([
      { kind: 'LINK_DIFFERS', message: 'in claimCount, top' },
    ])
  })

  it('finds a link that stands twice', () => {
    expect(kinds(stored, [link, link])).toEqual(['LINK_STALE link'])
  })

  it('finds a claim under the link of other parts', () => {
    const claims = stored.claims.map((claim) => ({ ...claim, relation: 'WORSENS' as const }))
    expect(kinds({ ...stored, claims }, [])).toContain('CLAIM_LINK_WRONG claim')
  })

  it('finds a quote that is not at its place', () => {
    const claims = stored.claims.map((claim) => ({ ...claim, quoteStart: claim.quoteStart + 1 }))
    expect(kinds({ ...stored, claims }, [link])).toEqual(['QUOTE_MISPLACED article'])
  })
})
