import { tensionSentence } from '../../domain/tension.ts'
import type { SafetyResolvers, TensionQuoteResolvers, TensionResolvers } from '../__generated__/resolvers.ts'
import { loadHeld } from './load.ts'

/** One read, whether or not the red flags are asked for too. */
export const safetyTensions: SafetyResolvers = {
  tensions: async (about, _args, { loaders }) => {
    if ('articleId' in about) return loaders.tensions.load(about.articleId)
    if ('conceptId' in about) return loaders.tensionsByConcept.load(about.conceptId)
    const lists = await Promise.all(about.conceptIds.map((id) => loaders.tensionsByConcept.load(id)))
    const once = lists.flat().map((tension) => [`${tension.articleId} ${tension.position}`, tension] as const)
    return [...new Map(once).values()]
  },
}

export const Tension: TensionResolvers = {
  summary: (tension) => tensionSentence(tension),
  first: ({ articleId, first }) => ({ articleId, ...first }),
  second: ({ articleId, second }) => ({ articleId, ...second }),
}

export const TensionQuote: TensionQuoteResolvers = {
  section: ({ sectionId }, _args, { loaders }) => loadHeld(loaders.section, sectionId),
  article: ({ articleId }, _args, { loaders }) => loadHeld(loaders.article, articleId),
}
