import type { Claim } from './claim.ts'
import type { Concept } from './concept.ts'
import { singular } from './fold.ts'
import type { Link } from './link.ts'
import { RELATION_RULES } from './relations.ts'
import { DEFAULT_SCOPE, scopeKey, scopeKeys } from './scope.ts'
import type { Modifier, State } from './terminology.ts'

/** How a concept in a state is called; `*` stands for its name. */
const PHRASES: Record<State, string> = {
  DEFICIENCY: '* deficiency',
  LOW: 'low *',
  LOW_INTAKE: 'low intake of *',
  MALABSORPTION: 'malabsorption of *',
  EXCESS: 'excess *',
  HIGH: 'high *',
  IMBALANCE: '* imbalance',
  FLUCTUATION: '* fluctuation',
  DYSFUNCTION: '* dysfunction',
  RESISTANCE: '* resistance',
  ADEQUATE: 'adequate *',
  SUPPLEMENTED: 'supplemented *',
  PRESENT: '*',
  ABSENCE: 'absence of *',
  WITHDRAWAL: 'withdrawal of *',
  UNSPECIFIED: '*',
}

/** What a sentence tells of a link. */
export type SaidLink = Pick<
  Link,
  'subjectState' | 'subjectModifiers' | 'relation' | 'objectState' | 'objectModifiers' | 'scopes'
>

/** What one claim says by itself, whatever others say more surely. */
export function saidBy(claim: Claim): SaidLink {
  return {
    subjectState: claim.subject.state,
    subjectModifiers: claim.subject.modifiers,
    relation: claim.relation,
    objectState: claim.object.state,
    objectModifiers: claim.object.modifiers,
    scopes: [scopeKey(claim)],
  }
}

export type NamedConcept = Pick<Concept, 'name' | 'type' | 'conditionOf'>

/** What helps with a symptom does not support the symptom, as the plain verb would say. */
const SUPPORTS_IN_SYMPTOM = ['is supportive in', 'are supportive in'] as const

/** A name inside a sentence: "Magnesium" is lower-cased, "TSH", "B vitamins" and "Graves' disease" are not. */
export function inSentence(name: string): string {
  const first = name.split(/[\s-]/)[0] ?? ''
  return /^[A-Z][a-z]+$/.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Whether a name is spoken of with "are". */
export function isPluralName(name: string): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? ''
  return singular(last) !== last
}

/** The state that must be said beside the name: none where the name, such as "Insulin resistance", says it. */
function stateToTell({ conditionOf }: NamedConcept, state: State): State {
  return conditionOf?.state === state ? 'UNSPECIFIED' : state
}

function phrase({ name, type }: NamedConcept, state: State, modifiers: readonly Modifier[]): string {
  const [, after] = /^\* (.+)$/.exec(PHRASES[state]) ?? []
  // "B vitamins deficiency" is no English.
  const plain = type === 'SYMPTOM' && state === 'LOW' ? 'less *' : PHRASES[state]
  const form = after && isPluralName(name) ? `${after} of *` : plain
  const stated = form.replace('*', () => inSentence(name))
  const adjectives = modifiers
    .map((modifier) => modifier.toLowerCase())
    .filter((adjective) => !name.toLowerCase().includes(adjective))
    .join(' or ')
  return adjectives ? `${adjectives} ${stated}` : stated
}

function isPlural({ name }: NamedConcept, state: State): boolean {
  return PHRASES[state].endsWith('*') && !PHRASES[state].includes(' of ') && isPluralName(name)
}

/** How far the articles go, from the strongest: a link is told no more surely than its surest claim. */
type Mood = 'STATED' | 'HEDGED' | 'PARTLY_DENIED' | 'DENIED' | 'QUESTION' | 'TEASER'

const STATED = scopeKeys({ ...DEFAULT_SCOPE, certainties: ['STATED'] })
const IN_SCOPE = scopeKeys(DEFAULT_SCOPE)

function moodOf(scopes: readonly string[]): Mood {
  if (scopes.some((scope) => STATED.includes(scope))) return 'STATED'
  if (scopes.some((scope) => IN_SCOPE.includes(scope))) return 'HEDGED'
  if (scopes.some((scope) => scope.startsWith('PARTLY_DENIED/'))) return 'PARTLY_DENIED'
  if (scopes.some((scope) => scope.startsWith('DENIED/'))) return 'DENIED'
  if (scopes.some((scope) => scope.includes('/QUESTION/'))) return 'QUESTION'
  return scopes.some((scope) => scope.endsWith('/TEASER')) ? 'TEASER' : 'HEDGED'
}

function negated(verb: string, bare: string, plural: boolean, always: string): string {
  const auxiliary = /^(is|are|can) /.exec(verb)?.[1]
  if (auxiliary)
    return `${auxiliary === 'can' ? 'cannot' : `${auxiliary} not`}${always} ${verb.slice(auxiliary.length + 1)}`
  return `${plural ? 'do' : 'does'} not${always} ${bare}`
}

/**
 * A link as a plain sentence.
 *
 * The verb is the relation's own, never a stronger one; where every article hedges, "may" stands before it.
 * Denials, questions and teasers are told as such.
 *
 * @example linkSentence(link, magnesium, muscleCramps) // 'Magnesium deficiency is linked to muscle cramps.'
 */
export function linkSentence(
  link: SaidLink,
  subjectConcept: NamedConcept,
  objectConcept: NamedConcept,
): string {
  return toSentence(linkClause(link, subjectConcept, objectConcept))
}

/** With a capital and a full stop. */
export function toSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** The same inside a sentence. @example linkClause(link, magnesium, muscleCramps) // 'magnesium deficiency is linked to muscle cramps' */
export function linkClause(
  link: SaidLink,
  subjectConcept: NamedConcept,
  objectConcept: NamedConcept,
): string {
  const subjectState = stateToTell(subjectConcept, link.subjectState)
  const subject = phrase(subjectConcept, subjectState, link.subjectModifiers)
  const object = phrase(objectConcept, stateToTell(objectConcept, link.objectState), link.objectModifiers)
  const plural = isPlural(subjectConcept, subjectState)
  const [one, many] =
    link.relation === 'SUPPORTS' && objectConcept.type === 'SYMPTOM'
      ? SUPPORTS_IN_SYMPTOM
      : RELATION_RULES[link.relation].verb
  const verb = plural ? many : one
  const bare = many.replace(/^are /, 'be ').replace(/^can /, '')
  switch (moodOf(link.scopes)) {
    case 'STATED':
      return `${subject} ${verb} ${object}`
    case 'HEDGED':
      return `${subject} may ${bare} ${object}`
    case 'PARTLY_DENIED':
      return `${subject} ${negated(verb, bare, plural, ' always')} ${object}`
    case 'DENIED':
      return `${subject} ${negated(verb, bare, plural, '')} ${object}`
    case 'QUESTION':
      return `it is asked whether ${subject} ${verb} ${object}`
    case 'TEASER':
      return `a teaser says that ${subject} ${verb} ${object}`
  }
}
