import { isDeepStrictEqual } from 'node:util'
import { aggregateLinks, type SourcedClaim } from '../domain/aggregate-link.ts'
import type { ArticleReading } from '../domain/article.ts'
import { type ClaimRulings, type DecidedClaim, decideClaim } from '../domain/decided-claims.ts'
import { joinLinks } from '../domain/join-links.ts'
import type { LinkId } from '../domain/link.ts'
import type { CountedLink } from '../domain/link-tally.ts'
import type { FormerArticle } from './ingest-rules.ts'

/** What an article says before and after it is stored: the claims that count. */
export interface ArticleClaims {
  readonly before: readonly SourcedClaim[]
  readonly after: readonly SourcedClaim[]
}

/** What storing articles does to links. No link is in both. */
export interface LinkChanges {
  /** What is added to links, by link: said by articles that did not say it before. */
  readonly added: ReadonlyMap<LinkId, CountedLink>
  /** Links that lose a part, so that only all their claims tell what they come to. */
  readonly anew: readonly LinkId[]
}

/** The claims of a reading that count, and those of the version that it replaces. */
export function articleClaims(
  former: FormerArticle | undefined,
  { article }: ArticleReading,
  decided: readonly DecidedClaim[],
  rulings: ClaimRulings,
): ArticleClaims {
  const read = former?.read.claims ?? []
  return {
    before: countedOf(
      read.map((claim) => decideClaim(claim, rulings)),
      former?.article.publisher ?? null,
    ),
    after: countedOf(decided, article.publisher),
  }
}

const countedOf = (claims: readonly DecidedClaim[], publisher: string | null): SourcedClaim[] =>
  claims.filter(({ counted }) => counted).map(({ claim }) => ({ claim, publisher }))

/** @param articles each article once. */
export function linkChanges(articles: readonly ArticleClaims[]): LinkChanges {
  const added = new Map<LinkId, CountedLink[]>()
  const anew = new Set<LinkId>()
  for (const { before, after } of articles) {
    const [former, present] = [aggregateLinks(before), aggregateLinks(after)]
    for (const [id, part] of present) {
      const formerPart = former.get(id)
      if (!formerPart) added.set(id, [...(added.get(id) ?? []), part])
      else if (!isDeepStrictEqual(formerPart, part)) anew.add(id)
    }
    for (const id of former.keys()) if (!present.has(id)) anew.add(id)
  }
  for (const id of anew) added.delete(id)
  return {
    added: new Map([...added].map(([id, parts]) => [id, joinLinks(parts)])),
    anew: [...anew],
  }
}
