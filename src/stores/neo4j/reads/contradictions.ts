import { z } from 'zod'
import { type Contradiction, LESS_BY_MORE, OPPOSABLE_STATES } from '../../../domain/contradiction.ts'
import { EMPTY_PAGE, type Page } from '../../../domain/page.ts'
import { CONTRADICTION_KINDS } from '../../../domain/terminology.ts'
import type { ContradictionQuery } from '../../../ports/dispute-reads.ts'
import { contradictionList } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { LINK, linkRow } from '../rows/link.ts'
import { readQuery, runRead } from '../run-read.ts'

const contradictionRow = z
  .tuple([z.enum(CONTRADICTION_KINDS), linkRow, linkRow])
  .transform(([kind, link, against]): Contradiction => ({ kind, link, against }))

const linkAt = (place: number): string => `head([link IN [disputed[${place}]] | ${LINK}])`

/**
 * What stands against a link is found by its id, which is made of its parts (see `linkId`): itself where it is denied,
 * else a link of an opposite relation.
 *
 * @param said binds the links `link` in the default scope that some deny, or that have or once had an opposite.
 */
const query = (name: string, said: string) =>
  readQuery({
    name,
    text: /* cypher */ `
      CALL () {
        ${said}
        UNWIND CASE WHEN $asked.denied AND link.opposing > 0 THEN [link.relation] ELSE [] END
          + CASE WHEN link.subjectState IN $asked.states THEN coalesce($asked.opposites[link.relation], []) ELSE [] END
          AS other
        WITH link, CASE WHEN other = link.relation THEN 'DENIED' ELSE 'OPPOSITE' END AS kind,
          'link:' + link.subjectId + '/' + link.subjectState + '/' + other + '/' + link.objectId + '/'
            + link.objectState AS id
        MATCH ()-[against:LINKED_TO {id: id}]->() USING INDEX SEEK against:LINKED_TO(id) WHERE against.claims > 0
        WITH [kind, link, against] AS disputed, [
          kind,
          CASE WHEN link.score < against.score THEN 0 - link.score ELSE 0 - against.score END,
          link.id,
          against.id
        ] AS place
        ORDER BY place
        ${pageOf('disputed', `[disputed[0], ${linkAt(1)}, ${linkAt(2)}]`)}
      }
      RETURN [page] AS rows
    `,
    row: paged(contradictionRow),
  })

/** Exported for the test that no link is walked in vain. */
export const ALL_CONTRADICTIONS = query(
  'contradictions',
  /* cypher */ `
    CALL () {
      MATCH ()-[link:LINKED_TO]->() USING INDEX SEEK link:LINKED_TO(denied) WHERE link.denied = true
      RETURN link
      UNION
      MATCH ()-[link:LINKED_TO]->() USING INDEX SEEK link:LINKED_TO(opposed) WHERE link.opposed = true
      RETURN link
    }
    WITH link WHERE link.claims > 0`,
)
const ABOUT = query(
  'contradictionsAbout',
  /* cypher */ `
    MATCH (:Concept {id: $conceptId})<-[:IS_A*0..]-(near:Concept)
    WITH DISTINCT near
    MATCH (near)-[link:LINKED_TO]-() WHERE link.claims > 0 AND (link.denied OR link.opposed)
    WITH DISTINCT link`,
)

/** See `DisputeReads.contradictions`. */
export async function contradictions(
  connection: Neo4jConnection,
  asked: ContradictionQuery,
): Promise<Page<Contradiction>> {
  const { conceptId, kinds, page } = asked
  const list = contradictionList(asked)
  const about = conceptId === undefined ? {} : { conceptId }
  const [found] = await runRead(connection, conceptId === undefined ? ALL_CONTRADICTIONS : ABOUT, {
    ...pageParameters(list, page),
    ...about,
    asked: {
      denied: kinds.includes('DENIED'),
      states: kinds.includes('OPPOSITE') ? OPPOSABLE_STATES : [],
      opposites: LESS_BY_MORE,
    },
  })
  return found ? pageFrom(list, found) : EMPTY_PAGE
}
