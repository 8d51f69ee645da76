import { isDeepStrictEqual } from 'node:util'
import type { ManagedTransaction } from 'neo4j-driver'
import { oppositionsOf } from '../../../domain/contradiction.ts'
import type { LinkId } from '../../../domain/link.ts'
import type { CountedLink } from '../../../domain/link-tally.ts'
import { countedLinkProperties } from '../rows/link.ts'
import { SET_RANKS } from './link-ranks.ts'
import { SEEK_LINK } from './seek-link.ts'

const CREATE_LINKS = /* cypher */ `
  UNWIND $links AS given
  MATCH (subject:Concept {id: given.subjectId}), (object:Concept {id: given.objectId})
  CREATE (subject)-[link:LINKED_TO]->(object)
  SET link = given
  ${SET_RANKS}
`
const CHANGE_LINKS = /* cypher */ `
  UNWIND $links AS given
  MATCH (subject)-[link:LINKED_TO {id: given.id}]->(object) ${SEEK_LINK}
  SET link += given.changed
  ${SET_RANKS}
`

/**
 * Marks each link of more that has, or once had, an opposite: what the list of contradictions looks at, instead of
 * at every link. The mark stays when the opposite goes, for whoever reads the list looks whether it is there.
 */
const MARK_OPPOSED = /* cypher */ `
  UNWIND $pairs AS pair
  MATCH ()-[more:LINKED_TO {id: pair[0]}]->() USING INDEX SEEK more:LINKED_TO(id)
  MATCH ()-[less:LINKED_TO {id: pair[1]}]->() USING INDEX SEEK less:LINKED_TO(id)
  SET more.opposed = true
`

/**
 * Writes these links.
 *
 * @param stored those of them that are there already: of these, only what has changed is sent.
 */
export async function putLinks(
  transaction: ManagedTransaction,
  links: readonly CountedLink[],
  stored: ReadonlyMap<LinkId, CountedLink>,
): Promise<void> {
  const fresh = links.filter(({ id }) => !stored.has(id))
  const pairs = fresh.flatMap(oppositionsOf)
  const changed = links.flatMap((link) => {
    const former = stored.get(link.id)
    const changed = former ? changedProperties(former, link) : {}
    return Object.keys(changed).length > 0 ? [{ id: link.id, changed }] : []
  })
  await Promise.all([
    fresh.length > 0 ? transaction.run(CREATE_LINKS, { links: fresh.map(countedLinkProperties) }) : undefined,
    changed.length > 0 ? transaction.run(CHANGE_LINKS, { links: changed }) : undefined,
    // After the others: a transaction runs its statements in turn.
    pairs.length > 0 ? transaction.run(MARK_OPPOSED, { pairs }) : undefined,
  ])
}

function changedProperties(former: CountedLink, link: CountedLink): Record<string, unknown> {
  const before = countedLinkProperties(former)
  const after = Object.entries(countedLinkProperties(link))
  return Object.fromEntries(after.filter(([name, value]) => !isDeepStrictEqual(value, before[name])))
}
