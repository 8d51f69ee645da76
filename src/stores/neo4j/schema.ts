import neo4j from 'neo4j-driver'
import { DomainError } from '../../domain/errors.ts'
import { type Neo4jConnection, openSession } from './connection.ts'
import { migrate, SCHEMA_VERSION } from './migrate.ts'
import { TYPE_LABELS } from './rows/concept.ts'

const UNIQUE_IDS = [
  'Healgraph',
  'Concept',
  'Article',
  'ArticleVersion',
  'Section',
  'Block',
  'Claim',
  'RedFlag',
  'Decision',
]

/** What reads look nodes up by, beside their ids. The types of concepts are for people with Cypher alone. */
const INDEXES: readonly (readonly [label: string, property: string])[] = [
  ...Object.values(TYPE_LABELS).map((label) => [label, 'id'] as const),
  ['Concept', 'absorbedBy'],
  ['Article', 'url'],
  ['Article', 'status'],
  ['Section', 'articleId'],
  ['Block', 'articleId'],
  ['Block', 'sectionId'],
  ['Teaser', 'articleId'],
  ['UnknownTerm', 'articleId'],
  ['RedFlag', 'articleId'],
  ['Tension', 'articleId'],
  ['Claim', 'articleId'],
  ['Claim', 'sectionId'],
  ['Claim', 'linkId'],
  ['Claim', 'scope'],
  ['Change', 'graphVersion'],
  ['RelatedRuling', 'articleId'],
]

const STATEMENTS: readonly string[] = [
  ...UNIQUE_IDS.map(
    (label) => `CREATE CONSTRAINT unique_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  'CREATE CONSTRAINT unique_LINKED_TO IF NOT EXISTS FOR ()-[l:LINKED_TO]-() REQUIRE l.id IS UNIQUE',
  ...INDEXES.map(
    ([label, property]) =>
      `CREATE INDEX ${label}_by_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  'CREATE INDEX links_by_claims IF NOT EXISTS FOR ()-[l:LINKED_TO]-() ON (l.claims)',
  'CREATE INDEX links_denied IF NOT EXISTS FOR ()-[l:LINKED_TO]-() ON (l.denied)',
  'CREATE INDEX links_opposed IF NOT EXISTS FOR ()-[l:LINKED_TO]-() ON (l.opposed)',
  'CREATE INDEX links_of_subject IF NOT EXISTS FOR ()-[l:LINKED_TO]-() ON (l.subjectKey, l.subjectRank)',
  'CREATE INDEX links_of_object IF NOT EXISTS FOR ()-[l:LINKED_TO]-() ON (l.objectKey, l.objectRank)',
  `CREATE FULLTEXT INDEX labels_and_titles IF NOT EXISTS
   FOR (n:Concept|Article|Section) ON EACH [n.labels, n.title, n.heading]`,
  // Given words that were split and folded already, which this analyzer leaves as they are: it parts at blanks.
  `CREATE FULLTEXT INDEX article_words IF NOT EXISTS
   FOR (n:Article) ON EACH [n.titleWords, n.headingWords, n.quoteWords, n.bodyWords]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
]

const AWAIT_INDEXES = /* cypher */ `CALL db.awaitIndexes(60)`

const GRAPH_NODE = /* cypher */ `
  MERGE (graph:Healgraph {id: 'graph'})
  ON CREATE SET graph.graphVersion = 0, graph.schemaVersion = $schemaVersion
  RETURN graph.schemaVersion AS schemaVersion
`

/**
 * Makes constraints and indexes that are not there yet and waits until they serve.
 *
 * Brings a store of an older version to this one.
 *
 * @throws DomainError STORE_VERSION where a later version of Healgraph filled the database.
 */
export async function prepareSchema(connection: Neo4jConnection): Promise<void> {
  const session = openSession(connection, neo4j.session.WRITE)
  try {
    await session.executeWrite((transaction) =>
      Promise.all(STATEMENTS.map((statement) => transaction.run(statement))),
    )
    await session.run(AWAIT_INDEXES)
    const result = await session.run(GRAPH_NODE, { schemaVersion: neo4j.int(SCHEMA_VERSION) })
    const version: unknown = result.records[0]?.get('schemaVersion')
    const isOlder = typeof version === 'number' && version >= 1 && version < SCHEMA_VERSION
    if (isOlder) return await migrate(session, version)
    if (version !== SCHEMA_VERSION) {
      throw new DomainError(
        'STORE_VERSION',
        `This Neo4j database is a store of version ${version}, and this Healgraph reads versions up to ` +
          `${SCHEMA_VERSION}. Name another in NEO4J_DATABASE, or empty this one and ingest the articles again.`,
      )
    }
  } finally {
    await session.close()
  }
}

const VERSION = /* cypher */ `
  OPTIONAL MATCH (graph:Healgraph {id: 'graph'})
  RETURN graph.schemaVersion AS schemaVersion
`

/**
 * Whether the database is a store of this version, or nothing yet; changes nothing in it.
 *
 * @throws DomainError STORE_VERSION where it is a store of another version.
 */
export async function checkSchema(connection: Neo4jConnection): Promise<void> {
  const session = openSession(connection, neo4j.session.READ)
  try {
    const { records } = await session.run(VERSION)
    const version: unknown = records[0]?.get('schemaVersion')
    if (version !== null && version !== SCHEMA_VERSION) {
      throw new DomainError(
        'STORE_VERSION',
        `This Neo4j database is a store of version ${version}. It has to be opened once by a command that may ` +
          `change it, which brings it to version ${SCHEMA_VERSION}; a dry run changes nothing.`,
      )
    }
  } finally {
    await session.close()
  }
}
