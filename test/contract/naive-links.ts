import type { Concept, ConceptId } from '../../src/domain/concept.ts'
import { fold } from '../../src/domain/fold.ts'
import type { Link } from '../../src/domain/link.ts'
import { DEFAULT_SCOPE, inScope, scopeKeys } from '../../src/domain/scope.ts'
import { levelOf } from '../../src/domain/states.ts'
import type { LinkFacet, LinkOrder, State } from '../../src/domain/terminology.ts'
import type { GraphStore, LinkedConceptQuery, LinkFilter, NearLink } from '../../src/ports/graph-store.ts'
import type { FacetCount, FacetQuery } from '../../src/ports/link-reads.ts'
import { collect } from './stores.ts'

/** A claim with what its article and section say of it. */
interface Said {
  readonly linkId: string
  readonly marks: Parameters<typeof inScope>[0]
  readonly articleId: string
  readonly publisher: string | null
  readonly aspect: string
  readonly day: number
}

export interface NaiveGraph {
  readonly concepts: ReadonlyMap<ConceptId, Concept>
  readonly links: readonly Link[]
  readonly said: readonly Said[]
}

/** All that a store holds, as plain values. */
export async function naiveGraph(store: GraphStore): Promise<NaiveGraph> {
  const concepts = await store.vocabulary()
  const articles = await collect(store.streamArticles())
  const linkIds = (await collect(store.streamLinks())).map((link) => link.id)
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    links: [...(await store.linksById(linkIds)).values()].sort((a, b) => compare(a.id, b.id)),
    said: articles.flatMap(({ article, sections, claims }) =>
      claims.map((claim) => ({
        linkId: claim.linkId,
        marks: claim,
        articleId: article.id,
        publisher: article.publisher,
        aspect: sections.find((section) => section.id === claim.sectionId)?.aspect ?? '',
        day: Number((article.publishedAt ?? article.readAt).slice(0, 10).replaceAll('-', '')),
      })),
    ),
  }
}

const allows = <T>(list: readonly T[] | undefined, value: T): boolean =>
  list === undefined || list.includes(value)

function family(graph: NaiveGraph, id: ConceptId, includeNarrower = false): Set<ConceptId> {
  const found = new Set([id])
  for (let size = 0; includeNarrower && size < found.size; ) {
    size = found.size
    for (const concept of graph.concepts.values()) {
      if (concept.broader.some((broader) => found.has(broader))) found.add(concept.id)
    }
  }
  return found
}

/** The claims of a link that the filter lets through. */
function saidOf(graph: NaiveGraph, link: Link, filter: LinkFilter): Said[] {
  return graph.said.filter(
    (said) =>
      said.linkId === link.id &&
      inScope(said.marks, filter.scope) &&
      allows(filter.articleIds, said.articleId) &&
      allows(filter.sectionAspects as readonly string[] | undefined, said.aspect) &&
      (filter.publishers === undefined ||
        (said.publisher !== null && filter.publishers.includes(said.publisher))),
  )
}

/** The end from which a link is seen; undefined where it is not. */
function nearEnd(
  link: Link,
  asked: ConceptId,
  kin: ReadonlySet<ConceptId>,
  { direction }: LinkFilter,
): NearLink['near'] | undefined {
  const [subject, object] = [kin.has(link.subjectId), kin.has(link.objectId)]
  if (direction === 'OUTGOING') return subject ? 'SUBJECT' : undefined
  if (direction === 'INCOMING') return object ? 'OBJECT' : undefined
  if (link.subjectId === asked) return 'SUBJECT'
  if (link.objectId === asked) return 'OBJECT'
  return subject ? 'SUBJECT' : object ? 'OBJECT' : undefined
}

const otherId = (link: NearLink): ConceptId => (link.near === 'SUBJECT' ? link.objectId : link.subjectId)
const ownState = (link: NearLink): State => (link.near === 'SUBJECT' ? link.subjectState : link.objectState)
const otherState = (link: NearLink): State => (link.near === 'SUBJECT' ? link.objectState : link.subjectState)

function typesOf(graph: NaiveGraph, id: ConceptId): string[] {
  const concept = graph.concepts.get(id)
  const whole = concept?.conditionOf && graph.concepts.get(concept.conditionOf.conceptId)
  return [concept?.type ?? '', ...(whole ? [whole.type] : [])]
}

function excluded(graph: NaiveGraph, { notLinkedTo = [], includeNarrower }: LinkFilter): Set<ConceptId> {
  const found = new Set<ConceptId>()
  for (const { conceptId, relations, states } of notLinkedTo) {
    const barred = family(graph, conceptId, includeNarrower)
    for (const link of graph.links) {
      const counts = link.scopes.some((scope) => scopeKeys(DEFAULT_SCOPE).includes(scope))
      const meant =
        counts &&
        allows(relations, link.relation) &&
        (allows(states, link.subjectState) || allows(states, link.objectState))
      if (meant && barred.has(link.subjectId)) found.add(link.objectId)
      if (meant && barred.has(link.objectId)) found.add(link.subjectId)
    }
  }
  for (const id of [...found]) {
    const whole = graph.concepts.get(id)?.conditionOf?.conceptId
    if (whole !== undefined) found.add(whole)
  }
  return found
}

/** Links of the concept with what each is listed as, before any order. */
function near(graph: NaiveGraph, asked: ConceptId, filter: LinkFilter): NearLink[] {
  const kin = family(graph, asked, filter.includeNarrower)
  return graph.links
    .flatMap((link): NearLink[] => {
      const end = nearEnd(link, asked, kin, filter)
      return end ? [{ ...link, near: end }] : []
    })
    .filter(
      (link) =>
        allows(filter.relations, link.relation) &&
        allows(filter.effects, link.effect) &&
        (allows(filter.states, link.subjectState) || allows(filter.states, link.objectState)) &&
        allows(filter.ownStates, ownState(link)) &&
        allows(filter.otherStates, otherState(link)) &&
        new Set(saidOf(graph, link, filter).map((said) => said.articleId)).size >= (filter.minArticles ?? 1),
    )
}

export interface Listed {
  readonly thing: string
  readonly links: readonly NearLink[]
}

/** The list of links, each by itself. */
export function naiveLinks(graph: NaiveGraph, asked: ConceptId, filter: LinkFilter): Listed[] {
  const out = excluded(graph, filter)
  return near(graph, asked, filter)
    .filter((link) => !out.has(otherId(link)))
    .filter((link) => {
      return (
        filter.types === undefined ||
        typesOf(graph, otherId(link)).some((type) => allows<string>(filter.types, type))
      )
    })
    .map((link) => ({ thing: link.id, links: [link] }))
}

/** The list of linked concepts with the links of each. */
export function naiveConcepts(
  graph: NaiveGraph,
  asked: ConceptId,
  { filter, type }: Pick<LinkedConceptQuery, 'filter' | 'type'>,
): Listed[] {
  const out = excluded(graph, filter)
  const found = new Map<string, NearLink[]>()
  for (const link of near(graph, asked, filter)) {
    const other = graph.concepts.get(otherId(link))
    const whole = other?.conditionOf ? graph.concepts.get(other.conditionOf.conceptId) : undefined
    const shown =
      type === undefined
        ? filter.types === undefined ||
          typesOf(graph, otherId(link)).some((one) => allows<string>(filter.types, one))
          ? other
          : undefined
        : [other, whole].find((concept) => concept?.type === type)
    if (!shown || shown.id === asked || out.has(shown.id)) continue
    found.set(shown.id, [...(found.get(shown.id) ?? []), link])
  }
  return [...found].map(([thing, links]) => ({ thing, links }))
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
const by =
  <T>(...keys: readonly ((value: T) => readonly [string | number, 'up' | 'down'])[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [[left, way], [right]] = [key(a), key(b)]
      const order = compare(left, right)
      if (order !== 0) return way === 'up' ? order : -order
    }
    return 0
  }

/** Sorts a list as the port says; `nameOf` gives the name that it is sorted by. */
export function naiveOrder(
  graph: NaiveGraph,
  list: readonly Listed[],
  orderBy: LinkOrder,
  filter: LinkFilter,
  of: 'links' | 'concepts',
): Listed[] {
  const nameOf = (id: string | undefined): string => fold(graph.concepts.get(id ?? '')?.name ?? '')
  const best = (pick: (link: NearLink) => number) => (listed: Listed) =>
    [Math.max(...listed.links.map(pick)), 'down'] as const
  const score = best((link) => link.score)
  const name = ({ thing, links: [link] }: Listed) =>
    [nameOf(of === 'concepts' ? thing : link && otherId(link)), 'up'] as const
  const first = ({ links }: Listed) =>
    [links.map((link) => link.articleOrder).sort(compare)[0] ?? '', 'up'] as const
  const recent = best((link) => Math.max(...saidOf(graph, link, filter).map((said) => said.day)))
  const id = ({ thing }: Listed) => [thing, 'up'] as const
  const orders = {
    RELEVANCE: by(score, name, id),
    ARTICLE_COUNT: by(
      best((link) => link.articleCount),
      score,
      name,
      id,
    ),
    NAME: of === 'links' ? by(name, score, id) : by(name, id),
    ARTICLE_ORDER: by(first, id),
    RECENT: by(recent, score, name, id),
  }
  return [...list].sort(orders[orderBy])
}

/** What each facet's values are of one link; those of claims where enough articles say them. */
function valuesOf(
  graph: NaiveGraph,
  link: NearLink,
  facet: LinkFacet,
  filter: LinkFilter,
  types: readonly string[],
): string[] {
  const ends = [link.subjectState, link.objectState].filter((state) => allows(filter.states, state))
  const ofClaims = (value: (said: Said) => string | null): string[] => {
    const articles = new Map<string, Set<string>>()
    for (const said of saidOf(graph, link, filter)) {
      const one = value(said)
      if (one !== null) articles.set(one, (articles.get(one) ?? new Set()).add(said.articleId))
    }
    return [...articles].filter(([, by]) => by.size >= (filter.minArticles ?? 1)).map(([one]) => one)
  }
  switch (facet) {
    case 'TYPE':
      return [...types]
    case 'RELATION':
      return [link.relation]
    case 'OWN_STATE':
      return [ownState(link)]
    case 'OTHER_STATE':
      return [otherState(link)]
    case 'STATE':
      return ends
    case 'LEVEL':
      return ends.map(levelOf)
    case 'EFFECT':
      return [link.effect]
    case 'DERIVATION':
      return ofClaims((said) => said.marks.derivation)
    case 'CERTAINTY':
      return ofClaims((said) => said.marks.certainty)
    case 'POLARITY':
      return ofClaims((said) => said.marks.polarity)
    case 'SECTION_ASPECT':
      return ofClaims((said) => said.aspect)
    case 'ARTICLE':
      return ofClaims((said) => said.articleId)
    case 'PUBLISHER':
      return ofClaims((said) => said.publisher)
  }
}

export function naiveFacets(
  graph: NaiveGraph,
  list: readonly Listed[],
  { filter, facets, first }: FacetQuery,
  type?: string,
): FacetCount[] {
  return facets.flatMap((facet) => {
    const things = new Map<string, Set<string>>()
    for (const { thing, links } of list) {
      for (const link of links) {
        const types = type
          ? [type]
          : typesOf(graph, otherId(link)).filter((one) => allows<string>(filter.types, one))
        for (const value of valuesOf(graph, link, facet, filter, types))
          things.set(value, (things.get(value) ?? new Set()).add(thing))
      }
    }
    return [...things]
      .map(([value, { size: count }]): FacetCount => ({ facet, value, count }))
      .sort(
        by(
          (one) => [one.count, 'down'],
          (one) => [one.value, 'up'],
        ),
      )
      .slice(0, first)
  })
}
