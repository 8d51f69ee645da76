import type { Link, LinkId } from '../../../domain/link.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { LINK, linkRow } from '../rows/link.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'linksById',
  text: /* cypher */ `
    MATCH ()-[link:LINKED_TO]->() WHERE link.id IN $keys
    RETURN collect([link.id, ${LINK}]) AS rows
  `,
  row: keyed(linkRow),
})

/** See `GraphReader.linksById`. */
export function linksById(
  connection: Neo4jConnection,
  ids: readonly LinkId[],
): Promise<ReadonlyMap<LinkId, Link>> {
  return readOne(connection, query, ids)
}
