import type { Decision } from '../../domain/decision.ts'
import { rulingsOf } from '../../domain/rulings.ts'
import type { DecideOutcome } from '../../ports/graph-store.ts'
import { changedRulings, latestOf, newDecisions, OVERTAKEN, storedRelated } from '../decide-rules.ts'
import { recordChange } from './changes.ts'
import type { SqliteConnection } from './connection.ts'
import { allDecisions, insertDecision } from './decisions.ts'
import { writeVocabulary } from './load-vocabulary.ts'
import { settle } from './settle.ts'

const SET_STATUS = /* sql */ `UPDATE articles SET status = @status WHERE id = @id`
const DROP_RELATED = /* sql */ `DELETE FROM related_rulings WHERE article_id = @articleId`
const PUT_RELATED = /* sql */ `
  INSERT INTO related_rulings (article_id, related_id, place) VALUES (@articleId, @relatedId, @place)`

/** Stores decisions and makes the graph follow them, whole or not at all; see `GraphWriter.decide`. */
export function decide(
  connection: SqliteConnection,
  decisions: readonly Decision[],
  onTopOf = Number.POSITIVE_INFINITY,
): DecideOutcome {
  return connection.transaction((): DecideOutcome => {
    const stored = allDecisions(connection)
    if (stored.length > onTopOf) return OVERTAKEN
    const added = newDecisions(stored, decisions)
    if (added.length === 0) return { added: 0 }
    for (const decision of added) insertDecision(connection, decision)

    const now = [...stored, ...added]
    const rulings = rulingsOf(now)
    const changed = changedRulings(rulingsOf(stored), rulings)
    for (const [id, status] of changed.statuses) connection.run(SET_STATUS, { id, status })
    for (const articleId of changed.related.keys()) connection.run(DROP_RELATED, { articleId })
    for (const ruling of storedRelated(changed.related)) connection.run(PUT_RELATED, { ...ruling })
    const { moved } = writeVocabulary(connection, null, now)
    settle(connection, moved, changed, rulings)
    recordChange(connection, { kind: 'DECISIONS', at: latestOf(added), article: null, by: null })
    return { added: added.length }
  })
}
