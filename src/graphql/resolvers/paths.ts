import { MOST_HOPS } from '../../domain/paths/path.ts'
import { pathPattern } from '../../domain/paths/path-pattern.ts'
import { pathSentence } from '../../domain/paths/path-sentence.ts'
import { findPaths, type PathStop } from '../../services/paths/find-paths.ts'
import { MOST_PATHS } from '../../services/paths/path-request.ts'
import type {
  KnowledgePathResolvers,
  PathResultResolvers,
  PathStepResolvers,
  QueryPathsArgs,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'
import type { ConceptMapper, PathResultMapper } from '../mappers.ts'
import { findConcept } from './find-concept.ts'
import { loadConcepts, loadHeld } from './load.ts'

const MOST_PATTERNS = 20

const HINTS: Record<PathStop, string> = {
  LIMIT: `There may be more paths: raise \`limit\` (up to ${MOST_PATHS}), or narrow by \`relations\` or \`via\`.`,
  BREADTH:
    'Too much is linked on the way to follow it all: narrow by `relations` or `via`, or lower `maxHops`.',
  TIME: 'The search took too long: narrow by `relations` or `via`, or lower `maxHops`.',
}

/** How two concepts are connected, as the field `paths` tells it. */
export async function connect(
  from: ConceptMapper,
  to: ConceptMapper,
  { maxHops, via, relations, stateSafe, detours, limit }: Omit<QueryPathsArgs, 'from' | 'to'>,
  context: GraphContext,
): Promise<PathResultMapper> {
  const { family } = await context.names()
  const found = await findPaths(context.loaders.paths, family, {
    fromId: from.id,
    toId: to.id,
    maxHops: maxHops ?? MOST_HOPS,
    ...(via ? { via } : {}),
    ...(relations ? { relations } : {}),
    stateSafe: stateSafe ?? true,
    detours: detours ?? false,
    limit: limit ?? MOST_PATHS,
  })
  return { ...found, from, to }
}

export const pathQueries: QueryResolvers = {
  paths: async (_root, { from, to, ...args }, context, info) => {
    const [start, end] = await Promise.all([findConcept(from, context, info), findConcept(to, context, info)])
    if (!start || !end) return null
    return connect(start, end, args, context)
  },
}

export const PathResult: PathResultResolvers = {
  patterns: ({ patterns }) => patterns.slice(0, MOST_PATTERNS),
  complete: ({ stoppedBecause }) => stoppedBecause === null,
  hint: ({ stoppedBecause }) => stoppedBecause && HINTS[stoppedBecause],
  safety: ({ from, to }) => ({ conceptIds: [from.id, to.id] }),
}

export const KnowledgePath: KnowledgePathResolvers = {
  length: ({ steps }) => steps.length,
  pattern: ({ steps }) => pathPattern(steps),
  sentence: async ({ steps }, _args, { loaders }) => {
    const ids = [...new Set(steps.flatMap(({ link }) => [link.subjectId, link.objectId]))]
    const concepts = new Map((await loadConcepts(loaders, ids)).map((concept) => [concept.id, concept]))
    return pathSentence(steps, (id) => {
      const concept = concepts.get(id)
      if (!concept) throw new Error(`${id} was not loaded`)
      return concept
    })
  },
}

export const PathStep: PathStepResolvers = {
  from: ({ fromId }, _args, { loaders }) => loadHeld(loaders.concept, fromId),
  to: ({ toId }, _args, { loaders }) => loadHeld(loaders.concept, toId),
}
