import type { Section, SectionId } from '../../../domain/article.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { SECTION, sectionRow } from '../rows/document.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'sectionsById',
  text: /* cypher */ `
    MATCH (section:Section) WHERE section.id IN $keys
    RETURN collect([section.id, ${SECTION}]) AS rows
  `,
  row: keyed(sectionRow),
})

/** See `GraphReader.sectionsById`. */
export function sectionsById(
  connection: Neo4jConnection,
  ids: readonly SectionId[],
): Promise<ReadonlyMap<SectionId, Section>> {
  return readOne(connection, query, ids)
}
