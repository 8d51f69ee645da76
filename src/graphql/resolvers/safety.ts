import { DISCLAIMER } from '../../domain/disclaimer.ts'
import type { RedFlagResolvers, SafetyResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import type { RedFlagMapper, SafetyMapper } from '../mappers.ts'
import { loadConcepts, loadHeld } from './load.ts'

/** The when-to-seek-care lines that belong to an answer, each once. */
export async function redFlagsOf(about: SafetyMapper, loaders: Loaders): Promise<readonly RedFlagMapper[]> {
  if ('articleId' in about) return loaders.redFlagsByArticle.load(about.articleId)
  if ('conceptId' in about) return loaders.redFlagsByConcept.load(about.conceptId)
  const lists = await Promise.all(about.conceptIds.map((id) => loaders.redFlagsByConcept.load(id)))
  return [...new Map(lists.flat().map((line) => [line.id, line])).values()]
}

export const Safety: SafetyResolvers = {
  disclaimer: () => DISCLAIMER,
  redFlags: (about, _args, { loaders }) => redFlagsOf(about, loaders),
}

export const RedFlag: RedFlagResolvers = {
  appliesTo: (redFlag, _args, { loaders }) => loadConcepts(loaders, redFlag.appliesTo),
  section: (redFlag, _args, { loaders }) => loadHeld(loaders.section, redFlag.sectionId),
  article: (redFlag, _args, { loaders }) => loadHeld(loaders.article, redFlag.articleId),
}
