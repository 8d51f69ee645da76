import type { Concept } from '../../domain/concept.ts'
import type { Link } from '../../domain/link.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../../domain/scope.ts'
import type { State } from '../../domain/terminology.ts'
import { type BiolinkState, biolinkRelation, biolinkState } from './biolink-terms.ts'

export interface Qualifier {
  readonly qualifier_type_id: string
  readonly qualifier_value: string
}

/** A link in Biolink's words. */
export interface BiolinkEdge {
  readonly predicate: string
  readonly qualifiers: readonly Qualifier[]
  /** Codes of `seed/exchange/losses.tsv`: what these words don't say of the link. */
  readonly losses: readonly string[]
}

/** Says least of all. */
const WEAKEST = 'related_to'
const STATED = new Set(scopeKeys({ ...DEFAULT_SCOPE, certainties: ['STATED'] }))

const named = (term: string): string => `biolink:${term}`

/** Qualifiers are of how much there is of a chemical; of a habit or a complaint they would say something else. */
const isChemical = ({ type }: Concept): boolean => type === 'NUTRIENT' || type === 'HORMONE'

function stateOf(concept: Concept, state: State): BiolinkState {
  const told = biolinkState(state)
  return told === 'plain' || isChemical(concept) ? told : null
}

function qualifiersOf(end: 'subject' | 'object', state: BiolinkState): Qualifier[] {
  if (state === null || state === 'plain') return []
  return [
    { qualifier_type_id: named(`${end}_aspect_qualifier`), qualifier_value: state.aspect },
    { qualifier_type_id: named(`${end}_direction_qualifier`), qualifier_value: state.direction },
  ]
}

function qualifiedBy(predicate: string): Qualifier[] {
  if (predicate === WEAKEST) return []
  return [{ qualifier_type_id: named('qualified_predicate'), qualifier_value: named(predicate) }]
}

const isCoarse = (state: BiolinkState): boolean => state !== null && state !== 'plain' && !state.same

/**
 * A link in Biolink's words, none of which says more than the articles do.
 *
 * A reader may overlook qualifiers, and what is left must still be true: "low magnesium causes cramps" is told as
 * "magnesium is related to cramps", with `causes` as the qualified predicate. So is what nobody states without a
 * "may", and what has a state that no qualifier tells, but without that predicate.
 */
export function biolinkEdge(link: Link, subject: Concept, object: Concept): BiolinkEdge {
  const { predicate, same, direction } = biolinkRelation(link.relation)
  const subjectState = stateOf(subject, link.subjectState)
  const ownState = stateOf(object, link.objectState)
  const isStated = link.scopes.some((scope) => STATED.has(scope))
  const canTurn = direction !== null && isChemical(object) && ownState === 'plain'
  const objectState = canTurn ? { aspect: 'abundance', direction, same: true } : ownState

  const lost: (readonly [string, boolean])[] = [
    ['HEDGE', !isStated],
    ['STATE', subjectState === null || ownState === null],
    ['COARSE_STATE', isCoarse(subjectState) || isCoarse(ownState)],
    ['RELATION', !same],
    ['DIRECTION', direction !== null && !canTurn],
    ['MODIFIER', link.subjectModifiers.length + link.objectModifiers.length > 0],
  ]
  const losses = lost.flatMap(([code, isLost]) => (isLost ? [code] : []))
  if (subjectState === null || ownState === null) return { predicate: named(WEAKEST), qualifiers: [], losses }

  const ofSubject = qualifiersOf('subject', subjectState)
  if (!isStated) {
    const states = [...ofSubject, ...qualifiersOf('object', ownState)]
    return { predicate: named(WEAKEST), qualifiers: states, losses }
  }
  const qualifiers = [...ofSubject, ...qualifiersOf('object', objectState)]
  const hidesState = subjectState !== 'plain' || ownState !== 'plain'
  if (!hidesState) return { predicate: named(predicate), qualifiers, losses }
  return { predicate: named(WEAKEST), qualifiers: [...qualifiedBy(predicate), ...qualifiers], losses }
}
