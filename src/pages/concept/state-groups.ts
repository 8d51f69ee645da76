import type { ConceptNameFragment, LinksOfConceptFragment, State } from '../__generated__/documents.ts'

export type LinkOfConcept = LinksOfConceptFragment['edges'][number]

export interface StateGroup {
  /** Left out where the links name no state. */
  readonly title?: string
  readonly edges: readonly LinkOfConcept[]
}

/** What a name by itself says: a symptom is there, of others nothing is said. */
const PLAIN: readonly State[] = ['PRESENT', 'UNSPECIFIED']

const words = (state: State): string => state.charAt(0) + state.slice(1).toLowerCase().replaceAll('_', ' ')

/** The states of a link's ends, that of the concept asked about first. */
function statesOf({ about, node }: LinkOfConcept): readonly [own: State, other: State] {
  const { subject, subjectState, objectState } = node
  return subject.id === about.id ? [subjectState, objectState] : [objectState, subjectState]
}

/**
 * Links of one type by the state that tells them apart: for a symptom that of the other end (magnesium deficiency),
 * for anything else its own. Groups stand in the order of their best link, those without a state last.
 */
export function byState(concept: ConceptNameFragment, edges: readonly LinkOfConcept[]): StateGroup[] {
  const groups = new Map<string | undefined, LinkOfConcept[]>()
  for (const edge of edges) {
    const [own, other] = statesOf(edge)
    const byOther = concept.type === 'SYMPTOM' && edge.other.type !== 'SYMPTOM'
    const state = byOther ? other : own
    const title = byOther ? words(state) : `${concept.name}: ${words(state).toLowerCase()}`
    const key = PLAIN.includes(state) ? undefined : title
    groups.set(key, [...(groups.get(key) ?? []), edge])
  }
  const plain = groups.get(undefined)
  groups.delete(undefined)
  const stated = [...groups].flatMap(([title, of]) => (title === undefined ? [] : [{ title, edges: of }]))
  if (plain === undefined) return stated
  return [...stated, stated.length === 0 ? { edges: plain } : { title: 'No state named', edges: plain }]
}
