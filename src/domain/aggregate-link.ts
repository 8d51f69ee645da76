import type { ArticleId } from './article.ts'
import type { Claim } from './claim.ts'
import { conceptTypeOf } from './concept.ts'
import { VOICE_SCOPE } from './consensus.ts'
import { byStrength, joinLinks } from './join-links.ts'
import { claimWeight } from './link-score.ts'
import { type CountedLink, scoreOf, weightsOfArticle } from './link-tally.ts'
import { effectOf } from './relations.ts'
import { DEFAULT_SCOPE, inScope, scopeKey } from './scope.ts'
import { MODIFIERS, type Modifier } from './terminology.ts'

/** A claim with what its article tells of its publisher. */
export interface SourcedClaim {
  readonly claim: Claim
  readonly publisher: string | null
}

function union(claims: readonly Claim[], end: 'subject' | 'object'): Modifier[] {
  const seen = new Set(claims.flatMap((claim) => claim[end].modifiers))
  return MODIFIERS.filter((modifier) => seen.has(modifier))
}

/** Whether a claim is one by which an article denies a link, outright and not on a card. */
const denies = (claim: Claim): boolean => claim.polarity === 'DENIED' && inScope(claim, VOICE_SCOPE)

/** The part of a link that one article makes. */
function partOfArticle(sources: readonly [SourcedClaim, ...SourcedClaim[]]): CountedLink {
  const [{ claim: first, publisher }] = sources
  const all = sources.map(({ claim }) => claim)
  const supporting = all.filter((claim) => inScope(claim, DEFAULT_SCOPE))
  const isSupported = supporting.length > 0
  const shown = isSupported ? supporting : all
  const weight = isSupported ? Math.max(...supporting.map(claimWeight)) : undefined
  const weights = weightsOfArticle(publisher, weight)
  const position = Math.min(...shown.map((claim) => claim.position))
  const top = shown
    .map((claim) => ({
      quote: { claimId: claim.id, articleId: claim.articleId, quote: claim.quote },
      weight: claimWeight(claim),
      position: claim.position,
    }))
    .sort(byStrength)
    .slice(0, 2)
  return {
    id: first.linkId,
    subjectId: first.subject.conceptId,
    subjectState: first.subject.state,
    subjectModifiers: union(shown, 'subject'),
    relation: first.relation,
    objectId: first.object.conceptId,
    objectState: first.object.state,
    objectModifiers: union(shown, 'object'),
    effect: effectOf(
      { type: conceptTypeOf(first.subject.conceptId) ?? 'FACTOR', state: first.subject.state },
      first.relation,
      { type: conceptTypeOf(first.object.conceptId) ?? 'FACTOR', state: first.object.state },
    ),
    articleCount: isSupported ? 1 : 0,
    publisherCount: isSupported ? 1 : 0,
    claimCount: supporting.length,
    opposingCount: all.some(denies) ? 1 : 0,
    score: scoreOf(weights),
    scopes: [...new Set(all.map((claim) => scopeKey(claim)))].sort(),
    articleOrder: `${first.articleId}#${String(position).padStart(6, '0')}`,
    top: top.map(({ quote }) => quote),
    tally: { ...weights, top: top.map((each) => [each.weight, each.position] as const) },
  }
}

/**
 * The link that these claims make together: those that count, see `decideClaim`.
 *
 * All claims must have the same `linkId`; their order does not matter. Counts, score, modifiers and quotes
 * are those of the claims in the default scope; where there is none, the link keeps score 0 and takes the
 * rest from all its claims, and only callers that widen the scope see it.
 *
 * @throws RangeError where the list is empty.
 */
export function aggregateLink(sources: readonly SourcedClaim[]): CountedLink {
  const byArticle = new Map<ArticleId, [SourcedClaim, ...SourcedClaim[]]>()
  for (const source of sources) {
    const others = byArticle.get(source.claim.articleId)
    if (others) others.push(source)
    else byArticle.set(source.claim.articleId, [source])
  }
  return joinLinks([...byArticle.values()].map(partOfArticle))
}

/** The links that these claims make, by link id; see {@link aggregateLink}. */
export function aggregateLinks(sources: readonly SourcedClaim[]): Map<string, CountedLink> {
  const byLink = new Map<string, SourcedClaim[]>()
  for (const source of sources) {
    const others = byLink.get(source.claim.linkId)
    if (others) others.push(source)
    else byLink.set(source.claim.linkId, [source])
  }
  return new Map([...byLink].map(([id, all]) => [id, aggregateLink(all)]))
}
