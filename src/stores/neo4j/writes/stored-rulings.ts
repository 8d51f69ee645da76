import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { Decision } from '../../../domain/decision.ts'
import { NO_RULINGS, type Rulings, rulingsOf } from '../../../domain/rulings.ts'
import type { Neo4jConnection } from '../connection.ts'
import type { BeforeIngest } from '../reads/former-article.ts'
import { ALL_DECISIONS, decisionRow } from '../rows/decision.ts'

const decisionRows = z.array(decisionRow)

export async function allDecisions(transaction: ManagedTransaction): Promise<Decision[]> {
  const result = await transaction.run(ALL_DECISIONS)
  return decisionRows.parse(result.records[0]?.get('rows'))
}

/** Decisions are only ever added, so that their number tells whether they are the same as the last time. */
const lastRulings = new WeakMap<Neo4jConnection, { readonly count: number; readonly rulings: Rulings }>()

/** What the stored decisions come to, with the merges that the stored concepts follow. Not within `decide`. */
export async function storedRulings(
  connection: Neo4jConnection,
  transaction: ManagedTransaction,
  { decisions: count, absorbedBy }: Pick<BeforeIngest, 'decisions' | 'absorbedBy'>,
): Promise<Rulings> {
  if (count === 0) return NO_RULINGS
  const last = lastRulings.get(connection)
  const rulings = last?.count === count ? last.rulings : rulingsOf(await allDecisions(transaction))
  lastRulings.set(connection, { count, rulings })
  return { ...rulings, absorbedBy }
}
