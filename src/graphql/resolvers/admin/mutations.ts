import type { DecisionTarget } from '../../../services/editing/decide-now.ts'
import type { TextToIngest } from '../../../services/editing/ingest-text.ts'
import { type Refusal, RefusedError } from '../../../services/editing/refused.ts'
import type { ClaimReview, IngestArticleInput, MutationResolvers } from '../../__generated__/resolvers.ts'
import { type AdminContext, adminOf, type GraphContext } from '../../context.ts'
import type { DecidedMapper, IngestArticlePayloadMapper } from '../../mappers.ts'

const REVIEWS = {
  ACCEPT: 'ACCEPT_CLAIM',
  REJECT: 'REJECT_CLAIM',
  FLAG: 'FLAG_CLAIM',
} as const satisfies Record<ClaimReview, DecisionTarget['kind']>

/** Does it, or tells why not; what the request asks after it, it reads anew. */
async function orRefused<T>(
  context: GraphContext,
  change: (admin: AdminContext) => Promise<T>,
): Promise<{ readonly done: T | null; readonly refusal: Refusal | null }> {
  const admin = adminOf(context)
  try {
    return { done: await change(admin), refusal: null }
  } catch (error) {
    if (error instanceof RefusedError) return { done: null, refusal: error.refusal }
    throw error
  } finally {
    context.loaders = admin.forget()
  }
}

async function decide(
  context: GraphContext,
  target: DecisionTarget,
  why: string,
  targetId: string,
  relatedId: string | null = null,
): Promise<DecidedMapper> {
  const { done, refusal } = await orRefused(context, ({ editor, who }) => editor.decide(target, { who, why }))
  return { decision: done, refusal, targetId, relatedId }
}

function toText({ source, format, url, title, publisher, slug }: IngestArticleInput): TextToIngest {
  return {
    source,
    format: format ?? undefined,
    url: url?.href,
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    slug: slug ?? undefined,
  }
}

export const Mutation: MutationResolvers = {
  ingestArticle: async (_root, { input }, context): Promise<IngestArticlePayloadMapper> => {
    const { dryRun = false, why } = input
    const { done, refusal } = await orRefused(context, ({ editor, who }) =>
      editor.ingest(toText(input), { dryRun, by: { who, why } }),
    )
    return { dryRun, ingested: done, refusal }
  },
  withdrawArticle: (_root, { input: { articleId, why } }, context) =>
    decide(context, { kind: 'WITHDRAW_ARTICLE', articleId }, why, articleId),
  reviewClaim: (_root, { input: { claimId, review, why } }, context) =>
    decide(context, { kind: REVIEWS[review], claimId }, why, claimId),
  mergeConcepts: (_root, { input: { keep, absorb, why } }, context) =>
    decide(context, { kind: 'MERGE_CONCEPTS', keep, absorb: [...absorb] }, why, keep),
  addLabel: (_root, { input: { conceptId, label, why } }, context) =>
    decide(context, { kind: 'ADD_LABEL', conceptId, label }, why, conceptId),
  pinRelated: (_root, { input: { articleId, relatedId, position = 0, why } }, context) =>
    decide(context, { kind: 'PIN_RELATED', articleId, relatedId, position }, why, articleId, relatedId),
  hideRelated: (_root, { input: { articleId, relatedId, why } }, context) =>
    decide(context, { kind: 'HIDE_RELATED', articleId, relatedId }, why, articleId, relatedId),
  undoDecision: (_root, { input: { decisionId, why } }, context) =>
    decide(context, { kind: 'UNDO', decisionId }, why, decisionId),
}
