import type { BlockKind } from '../../domain/terminology.ts'

/** A heading, paragraph or list item as a format gives it: `text === document.text.slice(start, end)`. */
export interface RawBlock {
  readonly kind: BlockKind
  /** 1 for the title, 2 and up for headings, 0 for other blocks; formats without levels give 2. */
  readonly level: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where in the text a label ends that only its type tells from what follows: bold, or a cell of its own. */
  readonly labelEnd?: number
  /** Leads in the list after it, as the head of a table does, though it ends in no colon. */
  readonly leadsIn?: true
}

/** What the front matter or the markup tells of the article. */
export interface DocumentMeta {
  readonly title?: string
  readonly slug?: string
  readonly url?: string
  readonly publisher?: string
  readonly category?: string
  readonly language?: string
  readonly publishedAt?: string
}

/** A file as text with its blocks in order, before anything is understood. */
export interface RawDocument {
  readonly text: string
  readonly blocks: readonly RawBlock[]
  readonly meta: DocumentMeta
  /** False where headings had to be guessed from plain lines. */
  readonly hasLevels: boolean
  /** What could not be read as its format means it. */
  readonly warnings?: readonly string[]
}
