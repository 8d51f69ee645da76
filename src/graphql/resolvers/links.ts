import type { Link as DomainLink } from '../../domain/link.ts'
import { linkSentence } from '../../domain/link-sentence.ts'
import type { Page } from '../../domain/page.ts'
import { type ClaimScope, DEFAULT_SCOPE } from '../../domain/scope.ts'
import { CERTAINTIES, DERIVATIONS, POLARITIES } from '../../domain/terminology.ts'
import type { LinkConnectionResolvers, LinkResolvers } from '../__generated__/resolvers.ts'
import { toPage, toScope } from '../arguments.ts'
import type { LinkMapper } from '../mappers.ts'
import { mapPage } from './connections.ts'
import { loadHeld } from './load.ts'

const EVERY_SCOPE: ClaimScope = {
  polarities: POLARITIES,
  certainties: CERTAINTIES,
  derivations: DERIVATIONS,
}

export function scoped(link: DomainLink, scope: ClaimScope): LinkMapper {
  return { ...link, scope }
}

export function scopedPage(page: Page<DomainLink>, scope: ClaimScope): Page<LinkMapper> {
  return mapPage(page, (link) => scoped(link, scope))
}

/**
 * The scope of a link's claims where the caller names none: that of the list that it came from, else the
 * default; a link with no claim in the default scope shows all it has, marked as what they are.
 */
function ownScope(link: LinkMapper): ClaimScope {
  return link.scope ?? (link.claimCount > 0 ? DEFAULT_SCOPE : EVERY_SCOPE)
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
  claims: (link, { filter, ...page }, { loaders }) =>
    loaders
      .claimsByLink({ scope: filter ? toScope(filter) : ownScope(link), page: toPage(page) })
      .load(link.id),
  evidence: (link, { filter, ...page }, { loaders }) =>
    loaders
      .claimsByLink({ scope: filter ? toScope(filter) : ownScope(link), page: toPage(page) })
      .load(link.id),
}

export const LinkConnection: LinkConnectionResolvers = {
  edges: ({ page }) => page.items,
  nodes: ({ page }) => page.items.map((item) => item.node),
  pageInfo: ({ page }) => page,
  totalCount: ({ page }) => page.totalCount,
  safety: ({ conceptId }) => ({ conceptId }),
}
