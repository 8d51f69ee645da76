import type { ArticleId } from './article.ts'
import type { ClaimId } from './claim.ts'
import type { ConceptId } from './concept.ts'
import { byTime, type Decision, type DecisionId } from './decision.ts'
import { labelKey } from './fold.ts'
import type { Review } from './terminology.ts'

/** What all decisions together come to. */
export interface Rulings {
  /** Claims that an editor has looked at; every other is MACHINE. */
  readonly reviews: ReadonlyMap<ClaimId, Review>
  /** By absorbed concept, the one that it counts for; never itself absorbed. */
  readonly absorbedBy: ReadonlyMap<ConceptId, ConceptId>
  /** Labels that were added to a concept, in the order of the decisions. */
  readonly labels: ReadonlyMap<ConceptId, readonly string[]>
  readonly withdrawn: ReadonlySet<ArticleId>
  /** By the article under which related content is shown. */
  readonly related: ReadonlyMap<ArticleId, RelatedRulings>
}

/** What editors put first and what they keep out of the related content of one article; no id is in both. */
export interface RelatedRulings {
  /** In the order in which they are shown. */
  readonly pinned: readonly ArticleId[]
  /** In the order of their ids. */
  readonly hidden: readonly ArticleId[]
}

export const NO_RULINGS: Rulings = rulingsOf([])

/** Decisions that nobody took back, UNDOs aside, in their one order. */
export function decisionsInForce(decisions: readonly Decision[]): Decision[] {
  const undoers = new Map<DecisionId, DecisionId[]>()
  for (const decision of decisions) {
    if (decision.kind !== 'UNDO') continue
    undoers.set(decision.decisionId, [...(undoers.get(decision.decisionId) ?? []), decision.id])
  }
  // Ids are made of what a decision says, so no chain of UNDOs comes back to itself.
  const stands = (id: DecisionId): boolean => !undoers.get(id)?.some(stands)
  return decisions.filter(({ kind, id }) => kind !== 'UNDO' && stands(id)).sort(byTime)
}

/**
 * What the decisions come to, whatever the order in which they are given.
 *
 * A later decision on the same target supersedes an earlier one: on the same claim, on the same absorbed
 * concept, on the same label, on the same two articles. Pins of one position stand in the order in which they
 * were decided. A merge that would go round in a circle has no effect.
 *
 * @param isKnown whether the vocabulary has a concept; a merge with one that it lacks waits until it has.
 */
export function rulingsOf(
  decisions: readonly Decision[],
  isKnown: (id: ConceptId) => boolean = () => true,
): Rulings {
  const reviews = new Map<ClaimId, Review>()
  const merges = new Map<ConceptId, ConceptId>()
  const labels = new Map<string, { readonly conceptId: ConceptId; readonly label: string }>()
  const withdrawn = new Set<ArticleId>()
  const pairs = new Map<string, RelatedDecision>()
  for (const decision of decisionsInForce(decisions)) {
    switch (decision.kind) {
      case 'ACCEPT_CLAIM':
        reviews.set(decision.claimId, 'ACCEPTED')
        break
      case 'REJECT_CLAIM':
        reviews.set(decision.claimId, 'REJECTED')
        break
      case 'FLAG_CLAIM':
        reviews.set(decision.claimId, 'FLAGGED')
        break
      case 'MERGE_CONCEPTS':
        for (const absorbed of decision.absorb) {
          if (!isKnown(absorbed) || !isKnown(decision.keep)) continue
          if (!leadsTo(merges, decision.keep, absorbed)) merges.set(absorbed, decision.keep)
        }
        break
      case 'ADD_LABEL': {
        const key = labelKey(decision.label)
        labels.delete(key)
        labels.set(key, decision)
        break
      }
      case 'WITHDRAW_ARTICLE':
        withdrawn.add(decision.articleId)
        break
      case 'PIN_RELATED':
      case 'HIDE_RELATED': {
        const key = `${decision.articleId} ${decision.relatedId}`
        pairs.delete(key)
        pairs.set(key, decision)
        break
      }
    }
  }
  const byConcept = new Map<ConceptId, string[]>()
  for (const { conceptId, label } of labels.values()) {
    byConcept.set(conceptId, [...(byConcept.get(conceptId) ?? []), label])
  }
  const absorbedBy = new Map([...merges.keys()].map((id) => [id, lastOf(merges, id)]))
  return { reviews, absorbedBy, labels: byConcept, withdrawn, related: relatedRulings([...pairs.values()]) }
}

type RelatedDecision = Extract<Decision, { readonly kind: 'PIN_RELATED' | 'HIDE_RELATED' }>

/** @param decisions one for each two articles, in their one order. */
function relatedRulings(decisions: readonly RelatedDecision[]): Map<ArticleId, RelatedRulings> {
  const positionOf = (decision: RelatedDecision): number =>
    decision.kind === 'PIN_RELATED' ? decision.position : 0
  const related = new Map<ArticleId, { pinned: ArticleId[]; hidden: ArticleId[] }>()
  for (const decision of [...decisions].sort((a, b) => positionOf(a) - positionOf(b))) {
    const { kind, articleId, relatedId } = decision
    const rulings = related.get(articleId) ?? { pinned: [], hidden: [] }
    rulings[kind === 'PIN_RELATED' ? 'pinned' : 'hidden'].push(relatedId)
    related.set(articleId, rulings)
  }
  for (const { hidden } of related.values()) hidden.sort()
  return related
}

function leadsTo(merges: ReadonlyMap<ConceptId, ConceptId>, from: ConceptId, to: ConceptId): boolean {
  for (let id: ConceptId | undefined = from; id !== undefined; id = merges.get(id)) if (id === to) return true
  return false
}

function lastOf(merges: ReadonlyMap<ConceptId, ConceptId>, from: ConceptId): ConceptId {
  let last = from
  for (let next = merges.get(last); next !== undefined; next = merges.get(last)) last = next
  return last
}
