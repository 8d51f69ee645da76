import { z } from 'zod'
import type { Block, SectionId } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { BLOCK, blockRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'blocksBySection',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (block:Block {sectionId: key})
      RETURN ${BLOCK} ORDER BY block.position
    }]) AS rows
  `,
  row: keyed(z.array(blockRow)),
})

/** See `GraphReader.blocksBySection`. */
export function blocksBySection(
  connection: Neo4jConnection,
  ids: readonly SectionId[],
): Promise<ReadonlyMap<SectionId, readonly Block[]>> {
  return readLists(connection, query, ids)
}
