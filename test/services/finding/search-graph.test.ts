import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createNameIndex, type NameIndex } from '../../../src/domain/name-index.ts'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import {
  findArticles,
  type SearchHit,
  type SearchRequest,
  searchGraph,
} from '../../../src/services/finding/search-graph.ts'
import { filledStore } from '../../contract/fixture.ts'
import { HOSTILE } from '../../contract/searching.ts'
import { openEmbedded } from '../../support/open-embedded.ts'

let store: GraphStore
let names: NameIndex

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  names = createNameIndex(await store.vocabulary())
})

afterAll(() => store.close())

const search = (text: string, request: Partial<SearchRequest> = {}) =>
  searchGraph(store, names, { text, articles: true, page: { first: 100 }, ...request })
const idOf = ({ found }: SearchHit) => ('article' in found ? found.article.id : found.conceptId)
const told = async (text: string, request?: Partial<SearchRequest>) =>
  (await search(text, request)).page.items.map(({ node }) => [
    idOf(node),
    `${node.match}${node.corrected ? ' corrected' : ''}`,
  ])

describe('searching', () => {
  it('puts an exact label first, then other labels, then articles from title to text', async () => {
    expect(await told('cramps')).toEqual([
      ['symptom:muscle-cramps', 'LABEL'],
      ['symptom:leg-cramps', 'LABEL_WORDS'],
      ['symptom:calf-cramps', 'LABEL_WORDS'],
      ['article:muscle-cramps', 'TITLE'],
      ['article:cramps-at-night', 'TITLE'],
      ['article:muscle-weakness', 'QUOTE'],
    ])
    expect((await told('muscle'))[0]).toEqual(['symptom:muscle-cramps', 'LABEL_START'])
    expect((await told('COBALAMIN'))[0]).toEqual(['nutrient:vitamin-b12', 'LABEL'])
  })

  it('finds each concept that a longer text names, and the articles with all of its words', async () => {
    expect(await told('what is the magnesium for my cramps?')).toEqual([
      ['nutrient:magnesium', 'LABEL_IN_QUERY'],
      ['symptom:muscle-cramps', 'LABEL_IN_QUERY'],
      ['article:muscle-cramps', 'QUOTE'],
      ['article:cramps-at-night', 'QUOTE'],
      ['article:muscle-weakness', 'QUOTE'],
    ])
  })

  it('finds what a misspelt word may stand for', async () => {
    expect(await told('magnesum')).toEqual([
      ['nutrient:magnesium', 'LABEL corrected'],
      ['article:cramps-at-night', 'QUOTE corrected'],
      ['article:muscle-cramps', 'QUOTE corrected'],
      ['article:muscle-weakness', 'QUOTE corrected'],
    ])
    expect((await search('Magnesum & night cramps!')).query.didYouMean).toBe('magnesium & night cramps!')
    expect((await search('magnesium')).query.didYouMean).toBeNull()
  })

  it('keeps a word that is in an article, however near a label it is', async () => {
    expect(await told('suppliments', { types: [] })).toEqual([])
    expect(await told('night')).toEqual([['article:cramps-at-night', 'TITLE']])
  })

  it('looks for stop words where there are no others', async () => {
    expect(await told('is it to')).toEqual([['article:muscle-weakness', 'TEXT']])
    expect(await told('may')).toEqual([
      ['article:muscle-cramps', 'QUOTE'],
      ['article:muscle-weakness', 'QUOTE'],
    ])
  })

  it('counts by type, and gives for each type as its only one just so many', async () => {
    for (const text of ['cramps', 'magnesum', 'insulin', 'muscle', 'zebra', '']) {
      const { counts, page } = await search(text)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(page.totalCount)
      for (const { type, count } of counts) {
        const only = type === 'ARTICLE' ? { types: [] } : { types: [type], articles: false }
        const { page: alone, counts: same } = await search(text, only)
        expect(alone.totalCount).toBe(count)
        expect(same).toEqual([{ type, count }])
      }
    }
  })

  it('is walked page by page without loss or repeat, over concepts and articles', async () => {
    const whole = await told('cramps')
    for (const first of [1, 2, 5]) {
      const walked: unknown[] = []
      let after: string | undefined
      do {
        const page = { first, ...(after ? { after } : {}) }
        const { page: found } = await search('cramps', { page })
        expect(found).toMatchObject({ totalCount: 6, hasPreviousPage: walked.length > 0 })
        walked.push(...found.items.map(({ node }) => [idOf(node), node.match]))
        after = found.hasNextPage ? found.items.at(-1)?.cursor : undefined
      } while (after && walked.length <= 6)
      expect(walked).toEqual(whole)
    }
    expect((await search('cramps', { page: { first: 0 } })).page).toMatchObject({
      items: [],
      totalCount: 6,
      hasNextPage: true,
    })
  })

  it('refuses a cursor of another search, a page out of bounds and a text that is too long', async () => {
    const { page } = await search('cramps', { page: { first: 1 } })
    const after = page.items[0]?.cursor ?? ''
    await expect(search('magnesium', { page: { first: 1, after } })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    })
    await expect(search('cramps', { articles: false, page: { first: 1, after } })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    })
    await expect(search('cramps', { page: { first: 101 } })).rejects.toMatchObject({ argument: 'first' })
    await expect(search('a'.repeat(257))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'query',
    })
  })

  it('takes any text for text', async () => {
    for (const text of HOSTILE.filter((each) => each.length <= 256)) {
      const { page } = await search(text)
      if (!/[\p{L}\p{N}]/u.test(text)) expect(page.totalCount, text).toBe(0)
    }
    expect(await told('"cramps"')).toEqual(await told('cramps'))
    expect(await told('cramps*')).toEqual(await told('cramps'))
  })
})

describe('finding articles by words', () => {
  const find = (text: string, page: { first: number; after?: string } = { first: 100 }) =>
    findArticles(store, names, { text, status: ['FULL'], page })

  it('puts titles first, and those that name the concept of the text most', async () => {
    expect((await find('weakness')).items.map(({ node }) => node.slug)).toEqual(['muscle-weakness'])
    expect((await find('magnesium')).items.map(({ node }) => node.slug)).toEqual([
      'cramps-at-night',
      'muscle-cramps',
      'muscle-weakness',
    ])
    expect(await find('?')).toMatchObject({ items: [], totalCount: 0 })
  })

  it('goes on after a cursor of its own, and refuses that of a search', async () => {
    const page = await find('magnesium', { first: 1 })
    const next = await find('magnesium', { first: 1, after: page.items[0]?.cursor ?? '' })
    expect(next).toMatchObject({
      totalCount: 3,
      hasNextPage: true,
      hasPreviousPage: true,
      items: [{ node: { slug: 'muscle-cramps' } }],
    })
    const { page: other } = await search('magnesium', { page: { first: 1 } })
    await expect(find('magnesium', { first: 1, after: other.items[0]?.cursor ?? '' })).rejects.toMatchObject({
      code: 'INVALID_CURSOR',
    })
  })
})
