import type { Article, ArticleReading } from '../../domain/article.ts'
import { checkReading, conceptsNamedBy } from '../../domain/check-reading.ts'
import { type ClaimChange, diffClaims, NO_CLAIMS, type VersionClaims } from '../../domain/diff-claims.ts'
import { DomainError, type ErrorCode } from '../../domain/errors.ts'
import type { IngestSignature } from '../../ports/graph-changes.ts'
import type { GraphReader, GraphStore, IngestOutcome } from '../../ports/graph-store.ts'
import type { TextReader } from '../annotate/text-reader.ts'
import { type RefusalCode, RefusedError } from './refused.ts'

/** How a text is to be read; left out, it is told by how it begins. */
export type TextFormat = 'PLAIN_TEXT' | 'MARKDOWN' | 'HTML'

/** An article that comes as text. What is said here goes before what the text says of itself. */
export interface TextToIngest {
  readonly source: string
  readonly format?: TextFormat | undefined
  /** Where it was published, http or https. */
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  /** The id without its type; left out, that of the article with this address, else the text's own or its title's. */
  readonly slug?: string | undefined
}

export interface IngestTextOptions {
  readonly dryRun: boolean
  readonly by: IngestSignature
  readonly now?: Date
}

/** What came of a text. */
export interface IngestedText {
  readonly reading: ArticleReading
  /** What storing it came to, or would come to in a dry run. */
  readonly outcome: IngestOutcome
  readonly dryRun: boolean
  /** How the claims differ from those of the version before; none where nothing changed. */
  changes(): Promise<readonly ClaimChange[]>
}

/** A name without a stem, so that the title gives the slug; its ending tells the format. */
const NAMES: Readonly<Record<TextFormat, string>> = { PLAIN_TEXT: '-.txt', MARKDOWN: '-.md', HTML: '-.html' }
const ANY_FORMAT = '-'
const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/

/** Refusals of the reader and the stores as those of a text that was given. */
const REFUSED: Partial<Record<ErrorCode, readonly [RefusalCode, string]>> = {
  EMPTY_ARTICLE: ['EMPTY_ARTICLE', 'source'],
  FILE_TOO_LARGE: ['TEXT_TOO_LONG', 'source'],
  UNREADABLE_FILE: ['UNREADABLE_TEXT', 'source'],
  UNSUPPORTED_FORMAT: ['UNSUPPORTED_FORMAT', 'source'],
  ARTICLE_ID_TAKEN: ['ARTICLE_ID_TAKEN', 'slug'],
  UNKNOWN_CONCEPT: ['UNKNOWN_CONCEPT', 'source'],
  QUOTE_NOT_FOUND: ['QUOTE_NOT_FOUND', 'source'],
}

function toRefusal(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error
  const [code, argument] = REFUSED[error.code] ?? []
  return code && argument ? new RefusedError(code, error.message, argument, error) : error
}

/** @throws DomainError BAD_USER_INPUT for what is no address or no slug. */
function checkHead({ url, slug }: TextToIngest): void {
  if (url !== undefined && !/^https?:\/\//i.test(url))
    throw new DomainError('BAD_USER_INPUT', 'An article’s address begins with http:// or https://.', {
      argument: 'url',
    })
  if (slug !== undefined && !SLUG.test(slug))
    throw new DomainError('BAD_USER_INPUT', 'A slug has small letters, digits and hyphens between them.', {
      argument: 'slug',
    })
}

/** @throws DomainError BAD_USER_INPUT where there is no reason. */
function checkReason({ why }: IngestSignature): void {
  if (why.trim() === '') throw new DomainError('BAD_USER_INPUT', 'Say why.', { argument: 'why' })
}

async function readAs(reader: TextReader, text: TextToIngest, slug = text.slug): Promise<ArticleReading> {
  const { source, format, url, title, publisher } = text
  return reader.read({
    name: format ? NAMES[format] : ANY_FORMAT,
    bytes: new TextEncoder().encode(source),
    ...(slug === undefined ? {} : { slug }),
    known: {
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
    },
  })
}

/** Reads it under the id that the article at its address has: that stays the same when the title changes. */
async function read(store: GraphReader, reader: TextReader, text: TextToIngest): Promise<ArticleReading> {
  checkHead(text)
  const reading = await readAs(reader, text)
  const { id, url } = reading.article
  const stored: Article | undefined = url === null ? undefined : (await store.articlesByUrl([url])).get(url)
  if (!stored || stored.id === id) return reading
  if (text.slug !== undefined)
    throw new RefusedError('ARTICLE_URL_TAKEN', `${stored.id} is the article at ${url} already.`, 'url')
  return readAs(reader, text, stored.slug)
}

async function checkNames(store: GraphReader, reading: ArticleReading): Promise<void> {
  const known = await store.conceptsById(conceptsNamedBy(reading))
  checkReading(reading, new Set(known.keys()))
}

/** The claims of the stored version, as they were read. */
async function storedClaims(store: GraphReader, id: string): Promise<VersionClaims> {
  const version = (await store.articlesById([id])).get(id)?.version
  if (version === undefined) return NO_CLAIMS
  const [diff, sections] = await Promise.all([
    store.articleDiff(id, 0, version),
    store.sectionsByArticle([id]),
  ])
  const claims = diff?.changes.flatMap(({ after }) => (after ? [after] : [])) ?? []
  return { claims, sections: sections.get(id) ?? [] }
}

/**
 * Reads an article that comes as text and stores what it says, or in a dry run tells what storing would change.
 *
 * @throws RefusedError where the text is no article, or its id or address is another's; the graph stays as it was.
 * @throws DomainError BAD_USER_INPUT for an address or slug that is none.
 */
export async function ingestText(
  store: GraphStore,
  reader: TextReader,
  text: TextToIngest,
  { dryRun, by, now = new Date() }: IngestTextOptions,
): Promise<IngestedText> {
  checkReason(by)
  try {
    const reading = await read(store, reader, text)
    const { id } = reading.article
    if (dryRun) {
      await checkNames(store, reading)
      const outcome = await store.previewIngest(reading)
      const changes = async () => diffClaims(await storedClaims(store, id), reading)
      return { reading, outcome, dryRun, changes: outcome.status === 'UNCHANGED' ? nothing : changes }
    }
    const outcome = await store.ingestArticle(reading, now.toISOString(), by)
    const { status, version } = outcome
    const changes = async () => (await store.articleDiff(id, version - 1, version))?.changes ?? []
    return { reading, outcome, dryRun, changes: status === 'UNCHANGED' ? nothing : changes }
  } catch (error) {
    throw toRefusal(error)
  }
}

const nothing = async (): Promise<readonly ClaimChange[]> => []
