import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { Concept } from '../../../domain/concept.ts'
import { vocabularyChange } from '../../../domain/vocabulary-change.ts'
import type { Neo4jConnection } from '../connection.ts'
import { CONCEPT, conceptProperties, conceptRow, TYPE_LABELS } from '../rows/concept.ts'
import { runWrite } from '../run-write.ts'
import { bumpGraphVersion } from './graph-version.ts'
import { SET_RANKS } from './link-ranks.ts'

const STORED = /* cypher */ `
  MATCH (concept:Concept)
  RETURN ${CONCEPT} AS concept,
    EXISTS { (concept)<-[:SUBJECT|OBJECT|MENTIONS|ABOUT|HAS_TOPIC]-() } AS inUse
`
const storedRows = z.array(z.object({ concept: conceptRow, inUse: z.boolean() }))

const REMOVE = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.id IN $ids
  DETACH DELETE concept
`
const PUT = /* cypher */ `
  UNWIND $concepts AS given
  MERGE (concept:Concept {id: given.properties.id})
  SET concept = given.properties, concept:$(given.label)
  WITH concept
  MATCH (concept)-[reference:IS_A|CONDITION_OF]->()
  DELETE reference
`
const PUT_BROADER = /* cypher */ `
  UNWIND $concepts AS given
  MATCH (concept:Concept {id: given.properties.id})
  UNWIND given.broader AS broaderId
  MATCH (broader:Concept {id: broaderId})
  MERGE (concept)-[:IS_A]->(broader)
`
const PUT_CONDITIONS = /* cypher */ `
  UNWIND $concepts AS given
  WITH given WHERE given.conditionOf IS NOT NULL
  MATCH (concept:Concept {id: given.properties.id}), (whole:Concept {id: given.conditionOf})
  CREATE (concept)-[:CONDITION_OF {state: given.conditionState}]->(whole)
`
/** The types under which a concept is found: its own, and that of the concept it is a state of. */
const SET_TYPES = /* cypher */ `
  MATCH (concept:Concept)
  SET concept.types = [concept.type] + [(concept)-[:CONDITION_OF]->(whole) | whole.type]
`
const RENAME_IN_LINKS = /* cypher */ `
  MATCH (concept:Concept)-[near:LINKED_TO]-() WHERE concept.id IN $ids
  WITH DISTINCT near AS link
  WITH link, startNode(link) AS subject, endNode(link) AS object
  ${SET_RANKS}
`

/** Makes the stored concepts equal to these; see `GraphWriter.loadVocabulary`. */
export function loadVocabulary(connection: Neo4jConnection, concepts: readonly Concept[]): Promise<void> {
  return runWrite(connection, 'loadVocabulary', async (transaction) => {
    const stored = storedRows.parse(
      (await transaction.run(STORED)).records.map((record) => record.toObject()),
    )
    const inUse = new Set(stored.filter((row) => row.inUse).map((row) => row.concept.id))
    const former = stored.map((row) => row.concept).sort((a, b) => (a.id < b.id ? -1 : 1))
    const { put, remove } = vocabularyChange(former, concepts, (id) => inUse.has(id))
    if (put.length > 0 || remove.length > 0) await change(transaction, put, remove)
  })
}

async function change(
  transaction: ManagedTransaction,
  put: readonly Concept[],
  remove: readonly string[],
): Promise<void> {
  const given = put.map((concept) => ({
    label: TYPE_LABELS[concept.type],
    properties: conceptProperties(concept),
    broader: concept.broader,
    conditionOf: concept.conditionOf?.conceptId ?? null,
    conditionState: concept.conditionOf?.state ?? null,
  }))
  await transaction.run(REMOVE, { ids: remove })
  await transaction.run(PUT, { concepts: given })
  await transaction.run(PUT_BROADER, { concepts: given })
  await transaction.run(PUT_CONDITIONS, { concepts: given })
  await transaction.run(SET_TYPES)
  await transaction.run(RENAME_IN_LINKS, { ids: put.map((concept) => concept.id) })
  await bumpGraphVersion(transaction, null)
}
