import type { ArticleReading } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import type { TextReader } from './text-reader.ts'

/** What a text that is no stored article names and says. */
export interface Annotation {
  readonly mentions: readonly AnnotatedMention[]
  /** In the text's order; none that was only asked, hinted at or inferred is left out. */
  readonly claims: readonly Claim[]
  /** Exact lines that say when to seek care. */
  readonly redFlags: readonly string[]
  /** What looked like a claim and was not taken as one, with the reason. */
  readonly warnings: readonly string[]
}

export interface AnnotatedMention {
  readonly conceptId: ConceptId
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const NOTHING: Annotation = { mentions: [], claims: [], redFlags: [], warnings: [] }
const MAX_TITLE = 120

/** Stands for a title where the text has none, so that its first sentence is read and not taken for one. */
const NO_TITLE = 'Text\n\n'

/** Whether the first line is a title: short, without a full stop, with more under it. */
function hasTitle(text: string): boolean {
  const [first = '', ...rest] = text.trimStart().split(/\r?\n/)
  return (
    first.length <= MAX_TITLE && !/[.!;:,]$/.test(first.trim()) && rest.some((line) => line.trim() !== '')
  )
}

/** A text as it was read. */
export interface ReadText {
  readonly reading: ArticleReading
  /** So many signs stand before the text in what was read: it had no title of its own, and was given one. */
  readonly moved: number
}

/** Reads a text as an article is read; undefined where it has nothing to read. */
export async function readText(reader: TextReader, text: string): Promise<ReadText | undefined> {
  if (text.trim() === '') return undefined
  const title = hasTitle(text) ? '' : NO_TITLE
  try {
    const bytes = new TextEncoder().encode(title + text)
    return { reading: await reader.read({ name: 'annotation.txt', bytes }), moved: title.length }
  } catch (error) {
    // A text of headings or page furniture alone says nothing; that is no fault of it.
    if (error instanceof DomainError && error.code === 'EMPTY_ARTICLE') return undefined
    throw error
  }
}

/**
 * Reads a text as the reader reads an article, and keeps nothing of it.
 *
 * Offsets and quotes are of the text as the reader keeps it, which is the text given apart from line ends and
 * from signs that no reader sees.
 */
export async function annotateText(reader: TextReader, text: string): Promise<Annotation> {
  const read = await readText(reader, text)
  if (!read) return NOTHING
  const { reading, moved } = read
  return {
    mentions: reading.mentions
      .filter((mention) => mention.start >= moved)
      .map(({ conceptId, start, end, text: words }) => ({
        conceptId,
        start: start - moved,
        end: end - moved,
        text: words,
      })),
    claims: reading.claims,
    redFlags: reading.redFlags.map((flag) => flag.quote),
    warnings: reading.refused.map(({ quote, reason }) => `${quote}: ${reason}`),
  }
}
