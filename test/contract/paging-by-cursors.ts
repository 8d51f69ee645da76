import { expect, it } from 'vitest'
import type { Page, PageRequest } from '../../src/domain/page.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import { LINK_ORDERS } from '../../src/domain/terminology.ts'
import type { GraphStore, LinkFilter } from '../../src/ports/graph-store.ts'
import type { OpenStore } from './fixture.ts'
import { ANY_LINK, sharedStore } from './stores.ts'

type List = (store: GraphStore, page: PageRequest) => Promise<Page<unknown> | undefined>

const WEAKNESS = 'symptom:muscle-weakness'
const ARTICLE = 'article:muscle-weakness'
const DEFICIENCY = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
const scope = DEFAULT_SCOPE

/** Every paged list of the port, with more than two entries each. */
const LISTS: Readonly<Record<string, List>> = {
  concepts: (store, page) => store.concepts({ page }),
  'concepts of two types': (store, page) => store.concepts({ types: ['NUTRIENT', 'SYMPTOM'], page }),
  'concepts with a link': (store, page) => store.concepts({ linked: true, page }),
  articles: (store, page) => store.articles({ status: ['FULL'], page }),
  'articles of a concept': async (store, page) =>
    (await store.articlesByConcept(['nutrient:magnesium'], page)).get('nutrient:magnesium'),
  'mentions of an article': async (store, page) =>
    (await store.mentionsByArticle([ARTICLE], { page })).get(ARTICLE),
  claims: (store, page) => store.claims({ scope, page }),
  'claims about a concept': (store, page) => store.claims({ scope, conceptId: WEAKNESS, page }),
  'claims of a link': async (store, page) =>
    (await store.claimsByLink([DEFICIENCY], { scope, page })).get(DEFICIENCY),
  'claims of an article': async (store, page) =>
    (await store.claimsByArticle([ARTICLE], { scope, page })).get(ARTICLE),
  'claims of a section': async (store, page) =>
    (await store.claimsBySection([`section:muscle-weakness/1`], { scope, page })).get(
      'section:muscle-weakness/1',
    ),
  ...Object.fromEntries(
    LINK_ORDERS.flatMap((orderBy): [string, List][] => [
      [
        `links by ${orderBy}`,
        async (store, page) =>
          (await store.linksByConcept([WEAKNESS], { filter: ANY_LINK, orderBy, page })).get(WEAKNESS),
      ],
      [
        `linked concepts by ${orderBy}`,
        async (store, page) => {
          const query = { type: 'NUTRIENT', filter: ANY_LINK, orderBy, page } as const
          return (await store.linkedConcepts([WEAKNESS], query)).get(WEAKNESS)
        },
      ],
    ]),
  ),
}

const pageRequest = (first: number, after: string | undefined): PageRequest =>
  after === undefined ? { first } : { first, after }

export function pagingByCursors(open: OpenStore): void {
  const store = sharedStore(open)

  for (const [name, list] of Object.entries(LISTS)) {
    it(`walks ${name} without loss or repeat, whatever the size of the page`, async () => {
      const whole = await list(store(), { first: 100 })
      const expected = whole?.items.map(({ node }) => node) ?? []
      expect(expected.length).toBeGreaterThan(2)
      expect(whole).toMatchObject({ totalCount: expected.length, hasNextPage: false, hasPreviousPage: false })
      for (const first of [1, 2, expected.length]) {
        const walked: unknown[] = []
        let after: string | undefined
        for (;;) {
          const page = await list(store(), pageRequest(first, after))
          expect(page).toMatchObject({ totalCount: expected.length, hasPreviousPage: walked.length > 0 })
          walked.push(...(page?.items.map(({ node }) => node) ?? []))
          expect(page?.hasNextPage).toBe(walked.length < expected.length)
          if (!page?.hasNextPage || walked.length > expected.length) break
          after = page.items.at(-1)?.cursor
        }
        expect(walked).toEqual(expected)
      }
    })

    it(`gives no ${name} but the total for first 0, and at the end of the list`, async () => {
      const whole = await list(store(), { first: 100 })
      const totalCount = whole?.totalCount ?? 0
      expect(await list(store(), { first: 0 })).toEqual({
        items: [],
        totalCount,
        hasNextPage: true,
        hasPreviousPage: false,
      })
      const last = whole?.items.at(-1)?.cursor ?? ''
      const nothingMore = { items: [], totalCount, hasNextPage: false, hasPreviousPage: true }
      expect(await list(store(), { first: 5, after: last })).toEqual(nothingMore)
      expect(await list(store(), { first: 0, after: last })).toEqual(nothingMore)
    })

    it(`refuses pages of ${name} that are too large, negative or broken`, async () => {
      for (const first of [-1, 101, 1.5, Number.NaN]) {
        await expect(list(store(), { first })).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          argument: 'first',
        })
      }
    })

    it(`refuses for ${name} a cursor that no list gave or that another gave`, async () => {
      const others = Object.entries(LISTS).filter(([other]) => other !== name)
      const cursors = await Promise.all(
        others.map(async ([, other]) => (await other(store(), { first: 1 }))?.items[0]?.cursor ?? ''),
      )
      for (const after of ['', 'nonsense', 'W10', ...cursors]) {
        await expect(list(store(), { first: 1, after })).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
      }
    })
  }

  it('refuses a cursor of another filter, and takes one of the same filter written otherwise', async () => {
    const page = async (filter: Partial<LinkFilter>, after?: string) => {
      const query = {
        filter: { ...ANY_LINK, ...filter },
        orderBy: 'NAME',
        page: pageRequest(1, after),
      } as const
      return (await store().linksByConcept([WEAKNESS], query)).get(WEAKNESS)
    }
    const given = (await page({ types: ['NUTRIENT', 'HORMONE'] }))?.items[0]?.cursor
    await expect(page({ types: ['NUTRIENT'] }, given)).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
    await expect(page({}, given)).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
    const same = await page({ types: ['HORMONE', 'NUTRIENT', 'HORMONE'] }, given)
    expect(same?.items[0]?.node.subjectId).toBe('hormone:insulin')
  })

  it('keeps a cursor good when the entry that gave it is gone', async () => {
    const cursor = (await store().concepts({ page: { first: 2 } })).items[1]?.cursor ?? ''
    const concepts = (await store().vocabulary()).filter(({ id }) => id !== 'symptom:calf-cramps')
    await store().loadVocabulary(concepts)
    const next = await store().concepts({ page: { first: 1, after: cursor } })
    expect(next.items[0]?.node.name).toBe('cortisol')
  })

  it('goes on from one cursor in the lists of many keys at once', async () => {
    const query = { filter: ANY_LINK, orderBy: 'NAME' } as const
    const one = await store().linksByConcept([WEAKNESS], { ...query, page: { first: 4 } })
    const after = one.get(WEAKNESS)?.items.at(-1)?.cursor ?? ''
    const keys = [WEAKNESS, 'symptom:muscle-cramps', 'symptom:fatigue']
    const found = await store().linksByConcept(keys, { ...query, page: { first: 1, after } })
    const rest = keys
      .map((key) => found.get(key))
      .map((page) => [page?.items[0]?.node.subjectId, page?.totalCount])
    expect(rest).toEqual([
      ['nutrient:magnesium', 8],
      ['nutrient:magnesium', 3],
      ['symptom:muscle-weakness', 2],
    ])
  })
}
