import { DomainError } from '../../domain/errors.ts'
import { ALTERNATIVES, resolveTerms } from '../../services/finding/resolve-terms.ts'
import { suggestConcepts } from '../../services/finding/suggest-concepts.ts'
import type {
  QueryResolvers,
  ResolutionAlternativeResolvers,
  ResolutionResolvers,
  SuggestionResolvers,
} from '../__generated__/resolvers.ts'
import { loadHeld } from './load.ts'

const SUGGESTIONS = 8

export const findingQueries: QueryResolvers = {
  suggest: async (_root, { prefix, types, limit, scope }, { names }) =>
    suggestConcepts(await names(), prefix, {
      types: types ?? undefined,
      limit: limit ?? SUGGESTIONS,
      scope: scope ?? 'ALL',
    }),
  resolve: async (_root, { terms, types }, { names }) =>
    resolveTerms(await names(), terms, types ?? undefined),
}

export const Suggestion: SuggestionResolvers = {
  text: async ({ conceptId }, _args, { loaders }) => (await loadHeld(loaders.concept, conceptId)).name,
  concept: ({ conceptId }, _args, { loaders }) => loadHeld(loaders.concept, conceptId),
}

export const Resolution: ResolutionResolvers = {
  concept: async ({ meaning }, _args, { loaders }) =>
    meaning && {
      ...(await loadHeld(loaders.concept, meaning.conceptId)),
      matchedLabel: meaning.matchedLabel,
    },
  confidence: ({ meaning }) => meaning?.confidence ?? 0,
  match: ({ meaning }) => meaning?.match ?? null,
  matchedLabel: ({ meaning }) => meaning?.matchedLabel ?? null,
  alternatives: ({ alternatives }, { limit }) => alternatives.slice(0, checkAlternatives(limit)),
}

/** @throws DomainError (BAD_USER_INPUT) where the limit is out of bounds. */
function checkAlternatives(limit: number | null | undefined): number {
  const wanted = limit ?? ALTERNATIVES
  if (wanted >= 0 && wanted <= ALTERNATIVES) return wanted
  throw new DomainError('BAD_USER_INPUT', `\`limit\` must be a whole number from 0 to ${ALTERNATIVES}.`, {
    argument: 'limit',
  })
}

export const ResolutionAlternative: ResolutionAlternativeResolvers = {
  concept: async ({ conceptId, matchedLabel }, _args, { loaders }) => ({
    ...(await loadHeld(loaders.concept, conceptId)),
    matchedLabel,
  }),
}
