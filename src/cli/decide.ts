import type { ArticleId } from '../domain/article.ts'
import type { ClaimId } from '../domain/claim.ts'
import type { ConceptId } from '../domain/concept.ts'
import { type Decision, type DecisionContent, type DecisionId, toDecision } from '../domain/decision.ts'
import { DomainError } from '../domain/errors.ts'
import { createNameIndex } from '../domain/name-index.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import { allDecisions } from './open-reader.ts'

type Targeted<T> = T extends unknown ? Omit<T, 'who' | 'when' | 'why'> : never

/** What is decided, before anyone signs it. */
export type DecisionTarget = Targeted<DecisionContent>

export interface Signature {
  readonly who: string
  readonly why: string
}

/**
 * Makes one decision now, later than every one that is stored.
 *
 * @throws DomainError BAD_USER_INPUT where the graph does not hold what is decided about.
 */
export async function decideNow(
  store: GraphStore,
  target: DecisionTarget,
  signature: Signature,
  now = new Date(),
): Promise<Decision> {
  const stored = await allDecisions(store)
  await checkTarget(store, target, stored)
  const last = Math.max(0, ...stored.map(({ when }) => Date.parse(when)))
  const when = new Date(Math.max(now.getTime(), last + 1)).toISOString()
  const decision = toDecision({ ...target, ...signature, when })
  await store.decide([decision])
  return decision
}

/** A decision about nothing would wait for it for ever: mostly it is a slip of the pen. */
async function checkTarget(
  store: GraphStore,
  target: DecisionTarget,
  stored: readonly Decision[],
): Promise<void> {
  switch (target.kind) {
    case 'MERGE_CONCEPTS':
      await checkConcepts(store, [target.keep, ...target.absorb])
      return
    case 'ADD_LABEL':
      await checkConcepts(store, [target.conceptId])
      await checkLabel(store, target.label)
      return
    case 'WITHDRAW_ARTICLE':
      await checkArticle(store, 'articleId', target.articleId)
      return
    case 'PIN_RELATED':
    case 'HIDE_RELATED':
      await checkArticle(store, 'articleId', target.articleId)
      await checkArticle(store, 'relatedId', target.relatedId)
      return
    case 'UNDO':
      checkUndo(target.decisionId, stored)
      return
    default:
      await checkClaim(store, target.claimId)
  }
}

async function checkArticle(store: GraphStore, argument: string, id: ArticleId): Promise<void> {
  if (!(await store.articlesById([id])).has(id)) throw unknown(argument, `The graph has no article ${id}.`)
}

async function checkClaim(store: GraphStore, id: ClaimId): Promise<void> {
  if (!(await store.claimsById([id])).has(id)) throw unknown('claimId', `The graph has no claim ${id}.`)
}

async function checkConcepts(store: GraphStore, ids: readonly ConceptId[]): Promise<void> {
  const found = await store.conceptsById(ids)
  for (const id of ids) {
    const concept = found.get(id)
    if (concept && concept.id !== id)
      throw unknown('conceptId', `${id} was merged into ${concept.id} already.`)
    if (concept) continue
    const names = createNameIndex(await store.vocabulary())
    const near = names.suggest(id.slice(id.indexOf(':') + 1).replaceAll('-', ' ')).slice(0, 3)
    const hint = near.length > 0 ? ` Did you mean ${near.map((suggestion) => suggestion.id).join(', ')}?` : ''
    throw unknown('conceptId', `The graph has no concept ${id}.${hint}`)
  }
}

async function checkLabel(store: GraphStore, label: string): Promise<void> {
  const named = createNameIndex(await store.vocabulary()).find(label)
  if (named) throw unknown('label', `“${label}” is a name of ${named.conceptId} already.`)
}

function checkUndo(id: DecisionId, stored: readonly Decision[]): void {
  if (!stored.some((decision) => decision.id === id)) {
    throw unknown('decisionId', `The graph has no decision ${id}; healgraph decisions export lists them.`)
  }
  if (
    stored.some(
      (decision) => decision.kind === 'UNDO' && decision.decisionId === id && !isUndone(decision, stored),
    )
  ) {
    throw unknown('decisionId', `${id} is undone already.`)
  }
}

function isUndone({ id }: Decision, stored: readonly Decision[]): boolean {
  return stored.some(
    (decision) => decision.kind === 'UNDO' && decision.decisionId === id && !isUndone(decision, stored),
  )
}

function unknown(argument: string, message: string): DomainError {
  return new DomainError('BAD_USER_INPUT', message, { argument })
}
