import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { type Logger, pino } from 'pino'
import { loadConfig } from '../../src/config.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { createServer } from '../../src/server/create-server.ts'

/** An answer as a client gets it. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface Served {
  readonly app: FastifyInstance
  /** Asks over HTTP, without a network, and gives the whole reply. */
  post(body: unknown): Promise<LightMyRequestResponse>
  /** Asks and gives the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

export async function serve(store: GraphStore, logger: Logger = pino({ level: 'silent' })): Promise<Served> {
  const app = await createServer({ store, logger, config: loadConfig({}) })
  const post = (body: unknown) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    })
  return {
    app,
    post,
    ask: async (query, variables) => (await post({ query, variables })).json(),
  }
}
