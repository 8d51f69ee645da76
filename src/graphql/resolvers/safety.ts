import { DISCLAIMER } from '../../domain/disclaimer.ts'
import type { RedFlagResolvers, SafetyResolvers } from '../__generated__/resolvers.ts'
import { loadConcepts, loadHeld } from './load.ts'

export const Safety: SafetyResolvers = {
  disclaimer: () => DISCLAIMER,
  redFlags: (about, _args, { loaders }) =>
    'articleId' in about
      ? loaders.redFlagsByArticle.load(about.articleId)
      : loaders.redFlagsByConcept.load(about.conceptId),
}

export const RedFlag: RedFlagResolvers = {
  appliesTo: (redFlag, _args, { loaders }) => loadConcepts(loaders, redFlag.appliesTo),
  section: (redFlag, _args, { loaders }) => loadHeld(loaders.section, redFlag.sectionId),
  article: (redFlag, _args, { loaders }) => loadHeld(loaders.article, redFlag.articleId),
}
