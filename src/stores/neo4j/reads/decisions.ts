import { byTime, type Decision } from '../../../domain/decision.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../../domain/page.ts'
import { DECISIONS_LIST } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { ALL_DECISIONS, decisionRow } from '../rows/decision.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'decisions',
  text: /* cypher */ `
    CALL () {
      MATCH (decision:Decision)
      WITH [decision.when, decision.id] AS place, decision ORDER BY place
      ${pageOf('decision', 'decision.body')}
    }
    RETURN [page] AS rows
  `,
  row: paged(decisionRow),
})

/** See `GraphReader.decisions`. */
export async function decisions(connection: Neo4jConnection, page: PageRequest): Promise<Page<Decision>> {
  const [row] = await runRead(connection, query, pageParameters(DECISIONS_LIST, page))
  return row ? pageFrom(DECISIONS_LIST, row) : EMPTY_PAGE
}

const TIMEOUT_MS = 30_000

const all = readQuery({
  name: 'allDecisions',
  text: ALL_DECISIONS,
  row: decisionRow,
})

/** See `GraphReader.streamDecisions`. */
export async function* streamDecisions(connection: Neo4jConnection): AsyncGenerator<Decision> {
  yield* (await runRead(connection, all, {}, TIMEOUT_MS)).sort(byTime)
}
