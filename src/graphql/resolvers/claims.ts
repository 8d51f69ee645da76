import { linkSentence, saidBy } from '../../domain/link-sentence.ts'
import { textDirectives, withDirective } from '../../domain/text-fragment.ts'
import type {
  ClaimConnectionResolvers,
  ClaimEndResolvers,
  ClaimResolvers,
  EvidenceConnectionResolvers,
  EvidenceEdgeResolvers,
  EvidenceResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import { toClaimQuery } from '../arguments.ts'
import { pageFields } from './connections.ts'
import { findConcept } from './find-concept.ts'
import { loadHeld } from './load.ts'

/** Evidence has the id of its claim behind this prefix. */
export const EVIDENCE_PREFIX = 'evidence:'

export const Claim: ClaimResolvers = {
  link: (claim, _args, { loaders }) => loaders.link.load(claim.linkId),
  sentence: async (claim, _args, { loaders }) => {
    const [subject, object] = await Promise.all([
      loadHeld(loaders.concept, claim.subject.conceptId),
      loadHeld(loaders.concept, claim.object.conceptId),
    ])
    return linkSentence(saidBy(claim), subject, object)
  },
  evidence: (claim) => ({ claim }),
}

export const ClaimEnd: ClaimEndResolvers = {
  concept: (end, _args, { loaders }) => loadHeld(loaders.concept, end.conceptId),
}

export const Evidence: EvidenceResolvers = {
  id: ({ claim }) => `${EVIDENCE_PREFIX}${claim.id}`,
  quote: ({ claim }) => claim.quote,
  start: ({ claim }) => claim.quoteStart,
  contextQuote: ({ claim }) => claim.contextQuote,
  subjectSpan: ({ claim }) => claim.subject.span,
  objectSpan: ({ claim }) => claim.object.span,
  polarity: ({ claim }) => claim.polarity,
  certainty: ({ claim }) => claim.certainty,
  derivation: ({ claim }) => claim.derivation,
  section: ({ claim }, _args, { loaders }) => loadHeld(loaders.section, claim.sectionId),
  article: ({ claim }, _args, { loaders }) => loadHeld(loaders.article, claim.articleId),
  current: async ({ claim }, _args, { loaders }) =>
    (await loadHeld(loaders.article, claim.articleId)).status !== 'WITHDRAWN',
  deepLink: async ({ claim }, _args, { loaders }) => {
    const { url } = await loadHeld(loaders.article, claim.articleId)
    if (url === null) return null
    const page = await loaders.articlePage.load(claim.articleId)
    const place = page.placeOf(claim.quoteStart, claim.quoteStart + claim.quote.length)
    return withDirective(url, place && textDirectives(page.text, place))
  },
}

export const ClaimConnection: ClaimConnectionResolvers = pageFields

export const EvidenceConnection: EvidenceConnectionResolvers = {
  ...pageFields,
  nodes: (page) => page.items.map(({ node }) => ({ claim: node })),
}

export const EvidenceEdge: EvidenceEdgeResolvers = {
  node: ({ node }) => ({ claim: node }),
}

export const claimQueries: QueryResolvers = {
  claims: async (_root, { about, ...args }, context, info) => {
    const query = toClaimQuery(args)
    if (!about) return context.loaders.claims(query)
    const concept = await findConcept(about, context, info)
    return concept && context.loaders.claims({ ...query, conceptId: concept.id })
  },
}
