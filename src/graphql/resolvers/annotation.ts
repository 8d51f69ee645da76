import { annotateText } from '../../services/annotate/annotate-text.ts'
import type { MentionResolvers, QueryResolvers } from '../__generated__/resolvers.ts'
import { heldConcepts, loadHeld } from './load.ts'

export const annotationQueries: QueryResolvers = {
  annotate: async (_root, { text }, { reader, loaders }) => {
    const read = await annotateText(reader(), text)
    const ends = read.claims.flatMap(({ subject, object }) => [subject.conceptId, object.conceptId])
    const ids = await heldConcepts([...read.mentions.map(({ conceptId }) => conceptId), ...ends], loaders)
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
