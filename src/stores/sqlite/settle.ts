import { type ClaimRulings, decideClaim, decideConcepts } from '../../domain/decided-claims.ts'
import type { LinkId } from '../../domain/link.ts'
import type { ChangedRulings } from '../decide-rules.ts'
import type { MovedConcept } from '../vocabulary-rules.ts'
import { CLAIM_COLUMNS, type ClaimRow, decidedParameters, toReadClaim, UPDATE_DECIDED } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { absorbedConcepts } from './decisions.ts'
import { jsonList } from './keys.ts'
import { rebuildLinks } from './rebuild-links.ts'

/** Makes what articles say follow the vocabulary that is stored and the rulings. */
export function settle(
  connection: SqliteConnection,
  moved: readonly MovedConcept[],
  { claimIds, statuses }: ChangedRulings,
  rulings: ClaimRulings,
): void {
  const absorbedBy = absorbedConcepts(connection)
  moveConcepts(connection, moved, absorbedBy)
  const touched = connection.all<ClaimRow>(TOUCHED_CLAIMS, {
    ids: jsonList(claimIds),
    articleIds: jsonList([...statuses.keys()]),
    readIds: jsonList(moved.map(({ readId }) => readId)),
    fromIds: jsonList(moved.map(({ from }) => from)),
  })
  const linkIds: LinkId[] = []
  for (const row of touched) {
    const decided = decideClaim(toReadClaim(row), { ...rulings, absorbedBy })
    connection.run(UPDATE_DECIDED, decidedParameters(decided))
    linkIds.push(row.link_id, decided.claim.linkId)
  }
  rebuildLinks(connection, linkIds)
}

const TOUCHED_CLAIMS = /* sql */ `
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.id IN (SELECT value FROM json_each(@ids))
  UNION
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.article_id IN (SELECT value FROM json_each(@articleIds))
  UNION
  SELECT ${CLAIM_COLUMNS} FROM claims c
  WHERE c.subject_id IN (SELECT value FROM json_each(@fromIds))
    AND c.read_subject_id IN (SELECT value FROM json_each(@readIds))
  UNION
  SELECT ${CLAIM_COLUMNS} FROM claims c
  WHERE c.object_id IN (SELECT value FROM json_each(@fromIds))
    AND c.read_object_id IN (SELECT value FROM json_each(@readIds))`

const MOVE_MENTIONS = /* sql */ `
  UPDATE article_mentions SET concept_id = @to WHERE concept_id = @from AND read_id = @readId`
const TOPICS = /* sql */ `
  SELECT id, read_topics AS ids FROM articles
  WHERE EXISTS (SELECT 1 FROM json_each(read_topics) WHERE value IN (SELECT value FROM json_each(@readIds)))`
const SET_TOPICS = /* sql */ `UPDATE articles SET topics = @ids WHERE id = @id`
const APPLIES_TO = /* sql */ `
  SELECT id, read_applies_to AS ids FROM red_flags
  WHERE EXISTS (
    SELECT 1 FROM json_each(read_applies_to) WHERE value IN (SELECT value FROM json_each(@readIds)))`
const SET_APPLIES_TO = /* sql */ `UPDATE red_flags SET applies_to = @ids WHERE id = @id`

function moveConcepts(
  connection: SqliteConnection,
  moved: readonly MovedConcept[],
  absorbedBy: ReadonlyMap<string, string>,
): void {
  if (moved.length === 0) return
  for (const { readId, from, to } of moved) connection.run(MOVE_MENTIONS, { readId, from, to })
  const readIds = jsonList(moved.map(({ readId }) => readId))
  for (const [select, update] of [
    [TOPICS, SET_TOPICS],
    [APPLIES_TO, SET_APPLIES_TO],
  ] as const) {
    for (const { id, ids } of connection.all<{ id: string; ids: string }>(select, { readIds })) {
      const decided = decideConcepts(JSON.parse(ids) as string[], absorbedBy)
      connection.run(update, { id, ids: JSON.stringify(decided) })
    }
  }
}
