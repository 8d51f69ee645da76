import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { StoreUnavailableError } from '../../domain/errors.ts'
import { metadataOf, type Neo4jConnection, openSession } from './connection.ts'
import { readTooLong, toReadError } from './store-errors.ts'

/** Making the plan counts too, and takes a server that has just started seconds for each new statement. */
const PLANNING_TIMEOUT_MS = 30_000
/** A server that is silent ends nothing by itself: so much longer than its own timeout is waited for it. */
const GRACE_MS = 500

export interface ReadQuery<Row> {
  /** Told to the server, so that a line of its query log leads to this file. */
  readonly name: string
  /** Returns one record with one value, `rows`, a list of lists: the quickest thing to send. No record, no rows. */
  readonly text: string
  readonly rows: z.ZodType<Row[]>
}

export function readQuery<Row>(query: { name: string; text: string; row: z.ZodType<Row> }): ReadQuery<Row> {
  return { name: query.name, text: query.text, rows: z.array(query.row) }
}

/**
 * The rows of a statement that only reads, run by itself: a managed transaction would cost a second trip.
 *
 * Tried again, for as long as the connection's times say, where the driver says that this may help.
 *
 * @throws StoreUnavailableError where the server can't be reached or answers nothing in time; DomainError TIMED_OUT
 * where it answers other reads meanwhile, so that this one alone is slow.
 */
export async function runRead<Row>(
  connection: Neo4jConnection,
  query: ReadQuery<Row>,
  parameters: Record<string, unknown>,
  timeout = connection.times.queryMs,
): Promise<Row[]> {
  const deadline = Date.now() + connection.times.retryMs
  for (let pause = 50; ; pause *= 2) {
    try {
      return query.rows.parse(await attempt(connection, query, parameters, timeout))
    } catch (error) {
      if (!neo4j.isRetryableError(error) || Date.now() + pause > deadline) throw toReadError(error)
      await sleep(pause)
    }
  }
}

/** The server plans a statement anew for each kind of parameters; of a list it looks at the order of magnitude. */
function planOf(name: string, parameters: Record<string, unknown>): string {
  const kinds = Object.values(parameters).map((value) => {
    if (Array.isArray(value)) return `list${Math.ceil(Math.log10(value.length + 1))}`
    return value === null ? 'null' : typeof value
  })
  return [name, ...kinds].join(' ')
}

async function attempt(
  connection: Neo4jConnection,
  { name, text }: ReadQuery<unknown>,
  parameters: Record<string, unknown>,
  timeout: number,
): Promise<unknown> {
  const plan = planOf(name, parameters)
  const session = openSession(connection, neo4j.session.READ)
  const ms = connection.planned.has(plan) ? timeout : PLANNING_TIMEOUT_MS
  const run = async (): Promise<unknown> => {
    try {
      const result = await session.run(text, parameters, { timeout: ms, metadata: metadataOf(name) })
      connection.planned.add(plan)
      connection.answered.at = performance.now()
      return result.records[0]?.get('rows') ?? []
    } finally {
      await session.close()
    }
  }
  return withinTime(connection, run(), ms + GRACE_MS)
}

/** @throws as `runRead` does, where nothing has come of it in time; it is left to itself then. */
async function withinTime<T>({ answered }: Neo4jConnection, work: Promise<T>, ms: number): Promise<T> {
  const begun = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const cause = new Error(`no answer within ${ms} ms`)
      reject(answered.at > begun ? readTooLong(cause) : new StoreUnavailableError(cause))
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
