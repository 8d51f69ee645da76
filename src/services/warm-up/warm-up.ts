import type { ConceptId } from '../../domain/concept.ts'
import { DEFAULT_SCOPE } from '../../domain/scope.ts'
import { CONCEPT_TYPES } from '../../domain/terminology.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import type { LinkQuery } from '../../ports/link-reads.ts'

const PAGE = { first: 1 }
/** The filter that a question has which names none. */
const FILTER = { scope: DEFAULT_SCOPE, direction: 'ANY', includeNarrower: true } as const
const QUERY: LinkQuery = { filter: FILTER, orderBy: 'RELEVANCE', page: PAGE }

/**
 * Asks a store once what most questions ask, so that it has planned it before anybody waits: a Neo4j that has just
 * started takes seconds to plan statements that it then answers in milliseconds, longer than a read may take.
 *
 * What fails is left to whoever asks next. @returns how many reads failed.
 */
export async function warmUp(store: GraphReader): Promise<number> {
  const [first] = (await store.concepts({ linked: true, page: PAGE })).items
  if (!first) return 0
  const ids: readonly ConceptId[] = [first.node.id]
  const links = await store.linksByConcept(ids, QUERY)
  const linkIds = [...links.values()].flatMap((page) => page.items.map(({ node }) => node.id))
  const claims = await store.claims({ scope: DEFAULT_SCOPE, page: PAGE })
  const articleIds = claims.items.map(({ node }) => node.articleId)
  const sectionIds = claims.items.map(({ node }) => node.sectionId)
  const reads: (() => Promise<unknown>)[] = [
    ...CONCEPT_TYPES.map((type) => () => store.linkedConcepts(ids, { ...QUERY, type })),
    () => store.claimsByLink(linkIds, { scope: DEFAULT_SCOPE, page: PAGE }),
    () => store.redFlagsByConcept(ids),
    () => store.redFlagsByArticle(articleIds),
    () => store.articlesById(articleIds),
    () => store.sectionsById(sectionIds),
    () => store.blocksBySection(sectionIds),
    () => store.articlesByConcept(ids, PAGE),
    () => store.pathLinks(ids, { most: 1 }),
    () => store.voicesByLink(linkIds),
  ]
  let failed = 0
  for (const read of reads) await read().catch(() => failed++)
  return failed
}
