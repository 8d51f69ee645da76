import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { DomainError, ERROR_CODES } from '../domain/errors.ts'
import { createContext } from '../graphql/context.ts'
import type { UnknownName } from '../graphql/unknown-names.ts'
import type { Limits } from '../limits.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import type { AddedLabels } from '../reader/vocabulary/load-vocabulary.ts'
import { createApollo, publicContract } from '../server/create-apollo.ts'
import { labelledReader } from '../services/annotate/labelled-reader.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'
import { addedLabels } from '../services/editing/stored-decisions.ts'
import { createNameSource } from '../services/finding/name-source.ts'
import { keptByVersion } from '../services/kept-by-version.ts'

/** A question that the API is asked, and what its answer looks like. */
export interface Operation<Data> {
  /** GraphQL, from `seed/operations`. */
  readonly document: string
  readonly data: z.ZodType<Data>
}

export interface LocalAnswer<Data> {
  readonly data: Data
  /** Names of the question that name nothing, with the nearest that do. */
  readonly unknownNames: readonly UnknownName[]
}

/** The GraphQL API in this process: the same schema, resolvers and limits as the server's, without HTTP. */
export interface LocalApi {
  /** @throws DomainError with the code of the answer's first error. */
  ask<Data>(
    operation: Operation<Data>,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<LocalAnswer<Data>>
  /** The store stays open: it is the caller's. */
  close(): Promise<void>
}

export interface LocalApiParts {
  readonly store: GraphReader
  readonly limits: Limits
  readonly logger: Logger
  /** The reader that knows these labels too; called at each reading, so it keeps the readers that it made. */
  readonly reader: (labels?: AddedLabels) => TextReader
}

const FOLDER = new URL('../../seed/operations/', import.meta.url)

/** One of `seed/operations`. */
export function readOperation<Data>(name: string, data: z.ZodType<Data>): Operation<Data> {
  return { document: readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8'), data }
}

function toError(message: string, told: unknown): Error {
  const code = told === 'SERVICE_UNAVAILABLE' ? 'STORE_UNAVAILABLE' : told
  const known = ERROR_CODES.find((one) => one === code)
  return known ? new DomainError(known, message) : new Error(`${message} (${String(told)})`)
}

/** Opens it over a store that is open. */
export async function openLocalApi({ store, limits, logger, reader }: LocalApiParts): Promise<LocalApi> {
  const apollo = createApollo(publicContract(), logger, limits)
  await apollo.start()
  const names = createNameSource(store)
  const labels = keptByVersion(
    () => store.graphVersion(),
    () => addedLabels(store),
  )
  const texts = labelledReader(labels, reader)
  return {
    async ask({ document, data: model }, variables) {
      const contextValue = createContext(store, names, randomUUID(), () => texts)
      const { body } = await apollo.executeOperation(
        { query: document, variables: { ...variables } },
        { contextValue },
      )
      if (body.kind !== 'single') throw new Error('the API answered in parts')
      const { data, errors } = body.singleResult
      const [error] = errors ?? []
      if (error) throw toError(error.message, error.extensions?.code)
      return { data: model.parse(data), unknownNames: contextValue.unknownNames }
    },
    close: () => apollo.stop(),
  }
}
