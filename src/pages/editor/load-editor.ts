import {
  EditorChangesDocument,
  type EditorChangesQuery,
  EditorOnPageDocument,
  type EditorOnPageQuery,
  EditorTensionsDocument,
  type EditorTensionsQuery,
} from '../__generated__/documents.ts'
import { type PageApi, PageFault } from '../page.ts'

export type Change = EditorChangesQuery['changes']['nodes'][number]

export interface ShownToEditors extends EditorOnPageQuery {
  readonly articles: EditorTensionsQuery['articles']
  /** The latest first. */
  readonly changes: readonly Change[]
  /** The version of the graph before those changes, from which on there are older ones; 0 where there are none. */
  readonly olderThan: number
}

/** Where the lists of the page are continued. */
export interface EditorPlace {
  /** Articles whose lines clash, after this cursor. */
  readonly articles: string
  /** Changes up to this version of the graph. */
  readonly until: string
}

/** Entries of each list. */
const FIRST = 20
/** Articles whose lines are looked through. */
const ARTICLES = 100

function versionOf(text: string, latest: number): number {
  if (text === '') return latest
  if (!/^\d{1,15}$/.test(text)) throw new PageFault(400, 'That is no version of the graph.')
  return Math.min(Number(text), latest)
}

/** @throws PageFault 400 for a place that there is not. */
export async function loadEditor(api: PageApi, place: EditorPlace): Promise<ShownToEditors> {
  const [found, { articles }] = await Promise.all([
    api.ask(EditorOnPageDocument, { first: FIRST }),
    api.ask(EditorTensionsDocument, {
      first: ARTICLES,
      ...(place.articles === '' ? {} : { after: place.articles }),
    }),
  ])
  const until = versionOf(place.until, Number(found.meta.graphVersion))
  const olderThan = Math.max(0, until - FIRST)
  const { changes } = await api.ask(EditorChangesDocument, { since: String(olderThan), first: FIRST })
  const shown = changes.nodes.filter(({ graphVersion }) => Number(graphVersion) <= until)
  return { ...found, articles, changes: shown.toReversed(), olderThan }
}
