import { contradictionSentence } from '../../domain/contradiction.ts'
import type {
  ContradictionConnectionResolvers,
  ContradictionResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import { pageFields } from './connections.ts'
import { findConcept } from './find-concept.ts'
import { loadHeld } from './load.ts'

export const contradictionQueries: QueryResolvers = {
  contradictions: async (_root, { about, kinds, ...args }, context, info) => {
    const page = toPage(args)
    if (!about) return { page: await context.loaders.contradictions({ kinds, page }) }
    const concept = await findConcept(about, context, info)
    return (
      concept && {
        conceptId: concept.id,
        page: await context.loaders.contradictions({ conceptId: concept.id, kinds, page }),
      }
    )
  },
}

export const Contradiction: ContradictionResolvers = {
  sentence: async (contradiction, _args, { loaders }) => {
    const { subjectId, objectId } = contradiction.link
    const [subject, object] = await Promise.all([
      loadHeld(loaders.concept, subjectId),
      loadHeld(loaders.concept, objectId),
    ])
    return contradictionSentence(contradiction, subject, object)
  },
  supporting: async ({ link }, _args, { loaders }) => (await loaders.voices.load(link.id)).supporting,
  opposing: async ({ kind, against }, _args, { loaders }) => {
    const voices = await loaders.voices.load(against.id)
    return kind === 'DENIED' ? voices.opposing : voices.supporting
  },
}

export const ContradictionConnection: ContradictionConnectionResolvers = {
  edges: ({ page }) => pageFields.edges(page),
  nodes: ({ page }) => pageFields.nodes(page),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  safety: ({ conceptId, page }) =>
    conceptId === undefined
      ? {
          conceptIds: [
            ...new Set(page.items.flatMap(({ node: { link } }) => [link.subjectId, link.objectId])),
          ],
        }
      : { conceptId },
}
