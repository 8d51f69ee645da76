import { type Link, type LinkId, type LinkParts, linkId } from './link.ts'
import { linkClause, type NamedConcept, toSentence } from './link-sentence.ts'
import { levelOf } from './states.ts'
import { type ContradictionKind, RELATIONS, type Relation, STATES, type State } from './terminology.ts'

/** Two things said of one pair in the same states that do not go together. */
export interface Contradiction {
  readonly kind: ContradictionKind
  /** What some articles say, in the default scope. OPPOSITE: that there comes more of the object. */
  readonly link: Link
  /** DENIED: the same link, which others deny. OPPOSITE: the one that says that there comes less of it. */
  readonly against: Link
}

/** Relations that say that there comes more of the object, and those that say that there comes less. */
const MORE: readonly Relation[] = ['CAUSES', 'CONTRIBUTES_TO', 'WORSENS', 'RAISES']
const LESS: readonly Relation[] = ['RELIEVES', 'PREVENTS', 'LOWERS']

/**
 * Relations that oppose each other where the ends and their states are the same, the one of more first. Support
 * opposes only what worsens: "supports sleep" and "causes sleep" go together.
 */
export const OPPOSITES: readonly (readonly [more: Relation, less: Relation])[] = RELATIONS.flatMap((more) =>
  RELATIONS.filter(
    (less) => (MORE.includes(more) && LESS.includes(less)) || (more === 'WORSENS' && less === 'SUPPORTS'),
  ).map((less) => [more, less] as const),
)

/** The relations that oppose each, by the one of more; the others have none. */
export const LESS_BY_MORE: Readonly<Record<string, readonly Relation[]>> = Object.fromEntries(
  OPPOSITES.map(([more]) => [more, OPPOSITES.filter((pair) => pair[0] === more).map(([, less]) => less)]),
)

/**
 * States of the subject in which two links can be OPPOSITE. Not a lack or a disturbance: where an article says that
 * iron deficiency relieves something, it speaks of its correction.
 */
export const OPPOSABLE_STATES: readonly State[] = STATES.filter(
  (state) => !['LOWERED', 'DISTURBED'].includes(levelOf(state)),
)

/**
 * The ids of each pair of links of which this is one and that would be OPPOSITE, the one of more first, whether or
 * not there is the other.
 */
export function oppositionsOf(link: LinkParts): readonly (readonly [more: LinkId, less: LinkId])[] {
  if (!OPPOSABLE_STATES.includes(link.subjectState)) return []
  return OPPOSITES.filter((pair) => pair.includes(link.relation)).map(([more, less]) => [
    linkId({ ...link, relation: more }),
    linkId({ ...link, relation: less }),
  ])
}

/**
 * What contradicts what, in words that take no side.
 *
 * @example contradictionSentence({ kind: 'DENIED', … }) // 'Some say that supplemented magnesium relieves muscle cramps; others deny it.'
 */
export function contradictionSentence(
  { kind, link, against }: Contradiction,
  subject: NamedConcept,
  object: NamedConcept,
): string {
  const said = linkClause(link, subject, object)
  return toSentence(
    kind === 'DENIED'
      ? `some say that ${said}; others deny it`
      : `some say that ${said}; others that ${linkClause(against, subject, object)}`,
  )
}
