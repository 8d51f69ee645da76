import { type ConceptId, conceptTypeOf } from '../../src/domain/concept.ts'
import type { Link } from '../../src/domain/link.ts'
import type { ConceptType, State } from '../../src/domain/terminology.ts'
import type { PathRequest } from '../../src/services/paths/path-request.ts'
import type { NaiveGraph } from './naive-links.ts'

interface NaivePath {
  readonly visits: readonly ConceptId[]
  readonly links: readonly Link[]
}

function family(graph: NaiveGraph, id: ConceptId): Set<ConceptId> {
  const isBelow = (at: ConceptId): boolean =>
    at === id || (graph.concepts.get(at)?.broader ?? []).some((above) => isBelow(above))
  return new Set([...graph.concepts.keys()].filter(isBelow))
}

const stateAt = (link: Link, id: ConceptId): State =>
  link.subjectId === id ? link.subjectState : link.objectState

function joins(id: ConceptId, one: State, other: State): boolean {
  const isAmount = ['NUTRIENT', 'HORMONE'].includes(conceptTypeOf(id) ?? '')
  const plain = (state: State) => (!isAmount && state === 'UNSPECIFIED' ? 'PRESENT' : state)
  return plain(one) === plain(other)
}

/** Every walk of exactly so many links that visits no concept twice, by brute force. */
function walks(links: readonly Link[], from: ConceptId, hops: number): NaivePath[] {
  if (hops === 0) return [{ visits: [from], links: [] }]
  return walks(links, from, hops - 1).flatMap(({ visits, links: walked }) => {
    const at = visits.at(-1)
    return links.flatMap((link) => {
      const to = link.subjectId === at ? link.objectId : link.objectId === at ? link.subjectId : undefined
      return to === undefined || visits.includes(to)
        ? []
        : [{ visits: [...visits, to], links: [...walked, link] }]
    })
  })
}

const isPartOf = (few: readonly string[], many: readonly string[]): boolean => {
  let at = 0
  for (const one of many) if (one === few[at]) at++
  return at === few.length
}

/** The ids of the links of each path, in the order that the service promises; bounds aside. */
export function naivePaths(graph: NaiveGraph, request: PathRequest): string[][] {
  const { fromId, toId, maxHops, via, relations, stateSafe, detours } = request
  const [from, to] = [family(graph, fromId), family(graph, toId)]
  const starts = [...from].filter((id) => id === fromId || (!to.has(id) && id !== toId))
  const targets = [...to].filter((id) => id === toId || (!from.has(id) && id !== fromId))
  const typesOf = (id: ConceptId): (ConceptType | undefined)[] => {
    const whole = graph.concepts.get(id)?.conditionOf
    return [conceptTypeOf(id), whole ? conceptTypeOf(whole.conceptId) : undefined]
  }
  const links = graph.links.filter(
    (link) =>
      link.claimCount > 0 && link.subjectId !== link.objectId && (relations?.includes(link.relation) ?? true),
  )
  const all = starts
    .filter((id) => !targets.includes(id))
    .flatMap((id) => [1, 2, 3, 4].slice(0, maxHops).flatMap((hops) => walks(links, id, hops)))
    .filter(({ visits, links: walked }) => {
      const between = visits.slice(1, -1)
      return (
        targets.includes(visits.at(-1) ?? '') &&
        between.every((id) => !starts.includes(id) && !targets.includes(id)) &&
        between.every((id) => via === undefined || typesOf(id).some((type) => type && via.includes(type))) &&
        (!stateSafe ||
          between.every((id, i) => {
            const [one, other] = [walked[i], walked[i + 1]]
            return one && other && joins(id, stateAt(one, id), stateAt(other, id))
          }))
      )
    })
  const isDetour = ({ visits }: NaivePath) =>
    all.some(
      (other) =>
        other.visits.length < visits.length &&
        other.visits[0] === visits[0] &&
        other.visits.at(-1) === visits.at(-1) &&
        isPartOf(other.visits, visits),
    )
  const scored = all
    .filter((path) => detours || !isDetour(path))
    .map(({ links: walked }) => ({
      ids: walked.map((link) => link.id),
      score: Math.round(walked.reduce((product, link) => product * link.score, 1) * 1e6) / 1e6,
    }))
  return scored
    .sort(
      (a, b) =>
        a.ids.length - b.ids.length || b.score - a.score || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1),
    )
    .map(({ ids }) => ids)
}
