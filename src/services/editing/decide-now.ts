import type { Article, ArticleId } from '../../domain/article.ts'
import type { ClaimId } from '../../domain/claim.ts'
import { type ConceptId, conceptTypeOf } from '../../domain/concept.ts'
import { type Decision, type DecisionContent, type DecisionId, toDecision } from '../../domain/decision.ts'
import { DomainError } from '../../domain/errors.ts'
import { createNameIndex } from '../../domain/name-index.ts'
import { decisionsInForce } from '../../domain/rulings.ts'
import type { Review } from '../../domain/terminology.ts'
import type { GraphReader, GraphStore } from '../../ports/graph-store.ts'
import { RefusedError } from './refused.ts'
import { allDecisions } from './stored-decisions.ts'

type Targeted<T> = T extends unknown ? Omit<T, 'who' | 'when' | 'why'> : never

/** What is decided, before anyone signs it. */
export type DecisionTarget = Targeted<DecisionContent>

export interface Signature {
  readonly who: string
  readonly why: string
}

type MergeTarget = Extract<DecisionTarget, { readonly kind: 'MERGE_CONCEPTS' }>
type RelatedTarget = Extract<DecisionTarget, { readonly kind: 'PIN_RELATED' | 'HIDE_RELATED' }>
type LabelTarget = Extract<DecisionTarget, { readonly kind: 'ADD_LABEL' }>

/** So often others may decide something else between the look and the write. */
const TRIES = 20

/**
 * Makes one decision now, later than every one that is stored. Of two processes that decide the same at once, the
 * second is refused as it would be a moment later.
 *
 * @throws RefusedError where the graph does not hold what is decided about, or is as the decision would make it.
 * @throws DomainError BAD_USER_INPUT where the decision is malformed, SERVER_BUSY where others never stop deciding.
 */
export async function decideNow(
  store: GraphStore,
  target: DecisionTarget,
  signature: Signature,
  now = new Date(),
): Promise<Decision> {
  for (let tries = 0; tries < TRIES; tries++) {
    const stored = await allDecisions(store)
    await checkTarget(store, target, stored)
    const last = stored.reduce((latest, { when }) => Math.max(latest, Date.parse(when)), 0)
    const when = new Date(Math.max(now.getTime(), last + 1)).toISOString()
    const decision = toDecision({ ...target, ...signature, when })
    const { overtaken } = await store.decide([decision], stored.length)
    if (!overtaken) return decision
  }
  throw new DomainError('SERVER_BUSY', 'Others decide at the same time. Try again in a moment.')
}

/** A decision about nothing would wait for it for ever: mostly it is a slip of the pen. */
async function checkTarget(
  store: GraphReader,
  target: DecisionTarget,
  stored: readonly Decision[],
): Promise<void> {
  switch (target.kind) {
    case 'ACCEPT_CLAIM':
      return checkClaim(store, target.claimId, 'ACCEPTED')
    case 'REJECT_CLAIM':
      return checkClaim(store, target.claimId, 'REJECTED')
    case 'FLAG_CLAIM':
      return checkClaim(store, target.claimId, 'FLAGGED')
    case 'MERGE_CONCEPTS':
      return checkMerge(store, target)
    case 'ADD_LABEL':
      return checkLabel(store, target)
    case 'WITHDRAW_ARTICLE':
      return checkWithdrawal(store, target.articleId)
    case 'PIN_RELATED':
    case 'HIDE_RELATED':
      return checkRelated(store, target, stored)
    case 'UNDO':
      return checkUndo(target.decisionId, stored)
  }
}

async function checkClaim(store: GraphReader, id: ClaimId, review: Review): Promise<void> {
  const claim = (await store.claimsById([id])).get(id)
  if (!claim) throw new RefusedError('UNKNOWN_ID', `The graph has no claim ${id}.`, 'claimId')
  if (claim.review === review)
    throw new RefusedError('ALREADY_SO', `${id} is ${review.toLowerCase()} already.`, 'claimId')
}

async function findArticle(store: GraphReader, id: ArticleId, field: string): Promise<Article> {
  const article = (await store.articlesById([id])).get(id)
  if (!article) throw new RefusedError('UNKNOWN_ID', `The graph has no article ${id}.`, field)
  return article
}

async function checkWithdrawal(store: GraphReader, id: ArticleId): Promise<void> {
  const article = await findArticle(store, id, 'articleId')
  if (article.status === 'WITHDRAWN')
    throw new RefusedError('ALREADY_SO', `${id} is withdrawn already.`, 'articleId')
}

/** Another position, or a pin in place of a hiding, is another decision. */
async function checkRelated(
  store: GraphReader,
  target: RelatedTarget,
  stored: readonly Decision[],
): Promise<void> {
  const { kind, articleId, relatedId } = target
  await findArticle(store, articleId, 'articleId')
  await findArticle(store, relatedId, 'relatedId')
  if (articleId === relatedId)
    throw new RefusedError('IMPOSSIBLE_PAIR', `${articleId} is not related to itself.`, 'relatedId')
  const last = decisionsInForce(stored).findLast(
    (decision) =>
      (decision.kind === 'PIN_RELATED' || decision.kind === 'HIDE_RELATED') &&
      decision.articleId === articleId &&
      decision.relatedId === relatedId,
  )
  const isSame =
    last?.kind === 'PIN_RELATED'
      ? kind === 'PIN_RELATED' && last.position === target.position
      : last?.kind === kind
  if (!isSame) return
  const done = kind === 'PIN_RELATED' ? 'pinned there' : 'hidden'
  throw new RefusedError('ALREADY_SO', `${relatedId} is ${done} under ${articleId} already.`, 'relatedId')
}

async function checkMerge(store: GraphReader, { keep, absorb }: MergeTarget): Promise<void> {
  const found = await store.conceptsById([keep, ...absorb])
  await checkConcept(store, keep, found.get(keep)?.id, 'keep')
  for (const id of absorb) {
    if (id === keep) throw new RefusedError('IMPOSSIBLE_MERGE', `${id} can’t absorb itself.`, 'absorb')
    const now = found.get(id)?.id
    if (now === keep) continue
    await checkConcept(store, id, now, 'absorb')
    if (conceptTypeOf(id) !== conceptTypeOf(keep))
      throw new RefusedError('IMPOSSIBLE_MERGE', `${id} is not of the type of ${keep}.`, 'absorb')
  }
  if (absorb.length > 0 && absorb.every((id) => found.get(id)?.id === keep))
    throw new RefusedError('ALREADY_SO', `${absorb.join(', ')} was merged into ${keep} already.`, 'absorb')
}

/** @param now the id under which the graph has the concept. */
async function checkConcept(
  store: GraphReader,
  id: ConceptId,
  now: ConceptId | undefined,
  argument: string,
): Promise<void> {
  if (now === id) return
  if (now !== undefined)
    throw new RefusedError('IMPOSSIBLE_MERGE', `${id} was merged into ${now} already.`, argument)
  const names = createNameIndex(await store.vocabulary())
  const near = names.suggest(id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')).slice(0, 3)
  const hint = near.length > 0 ? ` Did you mean ${near.map((suggestion) => suggestion.id).join(', ')}?` : ''
  throw new RefusedError('UNKNOWN_ID', `The graph has no concept ${id}.${hint}`, argument)
}

async function checkLabel(store: GraphReader, { conceptId, label }: LabelTarget): Promise<void> {
  const found = await store.conceptsById([conceptId])
  await checkConcept(store, conceptId, found.get(conceptId)?.id, 'conceptId')
  const named = createNameIndex(await store.vocabulary()).find(label)
  if (!named) return
  const code = named.conceptId === conceptId ? 'ALREADY_SO' : 'NAME_TAKEN'
  throw new RefusedError(code, `“${label}” is a name of ${named.conceptId} already.`, 'label')
}

function checkUndo(id: DecisionId, stored: readonly Decision[]): void {
  if (!stored.some((decision) => decision.id === id)) {
    throw new RefusedError(
      'UNKNOWN_ID',
      `The graph has no decision ${id}; healgraph decisions export lists them.`,
      'decisionId',
    )
  }
  if (isUndone(id, stored)) throw new RefusedError('ALREADY_SO', `${id} is undone already.`, 'decisionId')
}

/** Whether an UNDO of it stands. */
export function isUndone(id: DecisionId, decisions: readonly Decision[]): boolean {
  return decisions.some(
    (decision) => decision.kind === 'UNDO' && decision.decisionId === id && !isUndone(decision.id, decisions),
  )
}
