import { isDeepStrictEqual } from 'node:util'
import type { Article, ArticleId, ArticleReading } from '../domain/article.ts'
import { countChanges, diffClaims, NO_CLAIMS, type VersionClaims } from '../domain/diff-claims.ts'
import { DomainError, StoreUnavailableError } from '../domain/errors.ts'
import type { IngestOutcome, IngestResult, ReadArticle } from '../ports/graph-store.ts'

/** What a store knows of an article that is read again. */
export interface FormerArticle {
  readonly article: Article
  readonly readerVersion: string
  /** As they were read, in article order. */
  readonly read: VersionClaims
}

/**
 * What storing this reading comes to. UNCHANGED says that nothing is to be written.
 *
 * @throws DomainError ARTICLE_ID_TAKEN where the former article has another URL.
 */
export function ingestOutcome(former: FormerArticle | undefined, reading: ArticleReading): IngestOutcome {
  const claims = countChanges(diffClaims(former?.read ?? NO_CLAIMS, reading))
  if (!former) return { status: 'ADDED', version: 1, claims }
  refuseOtherUrl(former.article, reading)
  const { version } = former.article
  if (isSame(former, reading)) return { status: 'UNCHANGED', version, claims }
  return { status: 'CHANGED', version: version + 1, claims }
}

/** An article may gain a URL or lose it; two URLs are two articles. */
function refuseOtherUrl(former: Article, { article: { id, url } }: ArticleReading): void {
  if (former.url === null || url === null || former.url === url) return
  throw new DomainError(
    'ARTICLE_ID_TAKEN',
    `${id} is the article at ${former.url} already; the one at ${url} needs another title or slug.`,
  )
}

function isSame({ article, readerVersion }: FormerArticle, reading: ArticleReading): boolean {
  const { status: _, version: __, readAt: ___, contentHash, ...head } = article
  return (
    contentHash === reading.contentHash &&
    readerVersion === reading.readerVersion &&
    isDeepStrictEqual(head, { ...reading.article })
  )
}

/** What is kept of a version's claims once another takes its place, as JSON text. */
export function toKeptClaims({ claims, sections }: VersionClaims): string {
  return JSON.stringify({ claims, sections: sections.map(({ id, heading }) => ({ id, heading })) })
}

export function fromKeptClaims(json: string): VersionClaims {
  return JSON.parse(json) as VersionClaims
}

/** What came of one article by itself. @throws DomainError where it was refused. */
export function onlyOutcome([result]: readonly IngestResult[]): IngestOutcome {
  if (!result) throw new Error('an ingest told nothing of its article')
  if ('refused' in result) throw result.refused
  return result.outcome
}

/** What `judge` finds, or what it refuses the article for; it must not have written anything by then. */
export function orRefused<T>(judge: () => T): T | { readonly refused: DomainError } {
  try {
    return judge()
  } catch (error) {
    if (error instanceof DomainError && !(error instanceof StoreUnavailableError)) return { refused: error }
    throw error
  }
}

/** The articles in stretches that name none twice: what is stored of one must be there when it comes again. */
export function distinctRuns<T extends Pick<ReadArticle, 'reading'>>(articles: readonly T[]): T[][] {
  const runs: T[][] = []
  let ids = new Set<ArticleId>()
  for (const each of articles) {
    const { id } = each.reading.article
    const run = runs.at(-1)
    if (run && !ids.has(id)) run.push(each)
    else {
      runs.push([each])
      ids = new Set()
    }
    ids.add(id)
  }
  return runs
}
