import neo4j from 'neo4j-driver'
import type { CountedLink } from '../../../domain/link-tally.ts'
import type { Neo4jConnection } from '../connection.ts'
import { COUNTED_LINK, countedLinkRow } from '../rows/link.ts'
import { readQuery, runRead } from '../run-read.ts'

const BATCH = 500
const TIMEOUT_MS = 30_000

const query = readQuery({
  name: 'streamLinks',
  text: /* cypher */ `
    MATCH ()-[link:LINKED_TO]->() WHERE link.id > $after
    WITH link ORDER BY link.id LIMIT $batch
    RETURN collect(${COUNTED_LINK}) AS rows
  `,
  row: countedLinkRow,
})

/** See `GraphReader.streamLinks`; in batches, so that memory stays small. */
export async function* streamLinks(connection: Neo4jConnection): AsyncGenerator<CountedLink> {
  for (let after = ''; ; ) {
    const links = await runRead(connection, query, { after, batch: neo4j.int(BATCH) }, TIMEOUT_MS)
    yield* links
    const last = links.at(-1)
    if (!last || links.length < BATCH) return
    after = last.id
  }
}
