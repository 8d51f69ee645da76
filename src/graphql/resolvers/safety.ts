import { DISCLAIMER } from '../../domain/disclaimer.ts'
import type { RedFlagResolvers, SafetyResolvers } from '../__generated__/resolvers.ts'
import { loadConcepts, loadHeld } from './load.ts'

export const Safety: SafetyResolvers = {
  disclaimer: () => DISCLAIMER,
  redFlags: async (about, _args, { loaders }) => {
    if ('articleId' in about) return loaders.redFlagsByArticle.load(about.articleId)
    if ('conceptId' in about) return loaders.redFlagsByConcept.load(about.conceptId)
    const lists = await Promise.all(about.conceptIds.map((id) => loaders.redFlagsByConcept.load(id)))
    return [...new Map(lists.flat().map((line) => [line.id, line])).values()]
  },
}

export const RedFlag: RedFlagResolvers = {
  appliesTo: (redFlag, _args, { loaders }) => loadConcepts(loaders, redFlag.appliesTo),
  section: (redFlag, _args, { loaders }) => loadHeld(loaders.section, redFlag.sectionId),
  article: (redFlag, _args, { loaders }) => loadHeld(loaders.article, redFlag.articleId),
}
