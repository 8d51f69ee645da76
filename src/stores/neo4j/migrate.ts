import neo4j, { type Session } from 'neo4j-driver'
import { z } from 'zod'
import { articleWords } from '../../domain/article-words.ts'
import { LESS_BY_MORE, OPPOSABLE_STATES } from '../../domain/contradiction.ts'
import { articleWordProperties } from './rows/article.ts'
import { CLAIM, claimRow } from './rows/claim.ts'
import { CONCEPT, conceptRow } from './rows/concept.ts'
import { BLOCK, blockRow } from './rows/document.ts'
import { rebuildLinks } from './writes/rebuild-links.ts'

/** Each in portions, since a whole graph is too much for one transaction; none does anything a second time. */
const KEEP_WHAT_WAS_READ = [
  /* cypher */ `
  MATCH (claim:Claim) WHERE claim.review IS NULL
  CALL (claim) {
    SET claim.review = 'MACHINE', claim.counted = true,
      claim.readSubjectId = claim.subjectId, claim.readObjectId = claim.objectId
  } IN TRANSACTIONS OF 10000 ROWS`,
  /* cypher */ `
  MATCH ()-[names:MENTIONS|HAS_TOPIC|ABOUT]->(concept:Concept) WHERE names.readId IS NULL
  CALL (names, concept) { SET names.readId = concept.id } IN TRANSACTIONS OF 10000 ROWS`,
]
const CONCEPTS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.given IS NULL
  RETURN collect(${CONCEPT}) AS rows
`
const SET_GIVEN = /* cypher */ `
  UNWIND $concepts AS given
  MATCH (concept:Concept {id: given[0]})
  SET concept.given = given[1]
`
const SET_VERSION = /* cypher */ `MATCH (graph:Healgraph {id: 'graph'}) SET graph.schemaVersion = $version`

const NEXT_LINKS = /* cypher */ `
  MATCH (claim:Claim) WHERE claim.linkId > $after
  WITH DISTINCT claim.linkId AS id ORDER BY id LIMIT $batch
  RETURN collect(id) AS ids
`
const BATCH = 1_000

/** Links were derived by the rules of their time. */
async function rebuildAllLinks(session: Session): Promise<void> {
  for (let after = ''; ; ) {
    const { records } = await session.run(NEXT_LINKS, { after, batch: neo4j.int(BATCH) })
    const ids = z.array(z.string()).parse(records[0]?.get('ids'))
    const last = ids.at(-1)
    if (last === undefined) return
    await session.executeWrite((transaction) => rebuildLinks(transaction, new Set(ids)))
    after = last
  }
}

/** Version 2 keeps decisions. */
async function keepDecisions(session: Session): Promise<void> {
  for (const statement of KEEP_WHAT_WAS_READ) await session.run(statement)
  const { records } = await session.run(CONCEPTS)
  const concepts = z.array(conceptRow).parse(records[0]?.get('rows'))
  await session.run(SET_GIVEN, {
    concepts: concepts.map((concept) => [concept.id, JSON.stringify(concept)]),
  })
}

const UNSEARCHED = /* cypher */ `
  MATCH (article:Article) WHERE article.titleWords IS NULL
  WITH article LIMIT 50
  RETURN collect([
    article.id, article.title,
    COLLECT { MATCH (block:Block {articleId: article.id}) RETURN ${BLOCK} ORDER BY block.position },
    COLLECT { MATCH (claim:Claim {articleId: article.id}) RETURN ${CLAIM} ORDER BY claim.position, claim.id }
  ]) AS rows
`
const unsearchedRows = z.array(z.tuple([z.string(), z.string(), z.array(blockRow), z.array(claimRow)]))
const SET_WORDS = /* cypher */ `
  UNWIND $articles AS given
  MATCH (article:Article {id: given.id})
  SET article += given.words
`

/** Version 4 is searched by words of our own making. */
async function searchByOwnWords(session: Session): Promise<void> {
  for (;;) {
    const { records } = await session.run(UNSEARCHED)
    const rows = unsearchedRows.parse(records[0]?.get('rows'))
    if (rows.length === 0) return
    await session.run(SET_WORDS, {
      articles: rows.map(([id, title, blocks, claims]) => ({
        id,
        words: articleWordProperties(articleWords(title, blocks, claims)),
      })),
    })
  }
}

const DENIED_LINKS = /* cypher */ `
  MATCH ()-[link:LINKED_TO]->() WHERE link.opposing > 0
  RETURN collect(link.id) AS ids
`

/** In version 6 a question or a card denies nothing any more. */
async function recountDenials(session: Session): Promise<void> {
  const { records } = await session.run(DENIED_LINKS)
  const ids = z.array(z.string()).parse(records[0]?.get('ids'))
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = new Set(ids.slice(start, start + BATCH))
    await session.executeWrite((transaction) => rebuildLinks(transaction, batch))
  }
}

const MARK_DISPUTED = [
  /* cypher */ `
  MATCH ()-[link:LINKED_TO]->() WHERE link.claims > 0 AND link.opposing > 0
  CALL (link) { SET link.denied = true } IN TRANSACTIONS OF 10000 ROWS`,
  /* cypher */ `
  MATCH ()-[more:LINKED_TO]->() WHERE more.subjectState IN $states
  UNWIND $opposites[more.relation] AS relation
  MATCH ()-[less:LINKED_TO {
    id: 'link:' + more.subjectId + '/' + more.subjectState + '/' + relation + '/' + more.objectId + '/'
      + more.objectState
  }]->() USING INDEX SEEK less:LINKED_TO(id)
  CALL (more) { SET more.opposed = true } IN TRANSACTIONS OF 10000 ROWS`,
]

/** Version 9 knows which links some deny and which have an opposite, without a look at every link. */
async function markDisputedLinks(session: Session): Promise<void> {
  const parameters = { states: OPPOSABLE_STATES, opposites: LESS_BY_MORE }
  for (const statement of MARK_DISPUTED) await session.run(statement, parameters)
}

/**
 * What turns a store of version 1 into one of version 2, that into one of version 3, where links keep tallies, and
 * so on. Version 5 has decisions on related content and version 8 changes that are signed, of which an older one has
 * none; version 7 has tensions, which an article has once it is read again.
 */
const MIGRATIONS: readonly ((session: Session) => Promise<void>)[] = [
  keepDecisions,
  rebuildAllLinks,
  searchByOwnWords,
  async () => {},
  recountDenials,
  async () => {},
  async () => {},
  markDisputedLinks,
]

/** Goes up with each change of the graph's shape; kept on the `Healgraph` node. */
export const SCHEMA_VERSION = 1 + MIGRATIONS.length

/** Brings a store of an older version to this one; goes on where it was interrupted. */
export async function migrate(session: Session, version: number): Promise<void> {
  for (const [i, step] of MIGRATIONS.entries()) {
    if (i + 1 < version) continue
    await step(session)
    await session.run(SET_VERSION, { version: neo4j.int(i + 2) })
  }
}
