import { expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { AllClaimsQuery } from '../../src/ports/claim-reads.ts'
import { filledStore, type OpenStore } from './fixture.ts'
import { nodesOf, sharedStore, withStore } from './stores.ts'

const page = { first: 100 }
const WEAKNESS = 'symptom:muscle-weakness'

/** How many claims of the whole graph are left. */
const CASES: readonly (readonly [
  title: string,
  filter: Omit<AllClaimsQuery, 'page' | 'scope'>,
  count: number,
])[] = [
  ['nothing', {}, 16],
  ['a concept at either end', { conceptId: WEAKNESS }, 8],
  ['relations', { relations: ['WORSENS', 'LOWERS'] }, 2],
  ['articles', { articleIds: ['article:cramps-at-night'] }, 2],
  ['publishers', { publishers: ['Plain Health'] }, 14],
  ['kinds of section', { sectionAspects: ['HORMONES', 'LIFESTYLE'] }, 5],
  ['reviews', { reviews: ['ACCEPTED'] }, 0],
  ['no publisher at all', { publishers: [] }, 0],
  ['all of them together', { conceptId: WEAKNESS, sectionAspects: ['HORMONES'], relations: ['CAUSES'] }, 1],
]

export function claimFilters(open: OpenStore): void {
  const store = sharedStore(open)

  for (const [title, filter, count] of CASES) {
    it(`keep claims by ${title}`, async () => {
      const found = await store().claims({ scope: DEFAULT_SCOPE, ...filter, page })
      expect([found.totalCount, found.items.length]).toEqual([count, count])
    })
  }

  it('list claims by article, then by place', async () => {
    const claims = nodesOf(await store().claims({ scope: DEFAULT_SCOPE, page })) ?? []
    const places = claims.map(
      ({ articleId, position }) => `${articleId}#${String(position).padStart(3, '0')}`,
    )
    expect(places).toEqual([...places].sort())
    expect(new Set(claims.map(({ articleId }) => articleId)).size).toBe(3)
  })

  it('bound the claims of a link, a section and an article too', async () => {
    const link = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
    const query = { scope: DEFAULT_SCOPE, publishers: ['Second Opinion'], page }
    expect((await store().claimsByLink([link], query)).get(link)?.totalCount).toBe(2)
    const section = 'section:muscle-weakness/1'
    const causes = { scope: DEFAULT_SCOPE, relations: ['CAUSES' as const], page }
    expect((await store().claimsBySection([section], causes)).get(section)?.totalCount).toBe(1)
    const article = 'article:muscle-weakness'
    const habits = { scope: DEFAULT_SCOPE, sectionAspects: ['LIFESTYLE' as const], page }
    expect((await store().claimsByArticle([article], habits)).get(article)?.totalCount).toBe(2)
  })

  it('show rejected claims only where they are asked for, and no others that count nowhere', () =>
    withStore(filledStore(open), async (own) => {
      const [claim] = nodesOf(await own.claims({ scope: DEFAULT_SCOPE, page })) ?? []
      const signature = { who: 'Ana', why: 'So', when: '2024-05-02T10:00:00Z' }
      await own.decide([
        toDecision({ kind: 'REJECT_CLAIM', claimId: claim?.id, ...signature }),
        toDecision({ kind: 'WITHDRAW_ARTICLE', articleId: 'article:muscle-weakness', ...signature }),
      ])
      const count = async (filter: Partial<AllClaimsQuery>) =>
        (await own.claims({ scope: DEFAULT_SCOPE, ...filter, page })).totalCount
      const left = await count({})
      expect(left).toBeLessThan(16)
      expect(await count({ reviews: ['REJECTED'] })).toBe(1)
      expect(await count({ reviews: ['MACHINE'] })).toBe(left)
      expect(await count({ reviews: ['MACHINE', 'REJECTED'] })).toBe(left + 1)
    }))
}
