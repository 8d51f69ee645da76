import { afterEach, beforeEach, expect, it } from 'vitest'
import { EMPTY_PAGE } from '../../src/domain/page.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import type { OpenStore } from './fixture.ts'
import { ANY_LINK, collect } from './stores.ts'

const page = { first: 10 }

export function emptyGraph(open: OpenStore): void {
  let store: GraphStore
  beforeEach(async () => {
    store = await open()
  })
  afterEach(async () => {
    await store.close()
  })

  it('answers a ping', async () => {
    await expect(store.ping()).resolves.toBeUndefined()
  })

  it('has nothing and says version 0', async () => {
    expect(await store.meta()).toEqual({
      graphVersion: '0',
      lastIngestAt: null,
      counts: { articles: 0, concepts: 0, claims: 0, links: 0, redFlags: 0 },
    })
    expect(await store.vocabulary()).toEqual([])
    expect(await store.concepts({ page })).toEqual(EMPTY_PAGE)
    expect(await store.articles({ status: ['FULL'], page })).toEqual(EMPTY_PAGE)
    expect(await collect(store.streamArticles())).toEqual([])
    expect(await collect(store.streamLinks())).toEqual([])
  })

  it('leaves unknown keys out of single values', async () => {
    const maps = await Promise.all([
      store.conceptsById(['symptom:none']),
      store.linksById(['link:none']),
      store.claimsById(['claim:none']),
      store.articlesById(['article:none']),
      store.articlesByUrl(['https://nowhere.example']),
      store.sectionsById(['section:none/0']),
      store.redFlagsById(['red-flag:none']),
    ])
    expect(maps.map((map) => map.size)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('gives an empty page or list for unknown keys', async () => {
    const claims = { scope: DEFAULT_SCOPE, page }
    const links = { filter: ANY_LINK, orderBy: 'RELEVANCE', page } as const
    const pages = await Promise.all([
      store.linksByConcept(['x:none'], links),
      store.linkedConcepts(['x:none'], { ...links, type: 'NUTRIENT' }),
      store.claimsByLink(['x:none'], claims),
      store.claimsByArticle(['x:none'], claims),
      store.claimsBySection(['x:none'], claims),
      store.articlesByConcept(['x:none'], page),
      store.mentionsByArticle(['x:none'], { page }),
    ])
    for (const map of pages) expect([...map]).toEqual([['x:none', EMPTY_PAGE]])
    const lists = await Promise.all([
      store.narrowerConcepts(['x:none']),
      store.teasersByArticle(['x:none']),
      store.sectionsByArticle(['x:none']),
      store.blocksBySection(['x:none']),
      store.redFlagsByArticle(['x:none']),
      store.redFlagsByConcept(['x:none']),
    ])
    for (const map of lists) expect([...map]).toEqual([['x:none', []]])
  })

  it('gives empty maps for no keys', async () => {
    expect((await store.conceptsById([])).size).toBe(0)
    expect((await store.linksByConcept([], { filter: ANY_LINK, orderBy: 'NAME', page })).size).toBe(0)
    expect((await store.redFlagsByConcept([])).size).toBe(0)
  })
}
