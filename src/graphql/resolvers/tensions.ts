import { tensionSentence } from '../../domain/tension.ts'
import type { SafetyResolvers, TensionQuoteResolvers, TensionResolvers } from '../__generated__/resolvers.ts'
import { loadHeld } from './load.ts'
import { redFlagsOf } from './safety.ts'

export const safetyTensions: SafetyResolvers = {
  tensions: async (about, _args, { loaders }) => {
    const articleIds =
      'articleId' in about
        ? [about.articleId]
        : [...new Set((await redFlagsOf(about, loaders)).map(({ articleId }) => articleId))]
    return (await Promise.all(articleIds.map((id) => loaders.tensions.load(id)))).flat()
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
