import type { Resolvers } from '../../__generated__/resolvers.ts'
import { resolvers } from '../index.ts'
import { Decision, DecisionConnection, decisionQueries } from './decisions.ts'
import { Mutation } from './mutations.ts'
import {
  AddLabelPayload,
  HideRelatedPayload,
  IngestArticlePayload,
  MergeConceptsPayload,
  PinRelatedPayload,
  ReviewClaimPayload,
  UndoDecisionPayload,
  WithdrawArticlePayload,
} from './payloads.ts'

/** Every resolver of the public schema, and those of what only editors see. */
export const adminResolvers: Resolvers = {
  ...resolvers,
  Query: { ...resolvers.Query, ...decisionQueries },
  Mutation,
  Decision,
  DecisionConnection,
  HideRelatedPayload,
  IngestArticlePayload,
  WithdrawArticlePayload,
  PinRelatedPayload,
  ReviewClaimPayload,
  MergeConceptsPayload,
  AddLabelPayload,
  UndoDecisionPayload,
}
