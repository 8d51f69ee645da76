import type {
  AddLabelPayloadResolvers,
  HideRelatedPayloadResolvers,
  IngestArticlePayloadResolvers,
  MergeConceptsPayloadResolvers,
  PinRelatedPayloadResolvers,
  ReviewClaimPayloadResolvers,
  UndoDecisionPayloadResolvers,
  WithdrawArticlePayloadResolvers,
} from '../../__generated__/resolvers.ts'
import { adminOf, type GraphContext } from '../../context.ts'

/** The fields of every payload. */
const common = {
  graphVersion: (_payload: unknown, _args: unknown, context: GraphContext) => adminOf(context).graphVersion(),
  query: () => ({}),
}

export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  ...common,
  status: ({ ingested }) => ingested?.outcome.status ?? null,
  articleId: ({ ingested }) => ingested?.reading.article.id ?? null,
  article: ({ ingested }, _args, { loaders }) =>
    ingested ? loaders.article.load(ingested.reading.article.id) : null,
  version: ({ ingested }) => ingested?.outcome.version ?? null,
  counts: ({ ingested }) => ingested?.outcome.claims ?? null,
  changes: async ({ ingested }) => (await ingested?.changes()) ?? [],
  warnings: ({ ingested }) => ingested?.reading.warnings ?? [],
  passedOver: ({ ingested }) => ingested?.reading.refused ?? [],
  unknownTerms: ({ ingested }) => [...new Set(ingested?.reading.unknownTerms.map(({ term }) => term) ?? [])],
}

export const WithdrawArticlePayload: WithdrawArticlePayloadResolvers = {
  ...common,
  article: ({ targetId }, _args, { loaders }) => loaders.article.load(targetId),
}

export const ReviewClaimPayload: ReviewClaimPayloadResolvers = {
  ...common,
  claim: ({ targetId }, _args, { loaders }) => loaders.claim.load(targetId),
}

export const MergeConceptsPayload: MergeConceptsPayloadResolvers = {
  ...common,
  concept: ({ targetId }, _args, { loaders }) => loaders.concept.load(targetId),
}

export const AddLabelPayload: AddLabelPayloadResolvers = {
  ...common,
  concept: ({ targetId }, _args, { loaders }) => loaders.concept.load(targetId),
}

export const UndoDecisionPayload: UndoDecisionPayloadResolvers = {
  ...common,
  undone: async ({ targetId }, _args, context) => {
    const all = await adminOf(context).decisions()
    return all.find(({ id }) => id === targetId) ?? null
  },
}

export const PinRelatedPayload: PinRelatedPayloadResolvers = {
  ...common,
  article: ({ targetId }, _args, { loaders }) => loaders.article.load(targetId),
  related: ({ relatedId }, _args, { loaders }) =>
    relatedId === null ? null : loaders.article.load(relatedId),
}

export const HideRelatedPayload: HideRelatedPayloadResolvers = {
  ...common,
  article: ({ targetId }, _args, { loaders }) => loaders.article.load(targetId),
  related: ({ relatedId }, _args, { loaders }) =>
    relatedId === null ? null : loaders.article.load(relatedId),
}
