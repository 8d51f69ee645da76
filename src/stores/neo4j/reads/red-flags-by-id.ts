import type { RedFlag, RedFlagId } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { RED_FLAG, redFlagRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'redFlagsById',
  text: /* cypher */ `
    MATCH (redFlag:RedFlag) WHERE redFlag.id IN $keys
    RETURN collect([redFlag.id, ${RED_FLAG}]) AS rows
  `,
  row: keyed(redFlagRow),
})

/** See `GraphReader.redFlagsById`. */
export function redFlagsById(
  connection: Neo4jConnection,
  ids: readonly RedFlagId[],
): Promise<ReadonlyMap<RedFlagId, RedFlag>> {
  return readOne(connection, query, ids)
}
