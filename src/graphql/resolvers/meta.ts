import { conceptTypeOf } from '../../domain/concept.ts'
import type { MetaResolvers, NodeResolvers, QueryResolvers } from '../__generated__/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import type { NodeMapper } from '../mappers.ts'
import { API_VERSION } from '../version.ts'
import { EVIDENCE_PREFIX } from './claims.ts'
import { conceptTypeName } from './concepts.ts'

/** Ids tell their type before the first colon. */
async function loadNode(id: string, loaders: Loaders): Promise<NodeMapper | null> {
  if (conceptTypeOf(id)) return loaders.concept.load(id)
  switch (id.slice(0, id.indexOf(':') + 1)) {
    case 'link:':
      return loaders.link.load(id)
    case 'claim:':
      return loaders.claim.load(id)
    case EVIDENCE_PREFIX: {
      const claim = await loaders.claim.load(id.slice(EVIDENCE_PREFIX.length))
      return claim && { claim }
    }
    case 'article:':
      return loaders.article.load(id)
    case 'section:':
      return loaders.section.load(id)
    case 'red-flag:':
      return loaders.redFlag.load(id)
    default:
      return null
  }
}

const TYPE_NAMES = {
  'link:': 'Link',
  'claim:': 'Claim',
  'article:': 'Article',
  'section:': 'Section',
  'red-flag:': 'RedFlag',
} as const

function isTypePrefix(prefix: string): prefix is keyof typeof TYPE_NAMES {
  return prefix in TYPE_NAMES
}

export const Node: NodeResolvers = {
  __resolveType: (node) => {
    if ('claim' in node) return 'Evidence'
    const prefix = node.id.slice(0, node.id.indexOf(':') + 1)
    return isTypePrefix(prefix) ? TYPE_NAMES[prefix] : (conceptTypeName(node.id) ?? null)
  },
}

export const Meta: MetaResolvers = {
  apiVersion: () => API_VERSION,
}

export const metaQueries: QueryResolvers = {
  nodes: (_root, { ids }, { loaders }) => Promise.all(ids.map((id) => loadNode(id, loaders))),
  node: (_root, { id }, { loaders }) => loadNode(id, loaders),
  meta: (_root, _args, { loaders }) => loaders.meta(),
  rateLimit: (_root, _args, { cost }) => {
    if (!cost) throw new Error('no cost was counted')
    return { cost: cost.requested, limit: cost.limit }
  },
}
