import type { Article } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import { listName } from '../../domain/list-name.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import {
  checkPage,
  decodeCursor,
  encodeCursor,
  type FoundEntries,
  type Page,
  type PageRequest,
  type SortKey,
} from '../../domain/page.ts'
import { type LabelHit, searchLabels } from '../../domain/search-labels.ts'
import { readSearchQuery, type SearchQuery } from '../../domain/search-query.ts'
import { matchOfRank, type SearchMatch, searchScore } from '../../domain/search-ranks.ts'
import { type ArticleStatus, CONCEPT_TYPES, type ConceptType } from '../../domain/terminology.ts'
import type { SearchReader } from '../../ports/search-reads.ts'
import { checkSearchText } from './search-text.ts'
import { stopWords } from './stop-words.ts'

export interface SearchRequest {
  readonly text: string
  /** Only concepts of these; all where left out. */
  readonly types?: readonly ConceptType[] | undefined
  /** Whether articles are looked for too. */
  readonly articles: boolean
  readonly page: PageRequest
}

/** Something that a search found, and why. */
export interface SearchHit {
  readonly found:
    | { readonly conceptId: ConceptId; readonly matchedLabel: string }
    | { readonly article: Article }
  readonly match: SearchMatch
  /** Whether it has other words in place of misspelt ones. */
  readonly corrected: boolean
  /** 1 for a label, less the worse the match. */
  readonly score: number
}

/** How many of what was found are of this type. */
export interface SearchCount {
  readonly type: ConceptType | 'ARTICLE'
  readonly count: number
}

export interface SearchResult {
  readonly query: SearchQuery
  readonly page: Page<SearchHit>
  /** Of the whole list; those that are none are left out. */
  readonly counts: readonly SearchCount[]
}

/** What of a store is searched. */
export type ArticleSearcher = Pick<SearchReader, 'searchArticles'>

const NO_ARTICLES: FoundEntries<Article> = { total: 0, remaining: 0, entries: [] }
const FOUND: readonly ArticleStatus[] = ['FULL']
/** Rank and weight (more is better), then folded name or title, then id. */
const PLACE = ['number', 'number', 'string', 'string'] as const
/** Articles that name these concepts most come first; more would cost more than they tell. */
const MOST_CONCEPTS = 10

/**
 * Concepts and articles that answer a text, best first: labels, then titles, headings, quotes and texts of
 * articles, then all that answers it by corrected words only. An exact label is always first.
 *
 * The order depends on words alone, and so is the same in every store: see `searchRank`, `searchLabels` and
 * `SearchReader.searchArticles`. A text without a letter or digit finds nothing.
 *
 * @throws DomainError (BAD_USER_INPUT) for a text that is too long or a page out of bounds;
 * InvalidCursorError for a cursor of another list.
 */
export async function searchGraph(
  store: ArticleSearcher,
  { labels }: NameIndex,
  { text, types, articles, page }: SearchRequest,
): Promise<SearchResult> {
  const query = readSearchQuery(labels, checkSearchText(text, 'query'), stopWords())
  const list = listName('search', { words: query.words, types, articles })
  const { first, after: cursor } = checkPage(page)
  const after = cursor === undefined ? null : decodeCursor(list, PLACE, cursor)

  const hits = searchLabels(labels, query, types)
  const found =
    articles && query.wanted.length > 0
      ? await store.searchArticles({ ...articleSearch(query, hits), status: FOUND, first, after })
      : NO_ARTICLES
  return {
    query,
    page: merged(list, hits, found, first, after),
    counts: countsOf(hits, found.total),
  }
}

/**
 * Articles that have all words of a text, best first as in {@link searchGraph}.
 *
 * @throws as that does.
 */
export async function findArticles(
  store: ArticleSearcher,
  { labels }: NameIndex,
  request: {
    readonly text: string
    readonly status: readonly ArticleStatus[]
    readonly page: PageRequest
  },
): Promise<Page<Article>> {
  const query = readSearchQuery(labels, checkSearchText(request.text, 'query'), stopWords())
  const { status } = request
  const list = listName('articles found', { words: query.words, status })
  const { first, after: cursor } = checkPage(request.page)
  const after = cursor === undefined ? null : decodeCursor(list, PLACE, cursor)
  const search = { ...articleSearch(query, searchLabels(labels, query, undefined)), status, first, after }
  const { total, remaining, entries } =
    query.wanted.length > 0 ? await store.searchArticles(search) : NO_ARTICLES
  return {
    items: entries.map(([place, node]) => ({ node, cursor: encodeCursor(list, place) })),
    totalCount: total,
    hasNextPage: remaining > entries.length,
    hasPreviousPage: total > remaining,
  }
}

function articleSearch({ wanted, corrections }: SearchQuery, hits: readonly LabelHit[]) {
  const named = hits.filter(({ rank }) => ['LABEL', 'LABEL_IN_QUERY'].includes(matchOfRank(rank).match))
  const conceptIds = [...named]
    .sort((a, b) => byPlace(placeOf(a), placeOf(b)))
    .slice(0, MOST_CONCEPTS)
    .map(({ entry }) => entry.conceptId)
  return { words: wanted, corrections, conceptIds }
}

const placeOf = ({ entry, rank, weight }: LabelHit): SortKey => [
  rank,
  weight,
  fold(entry.name),
  entry.conceptId,
]

/** Places of concepts and of articles never have the same rank. */
function byPlace(a: SortKey, b: SortKey): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? ''
    if (part !== other) return part < other !== (i === 1) ? -1 : 1
  }
  return 0
}

function merged(
  list: string,
  hits: readonly LabelHit[],
  articles: FoundEntries<Article>,
  first: number,
  after: SortKey | null,
): Page<SearchHit> {
  const concepts = hits
    .map((hit): [SortKey, SearchHit['found']] => [
      placeOf(hit),
      { conceptId: hit.entry.conceptId, matchedLabel: hit.entry.label },
    ])
    .filter(([place]) => after === null || byPlace(after, place) < 0)
  const entries = articles.entries.map(([place, article]): [SortKey, SearchHit['found']] => [
    place,
    { article },
  ])
  const items = [...concepts, ...entries]
    .sort(([a], [b]) => byPlace(a, b))
    .slice(0, first)
    .map(([place, found]) => {
      const rank = Number(place[0])
      return {
        node: { found, ...matchOfRank(rank), score: searchScore(rank) },
        cursor: encodeCursor(list, place),
      }
    })
  const totalCount = hits.length + articles.total
  const remaining = concepts.length + articles.remaining
  return {
    items,
    totalCount,
    hasNextPage: remaining > items.length,
    hasPreviousPage: totalCount > remaining,
  }
}

function countsOf(hits: readonly LabelHit[], articles: number): SearchCount[] {
  const ofType = (type: ConceptType) => hits.filter(({ entry }) => entry.type === type).length
  const counts: SearchCount[] = CONCEPT_TYPES.map((type) => ({ type, count: ofType(type) }))
  return [...counts, { type: 'ARTICLE' as const, count: articles }].filter(({ count }) => count > 0)
}
