import { targetOf } from '../../../domain/decision.ts'
import { isUndone } from '../../../services/editing/decide-now.ts'
import { listDecisions } from '../../../services/editing/list-decisions.ts'
import type {
  DecisionConnectionResolvers,
  DecisionResolvers,
  QueryResolvers,
} from '../../__generated__/resolvers.ts'
import { toPage } from '../../arguments.ts'
import { adminOf, type GraphContext } from '../../context.ts'
import type { DecisionMapper } from '../../mappers.ts'
import { pageFields } from '../connections.ts'

async function findDecision(id: string, context: GraphContext): Promise<DecisionMapper | null> {
  const all = await adminOf(context).decisions()
  return all.find((decision) => decision.id === id) ?? null
}

export const decisionQueries: QueryResolvers = {
  decisions: async (_root, { about, kinds, inForce, ...page }, context) =>
    listDecisions(
      await adminOf(context).decisions(),
      { about: about ?? undefined, kinds: kinds ?? undefined, inForce: inForce ?? undefined },
      toPage(page),
    ),
  decision: (_root, { id }, context) => findDecision(id, context),
}

export const Decision: DecisionResolvers = {
  inForce: async ({ id }, _args, context) => !isUndone(id, await adminOf(context).decisions()),
  targetId: targetOf,
  claim: (decision, _args, { loaders }) =>
    'claimId' in decision ? loaders.claim.load(decision.claimId) : null,
  article: (decision, _args, { loaders }) =>
    'articleId' in decision ? loaders.article.load(decision.articleId) : null,
  related: (decision, _args, { loaders }) =>
    'relatedId' in decision ? loaders.article.load(decision.relatedId) : null,
  position: (decision) => (decision.kind === 'PIN_RELATED' ? decision.position : null),
  concept: (decision, _args, { loaders }) => {
    if (decision.kind === 'MERGE_CONCEPTS') return loaders.concept.load(decision.keep)
    return decision.kind === 'ADD_LABEL' ? loaders.concept.load(decision.conceptId) : null
  },
  absorbed: (decision) => (decision.kind === 'MERGE_CONCEPTS' ? decision.absorb : null),
  label: (decision) => (decision.kind === 'ADD_LABEL' ? decision.label : null),
  undone: (decision, _args, context) =>
    decision.kind === 'UNDO' ? findDecision(decision.decisionId, context) : null,
}

export const DecisionConnection: DecisionConnectionResolvers = pageFields
