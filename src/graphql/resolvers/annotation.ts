import type { ConceptId } from '../../domain/concept.ts'
import { annotateText } from '../../services/annotate/annotate-text.ts'
import type { MentionResolvers, QueryResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import { loadHeld } from './load.ts'

/** Those that the graph holds: its vocabulary may be older than the reader's. */
async function held(ids: readonly ConceptId[], loaders: Loaders): Promise<ReadonlySet<ConceptId>> {
  const found = await loaders.concept.loadMany(ids)
  return new Set(ids.filter((_, i) => found[i] !== null && !(found[i] instanceof Error)))
}

export const annotationQueries: QueryResolvers = {
  annotate: async (_root, { text }, { reader, loaders }) => {
    const read = annotateText(reader(), text)
    const ends = read.claims.flatMap(({ subject, object }) => [subject.conceptId, object.conceptId])
    const ids = await held([...read.mentions.map(({ conceptId }) => conceptId), ...ends], loaders)
    return {
      ...read,
      mentions: read.mentions.filter(({ conceptId }) => ids.has(conceptId)),
      claims: read.claims.filter(
        ({ subject, object }) => ids.has(subject.conceptId) && ids.has(object.conceptId),
      ),
    }
  },
}

export const Mention: MentionResolvers = {
  concept: ({ conceptId }, _args, { loaders }) => loadHeld(loaders.concept, conceptId),
}
