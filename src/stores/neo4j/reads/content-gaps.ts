import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { ContentGap } from '../../../ports/related-reads.ts'
import { placedTeasers } from '../../related-rows.ts'
import type { Neo4jConnection } from '../connection.ts'
import { readQuery, runRead } from '../run-read.ts'

const query = readQuery({
  name: 'contentGaps',
  text: /* cypher */ `
    CALL () {
      MATCH (concept:Concept)-[link:LINKED_TO]-() WHERE link.claims > 0
      WITH concept, count(DISTINCT link) AS links
      WHERE NOT EXISTS { (concept)<-[:HAS_TOPIC]-(:Article {status: 'FULL'}) }
      WITH concept, links, COUNT {
        MATCH (concept)<-[:MENTIONS]-(article:Article) WHERE article.status = 'FULL' RETURN DISTINCT article
      } AS articles
      ORDER BY articles DESC, links DESC, concept.sortName, concept.id LIMIT $first
      RETURN collect([concept.id, links, articles]) AS gaps, collect(concept.id) AS ids
    }
    CALL (ids) {
      MATCH (teaser:Teaser) WHERE size(teaser.conceptIds) > 0
      UNWIND teaser.conceptIds AS named
      MATCH (read:Concept {id: named})
      WITH teaser, coalesce(read.absorbedBy, read.id) AS conceptId
      WHERE conceptId IN ids AND EXISTS { (:Article {id: teaser.articleId, status: 'FULL'}) }
      RETURN collect([conceptId, teaser.articleId, teaser.position]) AS announced
    }
    RETURN [gap IN gaps | [gap[0], gap[1], gap[2],
      [each IN announced WHERE each[0] = gap[0] | [each[1], each[2]]]]] AS rows
  `,
  row: z.tuple([z.string(), z.number(), z.number(), z.array(z.tuple([z.string(), z.number()]))]).transform(
    ([conceptId, linkCount, articleCount, teasers]): ContentGap => ({
      conceptId,
      linkCount,
      articleCount,
      teasers: placedTeasers(teasers),
    }),
  ),
})

/** See `RelatedReads.contentGaps`. */
export function contentGaps(connection: Neo4jConnection, first: number): Promise<readonly ContentGap[]> {
  return runRead(connection, query, { first: neo4j.int(first) })
}
