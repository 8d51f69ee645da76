import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { levelOf } from '../../../domain/states.ts'
import { LINK_FACETS, type LinkFacet, STATES } from '../../../domain/terminology.ts'
import type {
  ConceptKey,
  FacetCount,
  FacetQuery,
  LinkedConceptFacetQuery,
} from '../../../ports/link-reads.ts'
import { asksClaimFacets, facetLists } from '../../facet-lists.ts'
import type { Neo4jConnection } from '../connection.ts'
import { type ReadQuery, readQuery, runRead } from '../run-read.ts'
import { CLAIM_WITHIN } from './claim-bounds.ts'
import {
  type Depth,
  depthFor,
  excludedFirst,
  nearLinkParameters,
  nearLinks,
  SHOWN_CONCEPTS,
  SHOWN_LINKS,
} from './near-links.ts'

/** `[[facet, value], …]` where the facet is wanted; `values` is a list. */
const pairs = (facet: LinkFacet, values: string): string =>
  `CASE WHEN '${facet}' IN $facets THEN [value IN ${values} | ['${facet}', value]] ELSE [] END`

const ENDS = '[link.subjectState, link.objectState]'
const ENDS_WANTED = `[state IN ${ENDS} WHERE $filter.states IS NULL OR state IN $filter.states]`

const OF_LINK = [
  pairs('TYPE', '[type IN types WHERE $filter.types IS NULL OR type IN $filter.types]'),
  pairs('RELATION', '[link.relation]'),
  pairs('OWN_STATE', '[CASE WHEN own THEN link.subjectState ELSE link.objectState END]'),
  pairs('OTHER_STATE', '[CASE WHEN own THEN link.objectState ELSE link.subjectState END]'),
  pairs('STATE', ENDS_WANTED),
  pairs('LEVEL', `[state IN ${ENDS_WANTED} | $levels[state]]`),
  pairs('EFFECT', '[link.effect]'),
].join(' + ')

const OF_CLAIM = [
  pairs('DERIVATION', '[claim.derivation]'),
  pairs('CERTAINTY', '[claim.certainty]'),
  pairs('POLARITY', '[claim.polarity]'),
  pairs('SECTION_ASPECT', '[section.aspect]'),
  pairs('ARTICLE', '[article.id]'),
  pairs('PUBLISHER', '[publisher IN [article.publisher] WHERE publisher IS NOT NULL]'),
].join(' + ')

/** Binds `said`: the pairs that enough articles with a claim of the link have. */
const SAID = /* cypher */ `
  CALL (link) {
    MATCH (claim:Claim {linkId: link.id}) WHERE ${CLAIM_WITHIN}
    MATCH (section:Section {id: claim.sectionId}), (article:Article {id: claim.articleId})
    UNWIND ${OF_CLAIM} AS pair
    WITH pair, count(DISTINCT article) AS saidBy WHERE saidBy >= $filter.minArticles
    RETURN collect(pair) AS said
  }
`

interface Statement {
  readonly name: string
  readonly shown: string
  /** What the list counts, and the types of the other end. */
  readonly thing: string
  readonly types: string
}

const query = ({ name, shown, thing, types }: Statement, depth: Depth, ofClaims: boolean) =>
  readQuery({
    name: `${name}${depth === 'FULL' ? 'InFull' : ''}${ofClaims ? 'OfClaims' : ''}`,
    text: /* cypher */ `
      ${excludedFirst(depth)}
      UNWIND $keys AS key
      CALL (key, excluded) {
        ${nearLinks(depth)}
        ${shown}
        ${ofClaims ? SAID : 'WITH *, [] AS said'}
        WITH ${thing} AS thing, link, own, ${types} AS types, said
        UNWIND ${OF_LINK} + said AS pair
        WITH pair, count(DISTINCT thing) AS count
        ORDER BY count DESC, pair[1]
        WITH pair[0] AS facet, collect([pair[0], pair[1], count])[..$first] AS counts
        UNWIND counts AS counted
        RETURN collect(counted) AS found
      }
      UNWIND found AS counted
      RETURN collect([key] + counted) AS rows
    `,
    row: z
      .tuple([z.string(), z.enum(LINK_FACETS), z.string(), z.number()])
      .transform(([key, facet, value, count]) => ({ key, facet, value, count })),
  })

type FacetRead = ReadQuery<FacetCount & { readonly key: ConceptKey }>

/** A statement for each depth, with and without facets of claims. */
const statements = (statement: Statement) => {
  const at = (depth: Depth): Record<'links' | 'claims', FacetRead> => ({
    links: query(statement, depth, false),
    claims: query(statement, depth, true),
  })
  const of: Record<Depth, ReturnType<typeof at>> = { PLAIN: at('PLAIN'), FULL: at('FULL') }
  return ({ filter, facets }: FacetQuery): FacetRead =>
    of[depthFor({ filter })][asksClaimFacets(facets) ? 'claims' : 'links']
}

const LINKS = statements({ name: 'linkFacets', shown: SHOWN_LINKS, thing: 'link.id', types: 'other.types' })
const CONCEPTS = statements({
  name: 'linkedConceptFacets',
  shown: SHOWN_CONCEPTS,
  thing: 'shown.id',
  types: 'CASE WHEN $filter.type IS NULL THEN other.types ELSE [$filter.type] END',
})

const LEVELS = Object.fromEntries(STATES.map((state) => [state, levelOf(state)]))

async function read(
  connection: Neo4jConnection,
  statement: FacetRead,
  keys: readonly ConceptKey[],
  query: FacetQuery,
  parameters: Record<string, unknown>,
): Promise<ReadonlyMap<ConceptKey, readonly FacetCount[]>> {
  const { facets, first } = query
  const own = { keys: [...new Set(keys)], facets, first: neo4j.int(first), levels: LEVELS }
  const rows = keys.length === 0 ? [] : await runRead(connection, statement, { ...parameters, ...own })
  return facetLists(keys, rows, query)
}

/** See `LinkReads.linkFacets`. */
export function linkFacets(
  connection: Neo4jConnection,
  keys: readonly ConceptKey[],
  query: FacetQuery,
): Promise<ReadonlyMap<ConceptKey, readonly FacetCount[]>> {
  return read(connection, LINKS(query), keys, query, nearLinkParameters(query.filter))
}

/** See `LinkReads.linkedConceptFacets`. */
export function linkedConceptFacets(
  connection: Neo4jConnection,
  keys: readonly ConceptKey[],
  query: LinkedConceptFacetQuery,
): Promise<ReadonlyMap<ConceptKey, readonly FacetCount[]>> {
  const { filter, type = null } = query
  return read(connection, CONCEPTS(query), keys, query, nearLinkParameters(filter, type))
}
