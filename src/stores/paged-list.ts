import { listName } from '../domain/list-name.ts'
import {
  checkPage,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
  type SortKey,
} from '../domain/page.ts'
import type { LinkOrder } from '../domain/terminology.ts'
import type { ClaimQuery, GraphReader, LinkedConceptQuery, LinkQuery } from '../ports/graph-store.ts'

/**
 * A list as its cursors know it: the same in every store, so that a cursor is too.
 *
 * The sort key always ascends; a number that sorts descending stands in it as `0 - number`, so that one
 * comparison of rows finds the place after a cursor.
 */
export interface PagedList {
  readonly name: string
  readonly shape: readonly ('string' | 'number')[]
}

/** What a store found: how many entries in all, how many after the cursor, and the first of these. */
export interface FoundEntries<T> {
  readonly total: number
  readonly remaining: number
  readonly entries: readonly (readonly [key: SortKey, node: T])[]
}

/** `[0 - score, name, id]` and so on; see `LinkQuery` in the port. */
const LINK_SHAPES: Record<LinkOrder, PagedList['shape']> = {
  RELEVANCE: ['number', 'string', 'string'],
  ARTICLE_COUNT: ['number', 'number', 'string', 'string'],
  NAME: ['string', 'number', 'string'],
  ARTICLE_ORDER: ['string', 'string'],
}

export function linkList({ filter, orderBy }: LinkQuery): PagedList {
  return { name: listName('links', { ...filter, orderBy }), shape: LINK_SHAPES[orderBy] }
}

/** As {@link linkList}, with the concept's id in place of the link's; by NAME there is no score. */
export function linkedConceptList({ filter, orderBy, type }: LinkedConceptQuery): PagedList {
  const { types: _, ...bounds } = filter
  return {
    name: listName('linkedConcepts', { ...bounds, orderBy, type }),
    shape: orderBy === 'NAME' ? ['string', 'string'] : LINK_SHAPES[orderBy],
  }
}

/** `[folded name, id]`. */
export function conceptList({ types, linked }: Parameters<GraphReader['concepts']>[0]): PagedList {
  return { name: listName('concepts', { types, linked: linked === true }), shape: ['string', 'string'] }
}

/** `[folded title, id]`. */
export function articleList({ status }: Parameters<GraphReader['articles']>[0]): PagedList {
  return { name: listName('articles', { status }), shape: ['string', 'string'] }
}

/** `[0 - mentions, article id]`. */
export const ARTICLES_OF_CONCEPT: PagedList = {
  name: listName('articlesByConcept', {}),
  shape: ['number', 'string'],
}

/** `[0 - mentions, concept id]`. */
export function mentionList({ types }: Parameters<GraphReader['mentionsByArticle']>[1]): PagedList {
  return { name: listName('mentionsByArticle', { types }), shape: ['number', 'string'] }
}

/** `[0 - weight, article id, position, id]` of a link, `[position, id]` of an article or section. */
export function claimList(by: 'link' | 'article' | 'section', { scope }: ClaimQuery): PagedList {
  const shape =
    by === 'link' ? (['number', 'string', 'number', 'string'] as const) : (['number', 'string'] as const)
  return { name: listName(`claims by ${by}`, { scope }), shape }
}

/**
 * The sort key that the page begins after; null for the first page.
 *
 * @throws DomainError BAD_USER_INPUT for a size out of bounds, InvalidCursorError for a foreign cursor.
 */
export function startAfter(list: PagedList, page: PageRequest): SortKey | null {
  const { after } = checkPage(page)
  return after === undefined ? null : decodeCursor(list.name, list.shape, after)
}

export function toPage<T>(list: PagedList, { total, remaining, entries }: FoundEntries<T>): Page<T> {
  return {
    items: entries.map(([key, node]) => ({ node, cursor: encodeCursor(list.name, key) })),
    totalCount: total,
    hasNextPage: remaining > entries.length,
    hasPreviousPage: total > remaining,
  }
}
