import { z } from 'zod'
import { DEFAULT_SCOPE, scopeKeys } from '../../../domain/scope.ts'
import type { GraphMeta } from '../../../ports/graph-store.ts'
import type { Neo4jConnection } from '../connection.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'meta',
  text: /* cypher */ `
    MATCH (graph:Healgraph {id: 'graph'})
    RETURN [[
      toString(graph.graphVersion), graph.lastIngestAt,
      COUNT { (:Article) } - COUNT { (:Article {status: 'WITHDRAWN'}) },
      COUNT { (:Concept) } - COUNT { (concept:Concept) WHERE concept.absorbedBy IS NOT NULL },
      COUNT { (claim:Claim) WHERE claim.scope IN $scopes },
      COUNT { ()-[link:LINKED_TO]->() WHERE link.claims > 0 },
      COUNT { (:RedFlag) } - COUNT {
        MATCH (withdrawn:Article {status: 'WITHDRAWN'})
        MATCH (redFlag:RedFlag {articleId: withdrawn.id})
      }
    ]] AS rows
  `,
  row: z
    .tuple([z.string(), z.string().nullable(), z.number(), z.number(), z.number(), z.number(), z.number()])
    .transform(
      ([graphVersion, lastIngestAt, articles, concepts, claims, links, redFlags]): GraphMeta => ({
        graphVersion,
        lastIngestAt,
        counts: { articles, concepts, claims, links, redFlags },
      }),
    ),
})

const EMPTY: GraphMeta = {
  graphVersion: '0',
  lastIngestAt: null,
  counts: { articles: 0, concepts: 0, claims: 0, links: 0, redFlags: 0 },
}

/** See `GraphReader.meta`. */
export async function meta(connection: Neo4jConnection): Promise<GraphMeta> {
  const [row] = await runRead(connection, query, { scopes: scopeKeys(DEFAULT_SCOPE) })
  return row ?? EMPTY
}
