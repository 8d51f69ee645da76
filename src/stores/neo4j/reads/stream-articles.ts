import { z } from 'zod'
import type { StoredArticle } from '../../../ports/graph-store.ts'
import type { Neo4jConnection } from '../connection.ts'
import { ARTICLE, articleRow } from '../rows/article.ts'
import { CLAIM, claimRow } from '../rows/claim.ts'
import {
  BLOCK,
  blockRow,
  RED_FLAG,
  redFlagRow,
  SECTION,
  sectionRow,
  TEASER,
  TENSION,
  teaserRow,
  tensionRow,
  UNKNOWN_TERM,
  unknownTermRow,
} from '../rows/document.ts'
import { mentionRow } from '../rows/mention.ts'
import { readQuery, runRead } from '../run-read.ts'

const TIMEOUT_MS = 30_000

const query = readQuery({
  name: 'streamArticles',
  text: /* cypher */ `
    MATCH (article:Article) WHERE article.id > $after
    WITH article ORDER BY article.id LIMIT 1
    MATCH (article)-[:HAS_VERSION]->(current:ArticleVersion {version: article.version})
    RETURN [[
      ${ARTICLE}, current.text, article.readerVersion,
      COLLECT { MATCH (article)-[about:HAS_TOPIC]->(topic:Concept) RETURN topic.id ORDER BY about.position },
      COLLECT { MATCH (section:Section {articleId: article.id}) RETURN ${SECTION} ORDER BY section.position },
      COLLECT { MATCH (block:Block {articleId: article.id}) RETURN ${BLOCK} ORDER BY block.position },
      COLLECT {
        MATCH (article)-[:MENTIONS]->(named:Concept)
        WITH DISTINCT named
        RETURN [named.id, reduce(count = 0, each IN [(article)-[names:MENTIONS]->(named) | names.count] | count + each)]
        ORDER BY named.id
      },
      COLLECT { MATCH (claim:Claim {articleId: article.id}) RETURN ${CLAIM} ORDER BY claim.position, claim.id },
      COLLECT {
        MATCH (redFlag:RedFlag {articleId: article.id})
        RETURN ${RED_FLAG} ORDER BY redFlag.position, redFlag.id
      },
      COLLECT { MATCH (teaser:Teaser {articleId: article.id}) RETURN ${TEASER} ORDER BY teaser.position },
      COLLECT { MATCH (term:UnknownTerm {articleId: article.id}) RETURN ${UNKNOWN_TERM} ORDER BY term.position },
      COLLECT { MATCH (tension:Tension {articleId: article.id}) RETURN ${TENSION} ORDER BY tension.position }
    ]] AS rows
  `,
  row: z
    .tuple([
      articleRow,
      z.string(),
      z.string(),
      z.array(z.string()),
      z.array(sectionRow),
      z.array(blockRow),
      z.array(mentionRow),
      z.array(claimRow),
      z.array(redFlagRow),
      z.array(teaserRow),
      z.array(unknownTermRow),
      z.array(tensionRow),
    ])
    .transform((row): StoredArticle => {
      const [article, text, readerVersion, topics, sections, blocks, mentions] = row
      const [claims, redFlags, teasers, unknownTerms, tensions] = [row[7], row[8], row[9], row[10], row[11]]
      return {
        article,
        text,
        readerVersion,
        topics: [...new Set(topics)],
        sections,
        blocks,
        mentions,
        claims,
        redFlags,
        tensions,
        teasers,
        unknownTerms,
      }
    }),
})

/** See `GraphReader.streamArticles`; one at a time, so that memory stays small. */
export async function* streamArticles(connection: Neo4jConnection): AsyncGenerator<StoredArticle> {
  for (let after = ''; ; ) {
    const [stored] = await runRead(connection, query, { after }, TIMEOUT_MS)
    if (!stored) return
    yield stored
    after = stored.article.id
  }
}
