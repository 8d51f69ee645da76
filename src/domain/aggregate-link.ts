import type { Claim } from './claim.ts'
import { conceptTypeOf } from './concept.ts'
import type { Link } from './link.ts'
import { effectOf } from './relations.ts'
import { DEFAULT_SCOPE, inScope, scopeKey } from './scope.ts'
import { type Certainty, type Derivation, MODIFIERS, type Modifier } from './terminology.ts'

/** A claim with what its article tells of its publisher. */
export interface SourcedClaim {
  readonly claim: Claim
  readonly publisher: string | null
}

const DERIVATION_WEIGHT: Record<Derivation, number> = {
  EXPLICIT: 1,
  CURATED: 1,
  HEADING_INHERITED: 0.9,
  INFERRED: 0.3,
  TEASER: 0.1,
}
const CERTAINTY_WEIGHT: Record<Certainty, number> = {
  STATED: 1,
  HEDGED: 0.8,
  CONDITIONAL: 0.7,
  QUESTION: 0.2,
}

export function claimWeight(claim: Claim): number {
  return DERIVATION_WEIGHT[claim.derivation] * CERTAINTY_WEIGHT[claim.certainty]
}

/**
 * Strength of a link's evidence, from 0 to 1.
 *
 * The harmonic sum of the weights, best first, over its limit π²/6, as Open Targets scores associations
 * (https://platform-docs.opentargets.org/associations): a second source adds a quarter of its weight, a
 * third a ninth, so that repetition alone cannot outweigh quality. Each publisher gives its best article in full
 * and its other articles at a tenth.
 */
export function linkScore(weights: readonly number[]): number {
  const sum = [...weights]
    .sort((a, b) => b - a)
    .reduce((total, weight, i) => total + weight / (i + 1) ** 2, 0)
  return Math.round((sum / (Math.PI ** 2 / 6)) * 1e6) / 1e6
}

function byStrength(a: Claim, b: Claim): number {
  return (
    claimWeight(b) - claimWeight(a) ||
    compare(a.articleId, b.articleId) ||
    a.position - b.position ||
    compare(a.id, b.id)
  )
}

/** The best claim and the best of another article; of one article, its two best. */
function topTwo(sorted: readonly Claim[]): Claim[] {
  const [best] = sorted
  if (!best) return []
  const second = sorted.find((claim) => claim.articleId !== best.articleId) ?? sorted[1]
  return second ? [best, second] : [best]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function union(claims: readonly Claim[], end: 'subject' | 'object'): Modifier[] {
  const seen = new Set(claims.flatMap((claim) => claim[end].modifiers))
  return MODIFIERS.filter((modifier) => seen.has(modifier))
}

/** What a further article of a publisher that has been counted adds: a little, so that it breaks a tie. */
const REPEATED = 0.1

/** For each publisher its articles' best weights, the best first; an article without one stands for itself. */
function bestWeights(supporting: readonly SourcedClaim[]): Map<string, number[]> {
  const byArticle = new Map<string, { publisher: string; weight: number }>()
  for (const { claim, publisher } of supporting) {
    const weight = Math.max(byArticle.get(claim.articleId)?.weight ?? 0, claimWeight(claim))
    byArticle.set(claim.articleId, { publisher: publisher ?? claim.articleId, weight })
  }
  const byPublisher = new Map<string, number[]>()
  for (const { publisher, weight } of byArticle.values()) {
    byPublisher.set(
      publisher,
      [...(byPublisher.get(publisher) ?? []), weight].sort((a, b) => b - a),
    )
  }
  return byPublisher
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
export function aggregateLink(sources: readonly SourcedClaim[]): Link {
  const first = sources[0]?.claim
  if (!first) throw new RangeError('a link needs at least one claim')
  const all = sources.map((source) => source.claim)
  const supporting = sources.filter((source) => inScope(source.claim, DEFAULT_SCOPE))
  const shown = supporting.length > 0 ? supporting.map((source) => source.claim) : all

  const best = bestWeights(supporting)
  const articleOrder = shown
    .map((claim) => `${claim.articleId}#${String(claim.position).padStart(6, '0')}`)
    .sort()[0]

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
    articleCount: new Set(supporting.map((source) => source.claim.articleId)).size,
    publisherCount: best.size,
    claimCount: supporting.length,
    opposingCount: new Set(all.filter((claim) => claim.polarity === 'DENIED').map((claim) => claim.articleId))
      .size,
    score: linkScore(
      [...best.values()].flatMap(([first, ...others]) => [
        first ?? 0,
        ...others.map((weight) => weight * REPEATED),
      ]),
    ),
    scopes: [...new Set(all.map((claim) => scopeKey(claim)))].sort(),
    articleOrder: articleOrder ?? '',
    top: topTwo([...shown].sort(byStrength)).map((claim) => ({
      claimId: claim.id,
      articleId: claim.articleId,
      quote: claim.quote,
    })),
  }
}
