import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import type { Concept } from '../../../domain/concept.ts'
import type { DecidedConcept } from '../../../domain/decided-vocabulary.ts'
import type { Decision } from '../../../domain/decision.ts'
import { rulingsOf } from '../../../domain/rulings.ts'
import { NO_CHANGED_RULINGS } from '../../decide-rules.ts'
import { type VocabularyWrites, vocabularyWrites } from '../../vocabulary-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { CONCEPT, conceptProperties, conceptRow, TYPE_LABELS } from '../rows/concept.ts'
import { runWrite } from '../run-write.ts'
import { recordChanges } from './graph-version.ts'
import { SET_RANKS } from './link-ranks.ts'
import { settle } from './settle.ts'
import { allDecisions } from './stored-rulings.ts'

const STORED = /* cypher */ `
  MATCH (concept:Concept)
  RETURN concept.given AS given, ${CONCEPT} AS shown, concept.absorbedBy AS absorbedBy,
    EXISTS { (concept)<-[:SUBJECT|OBJECT|MENTIONS|ABOUT|HAS_TOPIC]-() }
    OR concept.absorbedBy IS NOT NULL AND EXISTS {
      MATCH (:Concept {id: concept.absorbedBy})<-[names:SUBJECT|OBJECT|MENTIONS|ABOUT|HAS_TOPIC]-(naming)
      WHERE concept.id IN [names.readId, naming.readSubjectId, naming.readObjectId]
    } AS inUse
`
const storedRows = z.array(
  z.object({
    given: z.string().transform((json) => JSON.parse(json) as Concept),
    shown: conceptRow,
    absorbedBy: z.string().nullable(),
    inUse: z.boolean(),
  }),
)

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
    const decisions = await allDecisions(transaction)
    const { put, remove, moved } = await writeVocabulary(transaction, concepts, decisions)
    if (put.length === 0 && remove.length === 0) return
    await settle(transaction, moved, NO_CHANGED_RULINGS, rulingsOf(decisions))
    await recordChanges(transaction, [{ kind: 'VOCABULARY', at: null, article: null, by: null }])
  })
}

/** Makes the stored concepts follow this vocabulary (null: the one that is there) and these decisions. */
export async function writeVocabulary(
  transaction: ManagedTransaction,
  given: readonly Concept[] | null,
  decisions: readonly Decision[],
): Promise<VocabularyWrites> {
  const stored = storedRows
    .parse((await transaction.run(STORED)).records.map((record) => record.toObject()))
    .sort((a, b) => (a.given.id < b.given.id ? -1 : 1))
  const inUse = new Set(stored.filter((row) => row.inUse).map((row) => row.given.id))
  const writes = vocabularyWrites(stored, given, decisions, (id) => inUse.has(id))
  if (writes.put.length > 0 || writes.remove.length > 0) await change(transaction, writes)
  return writes
}

async function change(transaction: ManagedTransaction, { put, remove }: VocabularyWrites): Promise<void> {
  const given = put.map(toParameter)
  await transaction.run(REMOVE, { ids: remove })
  await transaction.run(PUT, { concepts: given })
  await transaction.run(PUT_BROADER, { concepts: given })
  await transaction.run(PUT_CONDITIONS, { concepts: given })
  await transaction.run(SET_TYPES)
  await transaction.run(RENAME_IN_LINKS, { ids: put.map(({ shown }) => shown.id) })
}

function toParameter(decided: DecidedConcept) {
  const { shown } = decided
  return {
    label: TYPE_LABELS[shown.type],
    properties: conceptProperties(decided),
    broader: shown.broader,
    conditionOf: shown.conditionOf?.conceptId ?? null,
    conditionState: shown.conditionOf?.state ?? null,
  }
}
