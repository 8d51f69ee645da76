import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { INTENT_RULES, type RelatedIntent } from '../../../domain/related/related.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../../domain/scope.ts'
import { RELATED_BOUNDS, type RelatedCandidates, type RelatedPage } from '../../../ports/related-reads.ts'
import { relatedCandidatesFrom } from '../../related-rows.ts'
import type { Neo4jConnection } from '../connection.ts'
import { readQuery, runRead } from '../run-read.ts'

const counted = z.tuple([z.string(), z.number()])

const query = readQuery({
  name: 'relatedCandidates',
  text: /* cypher */ `
    UNWIND $pages AS page
    CALL (page) {
      CALL (page) {
        MATCH (:Article {id: page.articleId})-[mentions:MENTIONS]->(concept:Concept)
        RETURN concept, mentions.count AS count
        UNION ALL
        UNWIND page.concepts AS given
        MATCH (read:Concept {id: given[0]})
        MATCH (concept:Concept {id: coalesce(read.absorbedBy, read.id)})
        RETURN concept, toInteger(given[1]) AS count
      }
      WITH concept, sum(count) AS count ORDER BY count DESC, concept.id
      WITH collect([concept, count]) AS named
      RETURN named[..$concepts] AS most, reduce(all = 0, each IN named | all + each[1]) AS mentionCount
    }
    CALL (most) {
      UNWIND most AS each
      WITH each[0] AS concept, each[1] AS count
      RETURN collect([concept, count, COUNT { (concept)<-[:MENTIONS]-() }]) AS weighed
    }
    WITH page, mentionCount, weighed, [each IN weighed | each[0].id] AS conceptIds
    CALL (page, weighed) {
      UNWIND weighed AS each
      WITH each[0] AS concept, CASE WHEN each[1] < 8 THEN each[1] ELSE 8 END AS count, each[2] AS articles
      WHERE articles > 0
      WITH concept, articles ORDER BY count * 1000000 / articles DESC, concept.id LIMIT $leading
      MATCH (concept)<-[:MENTIONS]-(article:Article)
      WITH article, sum(1000000 / articles) AS rarity
      WHERE article.status = 'FULL' AND article.id <> page.articleId AND article.contentHash <> page.contentHash
        AND NOT coalesce(article.url, '') IN page.urls
        AND NOT (article.sortTitle = page.sortTitle AND coalesce(article.summary, '') = page.summary)
      RETURN collect([article, rarity, NOT article.id IN page.excludeIds]) AS sharing
    }
    CALL (weighed, conceptIds, sharing) {
      UNWIND sharing AS each
      WITH each[0] AS article, each[1] AS rarity, each[2] AS allowed
      WHERE allowed
        AND ($relations IS NULL OR EXISTS {
          MATCH (claim:Claim {articleId: article.id})
          WHERE claim.relation IN $relations AND claim.scope IN $scopes AND claim.objectId IN conceptIds
        })
        AND (NOT $redFlag OR EXISTS {
          MATCH (redFlag:RedFlag {articleId: article.id})-[:ABOUT]->(about:Concept)
          WHERE about.id IN conceptIds
        })
      WITH article ORDER BY rarity DESC, article.id
      RETURN collect(article) AS fitting
    }
    CALL (conceptIds, fitting) {
      UNWIND fitting[..$candidates] AS article
      CALL (article, conceptIds) {
        MATCH (article)-[mentions:MENTIONS]->(concept:Concept)
        RETURN sum(mentions.count) AS mentionCount, collect([concept.id, mentions.count]) AS named
      }
      RETURN collect([article.id, mentionCount, [each IN named WHERE each[0] IN conceptIds]]) AS candidates
    }
    RETURN collect([
      page.key, COUNT { (:Article) }, mentionCount, [each IN weighed | [each[0].id, each[1], each[2]]],
      size(sharing), size([each IN sharing WHERE each[2]]), size(fitting), candidates
    ]) AS rows
  `,
  row: z
    .tuple([
      z.string(),
      z.number(),
      z.number(),
      z.array(z.tuple([z.string(), z.number(), z.number()])),
      z.number(),
      z.number(),
      z.number(),
      z.array(z.tuple([z.string(), z.number(), z.array(counted)])),
    ])
    .transform(
      ([key, articleCount, mentionCount, concepts, sharing, allowed, fitting, candidates]) =>
        [
          key,
          relatedCandidatesFrom({
            articleCount,
            mentionCount,
            concepts,
            sharing,
            allowed,
            fitting,
            candidates,
          }),
        ] as const,
    ),
})

/** See `RelatedReads.relatedCandidates`. */
export async function relatedCandidates(
  connection: Neo4jConnection,
  pages: readonly RelatedPage[],
  intent: RelatedIntent,
): Promise<ReadonlyMap<string, RelatedCandidates>> {
  if (pages.length === 0) return new Map()
  const { relations, redFlag } = INTENT_RULES[intent]
  const { concepts, leading, candidates } = RELATED_BOUNDS
  return new Map(
    await runRead(connection, query, {
      pages,
      relations,
      redFlag,
      scopes: scopeKeys(DEFAULT_SCOPE),
      concepts: neo4j.int(concepts),
      leading: neo4j.int(leading),
      candidates: neo4j.int(candidates),
    }),
  )
}
