import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDecision } from '../../src/domain/decision.ts'
import { CONTRADICTION_KINDS } from '../../src/domain/terminology.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { warmUp } from '../../src/services/warm-up/warm-up.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { connect } from '../../src/stores/neo4j/connection.ts'
import { SCHEMA_VERSION } from '../../src/stores/neo4j/migrate.ts'
import { openNeo4jStore } from '../../src/stores/neo4j/open-neo4j-store.ts'
import { BEST_LINKS } from '../../src/stores/neo4j/reads/best-links.ts'
import { ALL_CONTRADICTIONS } from '../../src/stores/neo4j/reads/contradictions.ts'
import { readQuery, runRead } from '../../src/stores/neo4j/run-read.ts'
import { runWrite } from '../../src/stores/neo4j/run-write.ts'
import { WORSE } from '../contract/dispute-reads.ts'
import { exportText } from '../contract/export-text.ts'
import { CONCEPTS, CRAMPS, NIGHT, READ_AT, readingOf, WEAKNESS } from '../contract/fixture.ts'
import { freePort } from '../support/neo4j/free-port.ts'
import { leaseNeo4j } from '../support/neo4j/lease.ts'
import { severableLink } from '../support/neo4j/severable-link.ts'
import { wipe } from '../support/neo4j/wipe.ts'

const address = await leaseNeo4j()
const settings = address ?? { uri: '', user: '', password: '', database: '' }

describe.skipIf(!address)('the Neo4j store', () => {
  let store: GraphStore

  beforeAll(async () => {
    await wipe(settings)
    store = await openNeo4jStore(settings)
    await store.loadVocabulary(CONCEPTS)
    await Promise.all(
      [WEAKNESS, CRAMPS, NIGHT].map((draft) => store.ingestArticle(readingOf(draft), READ_AT)),
    )
  })
  afterAll(async () => {
    await store.close()
  })

  /** What a person with Cypher alone gets. */
  async function cypher(text: string, parameters = {}) {
    const { uri, user, password, database } = settings
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
    try {
      return await driver.executeQuery(text, parameters, { database })
    } finally {
      await driver.close()
    }
  }
  const values = async (text: string) => (await cypher(text)).records.map((record) => [...record.values()])

  it('keeps articles that come at once from touching each other', async () => {
    expect(await checkStore(store)).toMatchObject({ ok: true, articles: 3, differences: [] })
    expect((await store.meta()).graphVersion).toBe('4')
  })

  it('tells a statement that is slow from a server that is away', async () => {
    const connection = connect({
      ...settings,
      times: { connectMs: 5_000, poolMs: 5_000, queryMs: 500, retryMs: 0 },
    })
    const quick = readQuery({ name: 'quick', text: 'RETURN [1] AS rows', row: z.number() })
    const slow = readQuery({
      name: 'slow',
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN [sum(a * b)] AS rows',
      row: z.number(),
    })
    connection.planned.add('slow')
    try {
      const late = expect(runRead(connection, slow, {})).rejects.toMatchObject({ code: 'TIMED_OUT' })
      expect(await runRead(connection, quick, {}, 5_000)).toEqual([1])
      await late
    } finally {
      await connection.driver.close()
    }
  })

  it('plans what most questions ask before anybody waits, and changes nothing by it', async () => {
    const before = await exportText(store)
    expect(await warmUp(store)).toBe(0)
    expect(await exportText(store)).toBe(before)
  })

  it('opens to be looked at, and refuses an older one then, without a change to it', async () => {
    const looked = await openNeo4jStore(settings, { untouched: true })
    expect(await exportText(looked)).toBe(await exportText(store))
    await looked.close()
    const setVersion = (version: number) =>
      cypher('MATCH (graph:Healgraph) SET graph.schemaVersion = toInteger($version)', { version })
    await setVersion(1)
    try {
      await expect(openNeo4jStore(settings, { untouched: true })).rejects.toMatchObject({
        code: 'STORE_VERSION',
      })
      expect(await values('MATCH (graph:Healgraph) RETURN graph.schemaVersion')).toEqual([[1]])
    } finally {
      await setVersion(2)
    }
  })

  it('takes the same article from many at once as one', async () => {
    const reading = readingOf({ ...CRAMPS, slug: 'at-once', url: 'https://plain-health.example/at-once' })
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => store.ingestArticle(reading, READ_AT)))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['ADDED', ...Array(4).fill('UNCHANGED')])
    expect(await checkStore(store)).toMatchObject({ ok: true, articles: 4, differences: [] })
  })

  it('lets a person with Cypher alone ask for nutrients linked to cramps', async () => {
    const names = await values(`
      MATCH (n:Nutrient)-[:LINKED_TO {subjectState:'DEFICIENCY'}]->(:Symptom {id:'symptom:muscle-cramps'})
      RETURN n.name`)
    expect(names).toEqual([['Magnesium']])
  })

  it('leads a person with Cypher alone from a claim to its words and its article', async () => {
    const rows = await values(`
      MATCH (:Nutrient {id: 'nutrient:vitamin-b12'})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(s:Symptom),
        (claim)-[:QUOTED_FROM]->(block:Block)<-[:HAS_BLOCK]-(section:Section)<-[:HAS_SECTION]-(:ArticleVersion)
          <-[:HAS_VERSION]-(article:Article)
      RETURN s.name, block.text, section.heading, article.title`)
    expect(rows).toEqual([
      [
        'Muscle weakness',
        'Vitamin B12 deficiency may cause weakness.',
        'Deficiencies linked to weakness',
        'Muscle weakness',
      ],
    ])
  })

  it('finds labels and titles by their words', async () => {
    const rows = await values(`
      CALL db.index.fulltext.queryNodes('labels_and_titles', 'night') YIELD node
      RETURN labels(node), node.title`)
    expect(rows).toEqual([[['Article'], 'Cramps at night']])
  })

  /** The operators of a statement's plan, and what it walks from node to node. */
  async function planOf(text: string, parameters: Record<string, unknown>) {
    const { summary } = await cypher(`EXPLAIN ${text}`, parameters)
    const operators: string[] = []
    const walked: unknown[] = []
    const visit = (step: typeof summary.plan): void => {
      if (!step) return
      const name = step.operatorType.replace('@neo4j', '')
      operators.push(name)
      if (name.includes('Expand')) walked.push(step.arguments.Details)
      for (const child of step.children) visit(child)
    }
    visit(summary.plan)
    return { operators, walked }
  }

  it('looks at no link that nobody disputes to list all contradictions', async () => {
    const parameters = { asked: {}, after: null, first: neo4j.int(1) }
    const { operators, walked } = await planOf(ALL_CONTRADICTIONS.text, parameters)
    expect(operators.filter((name) => name.includes('Scan'))).toEqual([])
    expect(operators.filter((name) => name.includes('IndexSeek'))).toHaveLength(3)
    expect(walked).toEqual([])
  })

  it('walks no hub to find the best links of a concept', async () => {
    const first = neo4j.int(1)
    const parameters = { keys: [], types: [], incoming: true, includeNarrower: true, rank: '', first }
    const { operators, walked } = await planOf(BEST_LINKS.text, parameters)
    expect(operators.filter((name) => name.includes('RelationshipIndexSeek'))).toHaveLength(4)
    expect(operators.filter((name) => name.includes('Scan'))).toEqual([])
    // Only the vocabulary is walked, from a concept to those narrower than it.
    expect(walked).toEqual([expect.stringContaining(':IS_A*0..')])
  })

  it('tells the server the name of each statement', async () => {
    const connection = connect(settings)
    const text = 'CALL tx.getMetaData() YIELD metadata RETURN [metadata.query] AS rows'
    try {
      expect(await runRead(connection, readQuery({ name: 'aRead', text, row: z.string() }), {})).toEqual([
        'aRead',
      ])
      const written = await runWrite(connection, 'aWrite', async (transaction) => {
        const { records } = await transaction.run(text)
        return records[0]?.get('rows')
      })
      expect(written).toEqual(['aWrite'])
    } finally {
      await connection.driver.close()
    }
  })

  it('refuses to write in a statement that is sent as a read', async () => {
    const connection = connect(settings)
    const text = 'CREATE (n:Stray) RETURN [n.id] AS rows'
    try {
      await expect(
        runRead(connection, readQuery({ name: 'stray', text, row: z.unknown() }), {}),
      ).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' })
    } finally {
      await connection.driver.close()
    }
  })

  it('says that a server is away, and opens nothing', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    await expect(openNeo4jStore({ ...settings, uri })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })

  it('says that a database is not there', async () => {
    await expect(openNeo4jStore({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
      code: 'INVALID_CONFIG',
    })
  })

  it('says that the server is away while it is, and answers again when it is back', async () => {
    const link = await severableLink(settings.uri)
    const distant = await openNeo4jStore({ ...settings, uri: link.uri })
    try {
      await distant.ping()
      await link.cut()
      await expect(distant.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
      await expect(distant.ingestArticle(readingOf(NIGHT), READ_AT)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      })
      await link.mend()
      await expect(distant.ping()).resolves.toBeUndefined()
    } finally {
      await distant.close()
      await link.cut()
    }
  })

  it('brings a database of version 1, which kept no decisions, to this version', async () => {
    const before = await exportText(store)
    const words = { words: ['cramp'], corrections: null, status: ['FULL'] as const, conceptIds: [] }
    const search = { ...words, first: 10, after: null }
    const found = await store.searchArticles(search)
    expect(found.total).toBeGreaterThan(2)
    const { graphVersion } = await store.meta()
    await cypher(
      `MATCH (claim:Claim) REMOVE claim.review, claim.counted, claim.readSubjectId, claim.readObjectId`,
    )
    await cypher('MATCH ()-[names:MENTIONS|HAS_TOPIC|ABOUT]->() REMOVE names.readId')
    await cypher('MATCH (concept:Concept) REMOVE concept.given')
    await cypher('MATCH (a:Article) REMOVE a.titleWords, a.headingWords, a.quoteWords, a.bodyWords')
    await cypher('MATCH (change:Change) DELETE change')
    await cypher('MATCH ()-[link:LINKED_TO]->() SET link.score = 0.5, link.opposing = link.opposing + 3')
    await cypher('MATCH (graph:Healgraph) SET graph.schemaVersion = 1')
    const again = await openNeo4jStore(settings)
    try {
      expect(await values('MATCH (graph:Healgraph) RETURN graph.schemaVersion')).toEqual([[SCHEMA_VERSION]])
      expect(await exportText(again)).toBe(before)
      expect(await again.searchArticles(search)).toEqual(found)
      await again.loadVocabulary(CONCEPTS)
      expect((await again.meta()).graphVersion).toBe(graphVersion)
      const [keep, absorb] = ['symptom:muscle-weakness', ['symptom:fatigue']]
      const signature = { who: 'Ana', when: '2024-05-02T08:00:00Z', why: 'One and the same' }
      const merge = toDecision({ kind: 'MERGE_CONCEPTS', keep, absorb, ...signature })
      await again.decide([merge])
      await again.decide([toDecision({ kind: 'UNDO', decisionId: merge.id, ...signature })])
      expect(await checkStore(again)).toMatchObject({ ok: true, differences: [] })
      expect((await exportText(again)).split('\n').slice(0, -2).join('\n')).toBe(before)
    } finally {
      await again.close()
    }
  })

  it.each([7, 8])('brings a database of version %i to this version', async (version) => {
    await store.ingestArticle(readingOf(WORSE), READ_AT)
    const kinds = CONTRADICTION_KINDS
    const page = { first: 10 }
    const before = await exportText(store)
    const disputed = await store.contradictions({ kinds, page })
    expect(disputed.items.map(({ node }) => node.kind)).toEqual(['DENIED', 'OPPOSITE'])
    await cypher('MATCH ()-[link:LINKED_TO]->() REMOVE link.denied, link.opposed')
    await cypher('MATCH (change:Change) REMOVE change.who, change.why')
    await cypher('MATCH (graph:Healgraph) SET graph.schemaVersion = toInteger($version)', { version })
    expect((await store.contradictions({ kinds, page })).items).toEqual([])
    const again = await openNeo4jStore(settings)
    try {
      expect(await values('MATCH (graph:Healgraph) RETURN graph.schemaVersion')).toEqual([[SCHEMA_VERSION]])
      expect(await exportText(again)).toBe(before)
      expect(await again.contradictions({ kinds, page })).toEqual(disputed)
      const by = { who: 'Ana', why: 'A reader wrote in' }
      const reading = readingOf({ ...CRAMPS, readerVersion: `of ${version}` })
      await again.ingestArticles([{ reading, readAt: READ_AT, by }])
      const { graphVersion } = await again.meta()
      const changes = await again.changesSince(String(Number(graphVersion) - 2), page)
      expect(changes.items.map(({ node }) => node.by)).toEqual([null, by])
      expect(await checkStore(again)).toMatchObject({ ok: true, differences: [] })
    } finally {
      await again.close()
    }
  })

  it('refuses a database that another version of Healgraph filled', async () => {
    await cypher('MATCH (graph:Healgraph) SET graph.schemaVersion = 999')
    await expect(openNeo4jStore(settings)).rejects.toMatchObject({ code: 'STORE_VERSION' })
  })
})
