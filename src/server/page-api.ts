import type { GraphQLRequest } from '@apollo/server'
import { BulkheadRejectedError } from 'cockatiel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphContext } from '../graphql/context.ts'
import { type PageApi, PageFault } from '../pages/page.ts'
import { stoppedBy } from './guarded-reads.ts'
import type { AnswerParts } from './mount-graphql.ts'
import { requestSignal } from './request-signal.ts'

const AWAY =
  'The store of the graph does not answer, or too many others ask at the same time. Try again in a moment.'

/** Codes of the API for what passes. */
const PASSING: readonly unknown[] = ['SERVICE_UNAVAILABLE', 'TIMED_OUT', 'SERVER_BUSY']

function toFault(code: unknown, message: string): PageFault {
  if (PASSING.includes(code)) return new PageFault(503, AWAY)
  if (code === 'BAD_USER_INPUT') return new PageFault(400, message)
  return new PageFault(500, 'It is our fault, and it is in the log.')
}

/** The API as pages, embeds and oEmbed ask it: for as long as the request may take and its client stays. */
export function createPageApi(
  { apollo, context, turns, requestMs }: AnswerParts<GraphContext>,
  request: FastifyRequest,
  reply: FastifyReply,
): PageApi {
  const guard = stoppedBy(requestSignal(reply, requestMs))
  return {
    async ask(document, variables) {
      const asked = { query: document.toString(), variables: { ...variables } } as GraphQLRequest
      const run = async () => apollo.executeOperation(asked, { contextValue: await context(request, guard) })
      const { body } = await turns.execute(run).catch((error: unknown) => {
        throw error instanceof BulkheadRejectedError ? toFault('SERVER_BUSY', error.message) : error
      })
      if (body.kind !== 'single') throw new Error('the API answered in parts')
      const { data, errors } = body.singleResult
      const [error] = errors ?? []
      if (error) throw toFault(error.extensions?.code, error.message)
      // As it would come over HTTP, dates and addresses as text: so say the document's types, which codegen made.
      return JSON.parse(JSON.stringify(data)) as never
    },
  }
}
