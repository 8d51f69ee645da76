import type { ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { type ClaimRulings, decideClaim } from '../../../domain/decided-claims.ts'
import type { ChangedRulings } from '../../decide-rules.ts'
import type { MovedConcept } from '../../vocabulary-rules.ts'
import { decidedProperties, READ_CLAIM, readClaimRow } from '../rows/claim.ts'
import { rebuildLinks } from './rebuild-links.ts'

const TOUCHED_CLAIMS = /* cypher */ `
  CALL () {
    MATCH (claim:Claim) WHERE claim.id IN $ids
    RETURN claim
    UNION
    MATCH (claim:Claim) WHERE claim.articleId IN $articleIds
    RETURN claim
    UNION
    UNWIND $moved AS given
    MATCH (:Concept {id: given.from})<-[:SUBJECT|OBJECT]-(claim:Claim)
    WHERE claim.readSubjectId = given.readId OR claim.readObjectId = given.readId
    RETURN claim
  }
  RETURN collect([${READ_CLAIM}, claim.linkId]) AS rows
`
const touchedRows = z.array(z.tuple([readClaimRow, z.string()]))

const ABSORBED = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.absorbedBy IS NOT NULL
  RETURN collect([concept.id, concept.absorbedBy]) AS rows
`
const absorbedRows = z.array(z.tuple([z.string(), z.string()]))

const SET_CLAIMS = /* cypher */ `
  UNWIND $claims AS given
  MATCH (claim:Claim {id: given.id})
  SET claim += given.properties
  WITH claim
  MATCH (claim)-[end:SUBJECT|OBJECT]->()
  DELETE end
  WITH DISTINCT claim
  MATCH (subject:Concept {id: claim.subjectId}), (object:Concept {id: claim.objectId})
  CREATE (subject)<-[:SUBJECT]-(claim)-[:OBJECT]->(object)
`

const moveRelationships = (type: string): string => /* cypher */ `
  UNWIND $moved AS given
  MATCH (:Concept {id: given.from})<-[former:${type}]-(naming) WHERE former.readId = given.readId
  MATCH (to:Concept {id: given.to})
  CREATE (naming)-[names:${type}]->(to)
  SET names = properties(former)
  DELETE former
`
const MOVES = ['MENTIONS', 'HAS_TOPIC', 'ABOUT'].map(moveRelationships)

/** Makes what articles say follow the vocabulary that is stored and the rulings. */
export async function settle(
  transaction: ManagedTransaction,
  moved: readonly MovedConcept[],
  { claimIds, statuses }: ChangedRulings,
  rulings: ClaimRulings,
): Promise<void> {
  if (moved.length === 0 && claimIds.length === 0 && statuses.size === 0) return
  const parameters = { ids: claimIds, articleIds: [...statuses.keys()], moved }
  const touched = touchedRows.parse(
    (await transaction.run(TOUCHED_CLAIMS, parameters)).records[0]?.get('rows'),
  )
  const absorbed = absorbedRows.parse((await transaction.run(ABSORBED)).records[0]?.get('rows'))
  const decided = touched.map(([read]) => decideClaim(read, { ...rulings, absorbedBy: new Map(absorbed) }))
  if (moved.length > 0) for (const move of MOVES) await transaction.run(move, { moved })
  await transaction.run(SET_CLAIMS, {
    claims: decided.map((each) => ({ id: each.claim.id, properties: decidedProperties(each) })),
  })
  const linkIds = [...touched.map(([, linkId]) => linkId), ...decided.map(({ claim }) => claim.linkId)]
  await rebuildLinks(transaction, new Set(linkIds))
}
