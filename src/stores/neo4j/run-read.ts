import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { metadataOf, type Neo4jConnection, openSession } from './connection.ts'
import { toStoreError } from './store-errors.ts'

const TIMEOUT_MS = 2_000
/** Making the plan counts too, and takes a server that has just started seconds for each new statement. */
const PLANNING_TIMEOUT_MS = 30_000
const RETRY_FOR_MS = 2_000

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
 * Tried again, for at most two seconds in all, where the driver says that this may help.
 *
 * @throws StoreUnavailableError where the server can't be reached or does not answer in time.
 */
export async function runRead<Row>(
  connection: Neo4jConnection,
  query: ReadQuery<Row>,
  parameters: Record<string, unknown>,
  timeout = TIMEOUT_MS,
): Promise<Row[]> {
  const deadline = Date.now() + RETRY_FOR_MS
  for (let pause = 50; ; pause *= 2) {
    try {
      return query.rows.parse(await attempt(connection, query, parameters, timeout))
    } catch (error) {
      if (!neo4j.isRetryableError(error) || Date.now() + pause > deadline) throw toStoreError(error)
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
  try {
    const result = await session.run(text, parameters, {
      timeout: connection.planned.has(plan) ? timeout : PLANNING_TIMEOUT_MS,
      metadata: metadataOf(name),
    })
    connection.planned.add(plan)
    return result.records[0]?.get('rows') ?? []
  } finally {
    await session.close()
  }
}
