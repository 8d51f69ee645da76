import { isDeepStrictEqual } from 'node:util'
import type { Article, ArticleReading } from '../domain/article.ts'
import type { ClaimId } from '../domain/claim.ts'
import { DomainError } from '../domain/errors.ts'
import type { IngestOutcome } from '../ports/graph-store.ts'

/** What a store knows of an article that is read again. */
export interface FormerArticle {
  readonly article: Article
  readonly readerVersion: string
  readonly claimIds: readonly ClaimId[]
}

/**
 * What storing this reading comes to. UNCHANGED says that nothing is to be written.
 *
 * @throws DomainError ARTICLE_ID_TAKEN where the former article has another URL.
 */
export function ingestOutcome(former: FormerArticle | undefined, reading: ArticleReading): IngestOutcome {
  const after = reading.claims.length
  if (!former) {
    return { status: 'ADDED', version: 1, claimsAdded: after, claimsRemoved: 0, claimsUnchanged: 0 }
  }
  refuseOtherUrl(former.article, reading)
  const { version } = former.article
  const before = new Set(former.claimIds)
  if (isSame(former, reading)) {
    return { status: 'UNCHANGED', version, claimsAdded: 0, claimsRemoved: 0, claimsUnchanged: before.size }
  }
  const claimsUnchanged = reading.claims.filter((claim) => before.has(claim.id)).length
  return {
    status: 'CHANGED',
    version: version + 1,
    claimsAdded: after - claimsUnchanged,
    claimsRemoved: before.size - claimsUnchanged,
    claimsUnchanged,
  }
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
