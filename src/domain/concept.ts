import type { ConceptType, State } from './terminology.ts'

/** `<type>:<slug>`, such as `symptom:muscle-cramps`. Stable: never reused, never renamed. */
export type ConceptId = string

export interface Label {
  readonly text: string
  /** BCP 47 language tag. */
  readonly language: string
  /** Exactly one label of a concept is preferred: its name. */
  readonly preferred: boolean
}

/** A cross-reference to an outside vocabulary; never identity. */
export interface Mapping {
  /** Compact identifier, such as `HP:0003394`. */
  readonly curie: string
  readonly vocabulary: 'HPO' | 'MESH' | 'CHEBI' | 'WIKIDATA'
  /** How the match was made: `exact` by name, `close` otherwise. */
  readonly match: 'exact' | 'close'
}

export interface Concept {
  readonly id: ConceptId
  readonly type: ConceptType
  readonly slug: string
  readonly name: string
  /** Topic within the type, such as `musculoskeletal`. */
  readonly group: string
  readonly labels: readonly Label[]
  readonly mappings: readonly Mapping[]
  /** Ids of the directly broader concepts; none, or one today. */
  readonly broader: readonly ConceptId[]
  /**
   * Set where a named condition is a state of another concept: insulin resistance is insulin in
   * RESISTANCE. Such a concept is found by the other's type too (`hormones` lists insulin for it).
   */
  readonly conditionOf: { readonly conceptId: ConceptId; readonly state: State } | null
}

const PREFIXES: Record<ConceptType, string> = {
  SYMPTOM: 'symptom',
  NUTRIENT: 'nutrient',
  HORMONE: 'hormone',
  LIFESTYLE_FACTOR: 'lifestyle-factor',
  FACTOR: 'factor',
}
const TYPES_BY_PREFIX = new Map(
  Object.entries(PREFIXES).map(([type, prefix]) => [prefix, type as ConceptType]),
)

export function conceptId(type: ConceptType, slug: string): ConceptId {
  return `${PREFIXES[type]}:${slug}`
}

/** The type that an id tells, or undefined where it is not a concept's id. */
export function conceptTypeOf(id: string): ConceptType | undefined {
  return TYPES_BY_PREFIX.get(id.slice(0, id.indexOf(':')))
}

export function preferredFirst(labels: readonly Label[]): readonly Label[] {
  return [...labels].sort((a, b) => Number(b.preferred) - Number(a.preferred))
}
