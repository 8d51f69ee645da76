import neo4j from 'neo4j-driver'
import type { Article } from '../../../domain/article.ts'
import type { FoundEntries } from '../../../domain/page.ts'
import { type SearchMatch, searchRank } from '../../../domain/search-ranks.ts'
import type { ArticleSearch } from '../../../ports/search-reads.ts'
import { FOUND_ARTICLES_SORT } from '../../paged-list.ts'
import type { Neo4jConnection } from '../connection.ts'
import { toLuceneQuery } from '../full-text.ts'
import { entriesFrom, paged, pageOf, placeParameters } from '../keyed-reads.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { readQuery, runRead } from '../run-read.ts'

/** What each kind of match looks into; see `SearchReader`. */
const PROPERTIES: readonly (readonly [match: SearchMatch, properties: readonly string[]])[] = [
  ['TITLE', ['titleWords']],
  ['HEADING', ['titleWords', 'headingWords']],
  ['QUOTE', ['quoteWords']],
  ['TEXT', ['titleWords', 'headingWords', 'quoteWords', 'bodyWords']],
]

const query = readQuery({
  name: 'searchArticles',
  text: /* cypher */ `
    CALL () {
      UNWIND $search.written AS way
      CALL db.index.fulltext.queryNodes('article_words', way[1]) YIELD node
      WITH node, way WHERE node.status IN $search.status
      WITH node AS article, min(way[0]) AS rank
      RETURN collect([article, rank]) AS written
    }
    CALL (written) {
      UNWIND CASE WHEN size(written) = 0 THEN $search.corrected ELSE [] END AS way
      CALL db.index.fulltext.queryNodes('article_words', way[1]) YIELD node
      WITH node, way WHERE node.status IN $search.status
      WITH node AS article, min(way[0]) AS rank
      RETURN collect([article, rank]) AS corrected
    }
    WITH written + corrected AS matches
    CALL (matches) {
      CALL (matches) {
        UNWIND matches AS match
        RETURN match[0] AS article, match[1] AS rank, 0 AS count
        UNION ALL
        MATCH (concept:Concept)<-[mentions:MENTIONS]-(article:Article) WHERE concept.id IN $search.conceptIds
        RETURN article, null AS rank, mentions.count AS count
      }
      WITH article, min(rank) AS rank, sum(count) AS weight
      WHERE rank IS NOT NULL
      WITH [rank, 0 - weight, article.sortTitle, article.id] AS place, article ORDER BY place
      ${pageOf('article', ARTICLE)}
    }
    RETURN [page] AS rows
  `,
  row: paged(articleRow),
})

function ways(groups: readonly (readonly string[])[], corrected: boolean) {
  return PROPERTIES.map(([match, properties]) => [
    neo4j.int(searchRank(match, corrected)),
    toLuceneQuery(groups, properties),
  ])
}

/** See `SearchReader.searchArticles`. */
export async function searchArticles(
  connection: Neo4jConnection,
  search: ArticleSearch,
): Promise<FoundEntries<Article>> {
  const { words, corrections, status, conceptIds, first, after } = search
  const [row] = await runRead(connection, query, {
    ...placeParameters(FOUND_ARTICLES_SORT, first, after),
    // One map, so that the server need not plan anew for lists of other lengths.
    search: {
      written: ways(
        words.map((word) => [word]),
        false,
      ),
      corrected: corrections ? ways(corrections, true) : [],
      status,
      conceptIds,
    },
  })
  return row ? entriesFrom(FOUND_ARTICLES_SORT, row) : { total: 0, remaining: 0, entries: [] }
}
