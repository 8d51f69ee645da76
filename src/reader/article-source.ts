import type { DocumentMeta } from './document/document.ts'

/** The bytes of one article, or of a file that holds several; see `Reader.sources`. */
export interface ArticleSource {
  /** File name as given; its extension tells the format, its stem the article's id. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Another slug than the file's name gives, where another article has that. */
  readonly slug?: string
  /** What whoever gives the article knows of it; it goes before what the file tells of itself. */
  readonly known?: DocumentMeta
  /** Set where the article was taken out of a feed or an export. */
  readonly entry?: FeedEntry
}

/** What a feed tells of one of its articles; the article's bytes are then HTML in UTF-8. */
export interface FeedEntry {
  readonly meta: DocumentMeta
  /** The text has the line ends that its author typed, as blog software stores it. */
  readonly keepsLines: boolean
}
