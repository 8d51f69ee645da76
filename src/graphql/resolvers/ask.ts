import { JSONObjectResolver } from 'graphql-scalars'
import {
  type AskedFilter,
  type AskSource,
  answerQuestion,
  askExamples,
  refusalMessage,
} from '../../services/ask/answer-question.ts'
import { queryOf, variablesOf } from '../../services/ask/question-query.ts'
import { echo } from '../../services/finding/search-text.ts'
import type { AnswerResolvers, NotUnderstoodResolvers, QueryResolvers } from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import type { GraphContext } from '../context.ts'
import { type LinkListArguments, toLinkFilter, toLinkQuery } from '../link-arguments.ts'
import { linkConnection } from './links.ts'
import { loadConcepts, loadHeld } from './load.ts'
import { connect } from './paths.ts'
import { share } from './shared.ts'

export const JSONObject = JSONObjectResolver

/** As `Answer.links` has them, so that what is counted is what is then shown. */
const FIRST_LINKS: LinkListArguments = { orderBy: 'RELEVANCE', first: 10 }

/** As many as a list shows at most: few links are denied. */
const DENIED_LINKS: LinkListArguments = {
  orderBy: 'RELEVANCE',
  first: 100,
  filter: { polarities: ['DENIED'] },
}

/** As `Answer.shared` has it. */
const FIRST_SHARED = { first: 10 }

/** The defaults of the field `paths`, which the query that says the same relies on. */
const FIRST_PATHS = { maxHops: 3, limit: 10 }

export const askQueries: QueryResolvers = {
  ask: async (_root, { question }, context, info) => {
    const toQuery = (filter: AskedFilter) => toLinkQuery({ ...FIRST_LINKS, filter }, context, info)
    const source: AskSource = {
      concept: (id) => context.loaders.concept.load(id),
      linkCount: async (id, filter) =>
        (await context.loaders.links(await toQuery(filter)).load(id)).totalCount,
      isDenied: async (first, second) => {
        const query = await toLinkQuery(DENIED_LINKS, context, info)
        const { items } = await context.loaders.links(query).load(second)
        return items.some(({ node }) => node.subjectId === first || node.objectId === first)
      },
      sharedCount: async (ids, filter) =>
        (await share(ids, 'ALL', (await toQuery(filter)).filter, FIRST_SHARED, context)).page.totalCount,
    }
    return {
      question: echo(question),
      outcome: await answerQuestion(source, await context.names(), question),
    }
  },
}

export const Answer: AnswerResolvers = {
  understood: ({ outcome }) => ('reason' in outcome ? null : outcome.sentence),
  notes: ({ outcome }) => ('reason' in outcome ? [] : outcome.notes),
  concepts: ({ outcome }, _args, { loaders }) =>
    'reason' in outcome ? [] : loadConcepts(loaders, outcome.conceptIds),
  graphql: ({ outcome }) => ('reason' in outcome ? null : queryOf(outcome)),
  variables: ({ outcome }) => ('reason' in outcome ? null : variablesOf(outcome)),
  links: async ({ outcome }, args, context, info) => {
    if ('reason' in outcome || outcome.intent !== 'LINKS') return null
    const [id = ''] = outcome.conceptIds
    const query = await toLinkQuery({ ...args, filter: outcome.filter }, context, info)
    return linkConnection(id, id, query, context.loaders)
  },
  shared: async ({ outcome }, page, context, info) => {
    if ('reason' in outcome || outcome.intent !== 'SHARED') return null
    const filter = await toLinkFilter(outcome.filter, context, info)
    return share(outcome.conceptIds, 'ALL', filter, toPage(page), context)
  },
  paths: async ({ outcome }, _args, context: GraphContext) => {
    if ('reason' in outcome || outcome.intent !== 'PATHS') return null
    const [from = '', to = ''] = outcome.conceptIds
    const { concept } = context.loaders
    return connect(await loadHeld(concept, from), await loadHeld(concept, to), FIRST_PATHS, context)
  },
  safety: ({ outcome }) => ({ conceptIds: 'reason' in outcome ? [] : outcome.conceptIds }),
  notUnderstood: ({ outcome }) => ('reason' in outcome ? outcome : null),
  examples: ({ outcome }) => ('reason' in outcome ? askExamples() : []),
}

export const NotUnderstood: NotUnderstoodResolvers = {
  message: (refused) => refusalMessage(refused),
  didYouMean: async ({ unknown }, _args, { names }) => {
    const index = await names()
    return [...new Set(unknown.flatMap((name) => index.suggest(name).map((near) => near.name)))]
  },
}
