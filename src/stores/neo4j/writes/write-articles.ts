import { setImmediate as nextTurn } from 'node:timers/promises'
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { ArticleReading, Block } from '../../../domain/article.ts'
import { articleWords } from '../../../domain/article-words.ts'
import { typeUnknownTerms } from '../../../domain/candidates.ts'
import type { ConceptId } from '../../../domain/concept.ts'
import type { DecidedReading } from '../../../domain/decided-claims.ts'
import type { ArticleStatus } from '../../../domain/terminology.ts'
import type { IngestSignature } from '../../../ports/graph-changes.ts'
import type { IngestOutcome } from '../../../ports/graph-store.ts'
import { type FormerArticle, toKeptClaims } from '../../ingest-rules.ts'
import { articleProperties, articleWordProperties } from '../rows/article.ts'
import { claimProperties } from '../rows/claim.ts'
import { blockProperties, redFlagProperties, sectionProperties, tensionProperties } from '../rows/document.ts'

/** An article that is to be written, with what decisions make of it. */
export interface ArticleToWrite {
  readonly reading: ArticleReading
  readonly decided: DecidedReading
  readonly former: FormerArticle | undefined
  readonly outcome: IngestOutcome
  readonly status: ArticleStatus
  readonly readAt: string
  readonly by: IngestSignature | null
}

/** Older versions keep their text; sections, claims and the rest are those of the current one. */
const DROP_PARTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (article:Article {id: id})
  CALL (article) { MATCH (part:Claim {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:RedFlag {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Tension {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Teaser {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:UnknownTerm {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Block {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (part:Section {articleId: article.id}) DETACH DELETE part }
  CALL (article) { MATCH (article)-[names:MENTIONS|HAS_TOPIC]->() DELETE names }
`
/** Keeps the claims of a version that another takes the place of. */
const KEEP_CLAIMS = /* cypher */ `
  UNWIND $versions AS given
  MATCH (version:ArticleVersion {id: given.id})
  SET version.claims = given.claims
`
const PUT_ARTICLES = /* cypher */ `
  UNWIND $articles AS given
  MERGE (article:Article {id: given.article.id})
  SET article = given.article
  CREATE (article)-[:HAS_VERSION]->(version:ArticleVersion)
  SET version = given.version
`
const PUT_WORDS = /* cypher */ `
  UNWIND $words AS given
  MATCH (article:Article {id: given.id})
  SET article += given.properties
`
const PUT_SECTIONS = /* cypher */ `
  UNWIND $sections AS given
  MATCH (version:ArticleVersion {id: given.versionId})
  CREATE (version)-[:HAS_SECTION]->(section:Section)
  SET section = given.properties
`
const PUT_BLOCKS = /* cypher */ `
  UNWIND $blocks AS given
  MATCH (section:Section {id: given.sectionId})
  CREATE (section)-[:HAS_BLOCK]->(block:Block)
  SET block = given
`
const PUT_TEASERS = /* cypher */ `
  UNWIND $teasers AS given
  MATCH (version:ArticleVersion {id: given.versionId})
  CREATE (version)-[:HAS_TEASER]->(teaser:Teaser)
  SET teaser = given.properties
`
const PUT_TERMS = /* cypher */ `
  UNWIND $terms AS given
  MATCH (version:ArticleVersion {id: given.versionId})
  CREATE (version)-[:HAS_UNKNOWN_TERM]->(term:UnknownTerm)
  SET term = given.properties
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
const PUT_TENSIONS = /* cypher */ `
  UNWIND $tensions AS given
  MATCH (version:ArticleVersion {id: given.versionId})
  CREATE (version)-[:HAS_TENSION]->(tension:Tension)
  SET tension = given.properties
`
const PUT_MENTIONS = /* cypher */ `
  UNWIND $naming AS given
  MATCH (article:Article {id: given.id})
  UNWIND given.mentions AS mention
  MATCH (concept:Concept {id: mention.conceptId})
  CREATE (article)-[:MENTIONS {count: mention.count, readId: mention.readId}]->(concept)
`
const PUT_TOPICS = /* cypher */ `
  UNWIND $topics AS given
  MATCH (article:Article {id: given.articleId}), (concept:Concept {id: given.conceptId})
  CREATE (article)-[:HAS_TOPIC {position: given.position, readId: given.readId}]->(concept)
`

const versionIdOf = (id: string, version: number): string => `${id}@${version}`

/**
 * Puts a new version of each article with all its parts in place of the former one.
 *
 * The statements are sent one after the other without waiting for the answers in between, and each list is made
 * while the server is at work on those before it.
 *
 * @param articles each article once.
 */
export async function writeArticles(
  transaction: ManagedTransaction,
  articles: readonly ArticleToWrite[],
): Promise<void> {
  const lists: readonly (readonly [text: string, name: string, list: () => readonly unknown[]])[] = [
    [KEEP_CLAIMS, 'versions', () => articles.flatMap(({ former }) => (former ? [keptClaims(former)] : []))],
    [DROP_PARTS, 'ids', () => articles.flatMap(({ former }) => (former ? [former.article.id] : []))],
    [PUT_ARTICLES, 'articles', () => articles.map(headOf)],
    [PUT_SECTIONS, 'sections', () => articles.flatMap(sectionsOf)],
    [PUT_BLOCKS, 'blocks', () => articles.flatMap(({ reading }) => reading.blocks.map(blockProperties))],
    [PUT_CLAIMS, 'claims', () => articles.flatMap(claimsOf)],
    [PUT_MENTIONS, 'naming', () => articles.map(mentionsOf)],
    [PUT_RED_FLAGS, 'redFlags', () => articles.flatMap(redFlagsOf)],
    [PUT_TENSIONS, 'tensions', () => articles.flatMap(tensionsOf)],
    [PUT_TEASERS, 'teasers', () => articles.flatMap(teasersOf)],
    [PUT_TERMS, 'terms', () => articles.flatMap(termsOf)],
    [PUT_TOPICS, 'topics', () => articles.flatMap(topicsOf)],
    [PUT_WORDS, 'words', () => articles.map(wordsOf)],
  ]
  const sent: PromiseLike<unknown>[] = []
  for (const [text, name, list] of lists) {
    const items = list()
    if (items.length === 0) continue
    sent.push(transaction.run(text, { [name]: items }))
    // Lets what was sent out.
    await nextTurn()
  }
  await Promise.all(sent)
}

function keptClaims({ article: { id, version }, read }: FormerArticle) {
  return { id: versionIdOf(id, version), claims: toKeptClaims(read) }
}

function headOf({ reading, outcome: { version }, status, readAt }: ArticleToWrite) {
  const { article, text, contentHash, readerVersion } = reading
  const head = articleProperties({ ...article, status, version, contentHash, readAt })
  const id = versionIdOf(article.id, version)
  return {
    article: { ...head, readerVersion },
    version: { id, version: neo4j.int(version), text, contentHash, readerVersion, readAt },
  }
}

function wordsOf({ reading: { article, blocks, claims } }: ArticleToWrite) {
  return { id: article.id, properties: articleWordProperties(articleWords(article.title, blocks, claims)) }
}

/** What hangs on an article's version. */
const partOf = ({ reading, outcome }: ArticleToWrite, properties: Record<string, unknown>) => ({
  versionId: versionIdOf(reading.article.id, outcome.version),
  properties,
})

function sectionsOf(article: ArticleToWrite) {
  return article.reading.sections.map((section) => partOf(article, sectionProperties(section)))
}

function teasersOf(article: ArticleToWrite) {
  const articleId = article.reading.article.id
  return article.reading.teasers.map((teaser, i) =>
    partOf(article, { ...teaser, articleId, position: neo4j.int(i) }),
  )
}

function tensionsOf(article: ArticleToWrite) {
  return article.reading.tensions.map((tension) => partOf(article, tensionProperties(tension)))
}

function termsOf(article: ArticleToWrite) {
  const articleId = article.reading.article.id
  return typeUnknownTerms(article.reading).map((term, i) =>
    partOf(article, { ...term, articleId, position: neo4j.int(i) }),
  )
}

function claimsOf({ reading, decided }: ArticleToWrite) {
  return decided.claims.map((each) => ({
    properties: claimProperties(each),
    blockId: blockAt(reading.blocks, each.claim.quoteStart),
  }))
}

function redFlagsOf({ reading, decided }: ArticleToWrite) {
  return reading.redFlags.map((redFlag) => ({
    properties: redFlagProperties(redFlag),
    blockId: blockAt(reading.blocks, redFlag.start),
    appliesTo: redFlag.appliesTo.map((readId) => namedAs(readId, decided)),
  }))
}

function mentionsOf({ reading, decided }: ArticleToWrite) {
  const mentions = decided.mentions.map((mention) => ({ ...mention, count: neo4j.int(mention.count) }))
  return { id: reading.article.id, mentions }
}

function topicsOf({ reading, decided }: ArticleToWrite) {
  return reading.topics.map((readId, i) => ({
    ...namedAs(readId, decided),
    position: neo4j.int(i),
    articleId: reading.article.id,
  }))
}

function namedAs(readId: ConceptId, { absorbedBy }: DecidedReading) {
  return { readId, conceptId: absorbedBy.get(readId) ?? readId }
}

function blockAt(blocks: readonly Block[], offset: number): string | null {
  return blocks.find((block) => block.start <= offset && offset < block.end)?.id ?? null
}
