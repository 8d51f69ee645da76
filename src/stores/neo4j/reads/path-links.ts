import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { ConceptId } from '../../../domain/concept.ts'
import { EFFECTS, RELATIONS, STATES } from '../../../domain/terminology.ts'
import type { PathLink, PathLinkQuery, PathLinks } from '../../../ports/path-reads.ts'
import { bestOf } from '../../best-path-links.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readOne } from '../keyed-reads.ts'
import { readQuery } from '../run-read.ts'

const pathLinkRow = z
  .tuple([
    z.string(),
    z.string(),
    z.enum(STATES),
    z.enum(RELATIONS),
    z.string(),
    z.enum(STATES),
    z.enum(EFFECTS),
    z.number(),
  ])
  .transform(
    ([id, subjectId, subjectState, relation, objectId, objectState, effect, score]): PathLink => ({
      id,
      subjectId,
      subjectState,
      relation,
      objectId,
      objectState,
      effect,
      score,
    }),
  )

const query = readQuery({
  name: 'pathLinks',
  text: /* cypher */ `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (near:Concept {id: key})-[link:LINKED_TO]-(other:Concept)
      WHERE link.claims > 0 AND other <> near
        AND ($relations IS NULL OR link.relation IN $relations)
        AND ($towards IS NULL OR other.id IN $towards)
        AND ($types IS NULL OR any(type IN other.types WHERE type IN $types))
      WITH link ORDER BY link.score DESC, link.id LIMIT $most
      RETURN collect([link.id, link.subjectId, link.subjectState, link.relation, link.objectId, link.objectState,
        link.effect, link.score]) AS links
    }
    RETURN collect([key, links]) AS rows
  `,
  row: keyed(z.array(pathLinkRow)),
})

/** See `PathReads.pathLinks`. */
export async function pathLinks(
  connection: Neo4jConnection,
  ids: readonly ConceptId[],
  { relations, types, towards, most }: PathLinkQuery,
): Promise<ReadonlyMap<ConceptId, PathLinks>> {
  const found = await readOne(connection, query, ids, {
    relations: relations ?? null,
    types: types ?? null,
    towards: towards ?? null,
    // One more than wanted, which tells that there are more.
    most: neo4j.int(most + 1),
  })
  return new Map(ids.map((id) => [id, bestOf(found.get(id) ?? [], most)]))
}
