import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { Article, ArticleReading, Block } from '../../../domain/article.ts'
import { typeUnknownTerms } from '../../../domain/candidates.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { DecidedReading } from '../../../domain/decided-claims.ts'
import type { VersionClaims } from '../../../domain/diff-claims.ts'
import { toKeptClaims } from '../../ingest-rules.ts'
import { articleProperties } from '../rows/article.ts'
import { claimProperties } from '../rows/claim.ts'
import { blockProperties, redFlagProperties, sectionProperties } from '../rows/document.ts'

/** Older versions keep their text; sections, claims and the rest are those of the current one. */
const DROP_PARTS = /* cypher */ `
  MATCH (article:Article {id: $id})
  CALL (article) { MATCH (part:Claim {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:RedFlag {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Teaser {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:UnknownTerm {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Block {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Section {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (article)-[names:MENTIONS|HAS_TOPIC]->() DELETE names }
`
const PUT_ARTICLE = /* cypher */ `
  MERGE (article:Article {id: $article.id})
  SET article = $article
  CREATE (article)-[:HAS_VERSION]->(version:ArticleVersion)
  SET version = $version
`
const PUT_SECTIONS = /* cypher */ `
  MATCH (version:ArticleVersion {id: $versionId})
  UNWIND $sections AS given
  CREATE (version)-[:HAS_SECTION]->(section:Section)
  SET section = given
`
const PUT_BLOCKS = /* cypher */ `
  UNWIND $blocks AS given
  MATCH (section:Section {id: given.sectionId})
  CREATE (section)-[:HAS_BLOCK]->(block:Block)
  SET block = given
`
const PUT_TEASERS = /* cypher */ `
  MATCH (version:ArticleVersion {id: $versionId})
  UNWIND $teasers AS given
  CREATE (version)-[:HAS_TEASER]->(teaser:Teaser)
  SET teaser = given
`
const PUT_TERMS = /* cypher */ `
  MATCH (version:ArticleVersion {id: $versionId})
  UNWIND $terms AS given
  CREATE (version)-[:HAS_UNKNOWN_TERM]->(term:UnknownTerm)
  SET term = given
`
const PUT_CLAIMS = /* cypher */ `
  UNWIND $claims AS given
  MATCH (subject:Concept {id: given.properties.subjectId}), (object:Concept {id: given.properties.objectId})
  CREATE (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
  SET claim = given.properties
  WITH claim, given
  MATCH (block:Block {id: given.blockId})
  CREATE (claim)-[:QUOTED_FROM]->(block)
`
const PUT_RED_FLAGS = /* cypher */ `
  UNWIND $redFlags AS given
  CREATE (redFlag:RedFlag)
  SET redFlag = given.properties
  WITH redFlag, given
  CALL (redFlag, given) {
    MATCH (block:Block {id: given.blockId})
    CREATE (redFlag)-[:QUOTED_FROM]->(block)
  }
  UNWIND range(0, size(given.appliesTo) - 1) AS position
  MATCH (concept:Concept {id: given.appliesTo[position].conceptId})
  CREATE (redFlag)-[:ABOUT {position: position, readId: given.appliesTo[position].readId}]->(concept)
`
const PUT_MENTIONS = /* cypher */ `
  MATCH (article:Article {id: $id})
  UNWIND $mentions AS given
  MATCH (concept:Concept {id: given.conceptId})
  CREATE (article)-[:MENTIONS {count: given.count, readId: given.readId}]->(concept)
`
const PUT_TOPICS = /* cypher */ `
  MATCH (article:Article {id: $id})
  UNWIND range(0, size($topics) - 1) AS position
  MATCH (concept:Concept {id: $topics[position].conceptId})
  CREATE (article)-[:HAS_TOPIC {position: position, readId: $topics[position].readId}]->(concept)
`

const KEEP_CLAIMS = /* cypher */ `
  MATCH (version:ArticleVersion {id: $versionId})
  SET version.claims = $claims
`

/** Keeps the claims of a version that another takes the place of. */
export async function keepClaims(
  transaction: ManagedTransaction,
  { id, version }: Pick<Article, 'id' | 'version'>,
  read: VersionClaims,
): Promise<void> {
  await transaction.run(KEEP_CLAIMS, { versionId: `${id}@${version}`, claims: toKeptClaims(read) })
}

/**
 * Puts a new version of the article with all its parts in place of the former one.
 *
 * The statements are sent one after the other without waiting for the answers in between.
 */
export async function writeArticle(
  transaction: ManagedTransaction,
  reading: ArticleReading,
  decided: DecidedReading,
  { version, status, readAt }: Pick<Article, 'version' | 'status' | 'readAt'>,
): Promise<void> {
  const { article, text, contentHash, readerVersion, blocks } = reading
  const { id } = article
  const versionId = `${id}@${version}`
  const pairs = (ids: readonly ConceptId[]) =>
    ids.map((readId) => ({ readId, conceptId: decided.absorbedBy.get(readId) ?? readId }))
  const head = articleProperties({ ...article, status, version, contentHash, readAt })
  await Promise.all([
    transaction.run(DROP_PARTS, { id }),
    transaction.run(PUT_ARTICLE, {
      article: { ...head, readerVersion },
      version: { id: versionId, version: neo4j.int(version), text, contentHash, readerVersion, readAt },
    }),
    transaction.run(PUT_SECTIONS, { versionId, sections: reading.sections.map(sectionProperties) }),
    transaction.run(PUT_BLOCKS, { blocks: blocks.map(blockProperties) }),
    transaction.run(PUT_TEASERS, {
      versionId,
      teasers: reading.teasers.map((teaser, i) => ({ ...teaser, articleId: id, position: neo4j.int(i) })),
    }),
    transaction.run(PUT_TERMS, {
      versionId,
      terms: typeUnknownTerms(reading).map((term, i) => ({ ...term, articleId: id, position: neo4j.int(i) })),
    }),
    transaction.run(PUT_CLAIMS, {
      claims: decided.claims.map((each) => ({
        properties: claimProperties(each),
        blockId: blockAt(blocks, each.claim.quoteStart),
      })),
    }),
    transaction.run(PUT_RED_FLAGS, {
      redFlags: reading.redFlags.map((redFlag) => ({
        properties: redFlagProperties(redFlag),
        blockId: blockAt(blocks, redFlag.start),
        appliesTo: pairs(redFlag.appliesTo),
      })),
    }),
    transaction.run(PUT_MENTIONS, {
      id,
      mentions: decided.mentions.map((mention) => ({ ...mention, count: neo4j.int(mention.count) })),
    }),
    transaction.run(PUT_TOPICS, { id, topics: pairs(reading.topics) }),
  ])
}

function blockAt(blocks: readonly Block[], offset: number): string | null {
  return blocks.find((block) => block.start <= offset && offset < block.end)?.id ?? null
}
