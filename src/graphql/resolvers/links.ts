import type { ConceptId } from '../../domain/concept.ts'
import { type Link as DomainLink, nearId, otherId } from '../../domain/link.ts'
import { linkSentence } from '../../domain/link-sentence.ts'
import { type ClaimScope, DEFAULT_SCOPE } from '../../domain/scope.ts'
import { CERTAINTIES, DERIVATIONS, POLARITIES } from '../../domain/terminology.ts'
import type { ClaimBounds } from '../../ports/claim-reads.ts'
import type { ConceptKey, LinkQuery } from '../../ports/link-reads.ts'
import type {
  LinkConnectionResolvers,
  LinkEdgeResolvers,
  LinkResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import { toClaimQuery } from '../arguments.ts'
import { toFacetQuery, toLinkQuery } from '../link-arguments.ts'
import type { Loaders } from '../loaders.ts'
import type { LinkConnectionMapper, LinkMapper } from '../mappers.ts'
import { mapPage } from './connections.ts'
import { facetsOf } from './facets.ts'
import { findConcept } from './find-concept.ts'
import { loadHeld } from './load.ts'

const EVERY_SCOPE: ClaimScope = {
  polarities: POLARITIES,
  certainties: CERTAINTIES,
  derivations: DERIVATIONS,
}

export function bounded<T extends DomainLink>(
  link: T,
  { scope, articleIds, publishers, sectionAspects }: ClaimBounds,
) {
  const bounds: ClaimBounds = {
    scope,
    ...(articleIds ? { articleIds } : {}),
    ...(publishers ? { publishers } : {}),
    ...(sectionAspects ? { sectionAspects } : {}),
  }
  return { ...link, bounds }
}

/** The links of a concept, or of one state of it, as a connection. */
export async function linkConnection(
  key: ConceptKey,
  conceptId: ConceptId,
  query: LinkQuery,
  loaders: Loaders,
): Promise<LinkConnectionMapper> {
  const { filter } = query
  const page = await loaders.links(query).load(key)
  return { key, conceptId, filter, page: mapPage(page, (link) => bounded(link, filter)) }
}

/**
 * The bounds of a link's claims where the caller names none: those of the list that it came from, else the
 * default scope; a link with no claim in the default scope shows all it has, marked as what they are.
 */
function ownBounds(link: LinkMapper): ClaimBounds {
  return link.bounds ?? { scope: link.claimCount > 0 ? DEFAULT_SCOPE : EVERY_SCOPE }
}

export const Link: LinkResolvers = {
  subject: (link, _args, { loaders }) => loadHeld(loaders.concept, link.subjectId),
  object: (link, _args, { loaders }) => loadHeld(loaders.concept, link.objectId),
  sentence: async (link, _args, { loaders }) => {
    const [subject, object] = await Promise.all([
      loadHeld(loaders.concept, link.subjectId),
      loadHeld(loaders.concept, link.objectId),
    ])
    return linkSentence(link, subject, object)
  },
  claims: (link, args, { loaders }) =>
    loaders.claimsByLink(toClaimQuery(args, ownBounds(link))).load(link.id),
  evidence: (link, args, { loaders }) =>
    loaders.claimsByLink(toClaimQuery(args, ownBounds(link))).load(link.id),
}

export const LinkEdge: LinkEdgeResolvers = {
  about: ({ node }, _args, { loaders }) => loadHeld(loaders.concept, nearId(node)),
  other: ({ node }, _args, { loaders }) => loadHeld(loaders.concept, otherId(node)),
}

export const LinkConnection: LinkConnectionResolvers = {
  edges: ({ page }) => page.items,
  nodes: ({ page }) => page.items.map((item) => item.node),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  facets: async ({ key, filter }, args, { loaders }) => {
    const query = toFacetQuery(filter, args)
    return facetsOf(query.facets, await loaders.linkFacets(query).load(key))
  },
  safety: ({ conceptId }) => ({ conceptId }),
}

export const linkQueries: QueryResolvers = {
  links: async (_root, { about, ...args }, context, info) => {
    const [concept, query] = await Promise.all([
      findConcept(about, context, info),
      toLinkQuery(args, context, info),
    ])
    return concept && linkConnection(concept.id, concept.id, query, context.loaders)
  },
}
