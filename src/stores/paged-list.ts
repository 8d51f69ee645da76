import type { ConceptId } from '../domain/concept.ts'
import { DomainError } from '../domain/errors.ts'
import { listName } from '../domain/list-name.ts'
import {
  checkPage,
  decodeCursor,
  encodeCursor,
  type FoundEntries,
  type Page,
  type PageRequest,
  type SortKey,
} from '../domain/page.ts'
import type { LinkOrder } from '../domain/terminology.ts'
import type { AllClaimsQuery } from '../ports/claim-reads.ts'
import type { ContradictionQuery } from '../ports/dispute-reads.ts'
import type { ClaimQuery, GraphReader, LinkedConceptQuery, LinkQuery } from '../ports/graph-store.ts'
import type { SharedConceptQuery } from '../ports/shared-reads.ts'

/** How one value of a sort key sorts: text and numbers ascending, or numbers descending. */
export type SortPart = 'string' | 'number' | 'descending'

/** A list as its cursors know it: the same in every store, so that a cursor is too. */
export interface PagedList {
  readonly name: string
  readonly order: readonly SortPart[]
}

/** `[score, name, id]` and so on; see `LinkQuery` in the port. */
export const LINK_SORTS: Record<LinkOrder, PagedList['order']> = {
  RELEVANCE: ['descending', 'string', 'string'],
  ARTICLE_COUNT: ['descending', 'descending', 'string', 'string'],
  NAME: ['string', 'descending', 'string'],
  ARTICLE_ORDER: ['string', 'string'],
  RECENT: ['descending', 'descending', 'string', 'string'],
}

export function linkList({ filter, orderBy }: LinkQuery): PagedList {
  return { name: listName('links', { filter, orderBy }), order: LINK_SORTS[orderBy] }
}

/** With the concept's id in place of the link's; by NAME there is no score. */
export const LINKED_CONCEPT_SORTS: Record<LinkOrder, PagedList['order']> = {
  ...LINK_SORTS,
  NAME: ['string', 'string'],
}

export function linkedConceptList({ filter, orderBy, type }: LinkedConceptQuery): PagedList {
  const { types, ...others } = filter
  const bounds = type || types === undefined ? others : filter
  return {
    name: listName('linkedConcepts', { type, filter: bounds, orderBy }),
    order: LINKED_CONCEPT_SORTS[orderBy],
  }
}

export const SHARED_SORT: PagedList['order'] = ['descending', 'descending', 'string', 'string']

/** `[concepts linked to it, score, folded name, id]`; bound to the concepts asked about too. */
export function sharedList(ids: readonly ConceptId[], { filter, least }: SharedConceptQuery): PagedList {
  return { name: listName('shared', { ids, filter, least }), order: SHARED_SORT }
}

export const CONCEPTS_SORT: PagedList['order'] = ['string', 'string']

/** `[folded name, id]`. */
export function conceptList({ types, linked }: Parameters<GraphReader['concepts']>[0]): PagedList {
  return { name: listName('concepts', { types, linked: linked === true }), order: CONCEPTS_SORT }
}

export const ARTICLES_SORT: PagedList['order'] = ['string', 'string']

/** `[folded title, id]`. */
export function articleList({ status }: Parameters<GraphReader['articles']>[0]): PagedList {
  return { name: listName('articles', { status }), order: ARTICLES_SORT }
}

/** `[rank, mentions, folded title, id]`; see `SearchReader`. */
export const FOUND_ARTICLES_SORT: PagedList['order'] = ['number', 'descending', 'string', 'string']

/** `[mentions, article id]`. */
export const ARTICLES_OF_CONCEPT: PagedList = {
  name: listName('articles by concept', {}),
  order: ['descending', 'string'],
}

export const MENTIONS_SORT: PagedList['order'] = ['descending', 'string']

/** `[mentions, concept id]`. */
export function mentionList({ types }: Parameters<GraphReader['mentionsByArticle']>[1]): PagedList {
  return { name: listName('mentions', { types }), order: MENTIONS_SORT }
}

/** `[kind, score, link id, id of the link against it]`. */
export function contradictionList({ conceptId, kinds }: ContradictionQuery): PagedList {
  return { name: listName('contradictions', { conceptId, kinds }), order: CONTRADICTIONS_SORT }
}

export const CONTRADICTIONS_SORT: PagedList['order'] = ['string', 'descending', 'string', 'string']

/** `[when, id]`. */
export const DECISIONS_LIST: PagedList = { name: listName('decisions', {}), order: ['string', 'string'] }

export const CHANGES_SORT: PagedList['order'] = ['number']

/** `[graph version]`. */
export function changesList(since: number): PagedList {
  return { name: listName('changes', { since }), order: CHANGES_SORT }
}

/** @throws DomainError BAD_USER_INPUT where the text is no version of a graph. */
export function toGraphVersion(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new DomainError(
    'BAD_USER_INPUT',
    `"${text}" is no version of a graph; \`meta\` tells the current one.`,
    {
      argument: 'since',
    },
  )
}

export const CLAIM_SORTS: Record<'link' | 'article' | 'section', PagedList['order']> = {
  link: ['descending', 'string', 'number', 'string'],
  article: ['number', 'string'],
  section: ['number', 'string'],
}

/** `[weight, article id, position, id]` of a link, `[position, id]` of an article or section. */
export function claimList(by: 'link' | 'article' | 'section', query: ClaimQuery): PagedList {
  const { page: _, ...bounds } = query
  return { name: listName(`claims by ${by}`, { ...bounds }), order: CLAIM_SORTS[by] }
}

/** `[article id, position, id]`. */
export function allClaimsList({ page: _, ...bounds }: AllClaimsQuery): PagedList {
  return { name: listName('claims', { ...bounds }), order: ['string', 'number', 'string'] }
}

/**
 * The sort key that the page begins after; null for the first page.
 *
 * @throws DomainError BAD_USER_INPUT for a size out of bounds, InvalidCursorError for a foreign cursor.
 */
export function startAfter(list: PagedList, page: PageRequest): SortKey | null {
  const { after } = checkPage(page)
  const shape = list.order.map((part) => (part === 'string' ? 'string' : 'number'))
  return after === undefined ? null : decodeCursor(list.name, shape, after)
}

export function toPage<T>(list: PagedList, { total, remaining, entries }: FoundEntries<T>): Page<T> {
  return {
    items: entries.map(([key, node]) => ({ node, cursor: encodeCursor(list.name, key) })),
    totalCount: total,
    hasNextPage: remaining > entries.length,
    hasPreviousPage: total > remaining,
  }
}
