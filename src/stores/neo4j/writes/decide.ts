import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { ArticleId } from '../../../domain/article.ts'
import type { Decision } from '../../../domain/decision.ts'
import { type RelatedRulings, rulingsOf } from '../../../domain/rulings.ts'
import type { DecideOutcome } from '../../../ports/graph-store.ts'
import { changedRulings, latestOf, newDecisions, OVERTAKEN, storedRelated } from '../../decide-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { decisionProperties } from '../rows/decision.ts'
import { runWrite } from '../run-write.ts'
import { recordChanges } from './graph-version.ts'
import { writeVocabulary } from './load-vocabulary.ts'
import { settle } from './settle.ts'
import { allDecisions } from './stored-rulings.ts'

const PUT_DECISIONS = /* cypher */ `
  UNWIND $decisions AS given
  CREATE (decision:Decision)
  SET decision = given
`
const SET_STATUSES = /* cypher */ `
  UNWIND $statuses AS given
  MATCH (article:Article {id: given[0]})
  SET article.status = given[1]
`
const DROP_RELATED = /* cypher */ `
  MATCH (ruling:RelatedRuling) WHERE ruling.articleId IN $articleIds
  DELETE ruling
`
const PUT_RELATED = /* cypher */ `
  UNWIND $rulings AS given
  CREATE (ruling:RelatedRuling)
  SET ruling = given
`

/** Stores decisions and makes the graph follow them, whole or not at all; see `GraphWriter.decide`. */
export function decide(
  connection: Neo4jConnection,
  decisions: readonly Decision[],
  onTopOf = Number.POSITIVE_INFINITY,
): Promise<DecideOutcome> {
  return runWrite(connection, 'decide', async (transaction): Promise<DecideOutcome> => {
    const stored = await allDecisions(transaction)
    if (stored.length > onTopOf) return OVERTAKEN
    const added = newDecisions(stored, decisions)
    if (added.length > 0) await follow(transaction, stored, added)
    return { added: added.length }
  })
}

async function follow(
  transaction: ManagedTransaction,
  stored: readonly Decision[],
  added: readonly Decision[],
): Promise<void> {
  const now = [...stored, ...added]
  const rulings = rulingsOf(now)
  const changed = changedRulings(rulingsOf(stored), rulings)
  await transaction.run(PUT_DECISIONS, { decisions: added.map(decisionProperties) })
  await transaction.run(SET_STATUSES, { statuses: [...changed.statuses] })
  await followRelated(transaction, changed.related)
  const { moved } = await writeVocabulary(transaction, null, now)
  await settle(transaction, moved, changed, rulings)
  await recordChanges(transaction, [{ kind: 'DECISIONS', at: latestOf(added), article: null, by: null }])
}

async function followRelated(
  transaction: ManagedTransaction,
  related: ReadonlyMap<ArticleId, RelatedRulings>,
): Promise<void> {
  if (related.size === 0) return
  const rulings = storedRelated(related).map((ruling) => ({
    ...ruling,
    place: ruling.place === null ? null : neo4j.int(ruling.place),
  }))
  await transaction.run(DROP_RELATED, { articleIds: [...related.keys()] })
  await transaction.run(PUT_RELATED, { rulings })
}
