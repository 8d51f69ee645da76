import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { ChangeCounts } from '../../../domain/diff-claims.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../../domain/page.ts'
import type { GraphChange } from '../../../ports/graph-changes.ts'
import { changesList, toGraphVersion } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { paged, pageFrom, pageOf, pageParameters } from '../keyed-reads.ts'
import { readQuery, runRead } from '../run-read.ts'

const CHANGE = /* cypher */ `[
  toString(change.graphVersion), change.kind, change.at,
  change.articleId, change.fromVersion, change.toVersion,
  [change.added, change.removed, change.reworded, change.moved, change.unchanged],
  change.who, change.why
]`

const counts = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]).transform(
  ([added, removed, reworded, moved, unchanged]): ChangeCounts => ({
    added,
    removed,
    reworded,
    moved,
    unchanged,
  }),
)

const query = readQuery({
  name: 'changesSince',
  text: /* cypher */ `
    CALL () {
      MATCH (change:Change) WHERE change.graphVersion > $since
      WITH [change.graphVersion] AS place, change ORDER BY place
      ${pageOf('change', CHANGE)}
    }
    RETURN [page] AS rows
  `,
  row: paged(
    z
      .tuple([
        z.string(),
        z.enum(['ARTICLE', 'DECISIONS', 'VOCABULARY']),
        z.string().nullable(),
        z.string().nullable(),
        z.number().nullable(),
        z.number().nullable(),
        counts.or(z.unknown().transform(() => null)),
        z.string().nullable(),
        z.string().nullable(),
      ])
      .transform(([graphVersion, kind, at, id, from, to, claims, who, why]): GraphChange => {
        const isArticle = id !== null && from !== null && to !== null && claims !== null
        return {
          graphVersion,
          kind,
          at,
          article: isArticle ? { id, from, to, claims } : null,
          by: who !== null && why !== null ? { who, why } : null,
        }
      }),
  ),
})

/** See `GraphReader.changesSince`. */
export async function changesSince(
  connection: Neo4jConnection,
  graphVersion: string,
  page: PageRequest,
): Promise<Page<GraphChange>> {
  const since = toGraphVersion(graphVersion)
  const list = changesList(since)
  const [row] = await runRead(connection, query, {
    ...pageParameters(list, page),
    since: neo4j.int(since),
  })
  return row ? pageFrom(list, row) : EMPTY_PAGE
}
