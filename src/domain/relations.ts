import { levelOf } from './states.ts'
import type { ConceptType, Effect, Relation, State } from './terminology.ts'

interface RelationRule {
  /** Concept types that may stand as subject and as object. */
  readonly subjects: readonly ConceptType[]
  readonly objects: readonly ConceptType[]
  /** The verb of a sentence about the link, for a singular and for a plural subject. */
  readonly verb: readonly [singular: string, plural: string]
}

const ANY: readonly ConceptType[] = ['SYMPTOM', 'NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR', 'FACTOR']
const CONTRIBUTORS: readonly ConceptType[] = ['NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR', 'FACTOR']
const LEVELLED: readonly ConceptType[] = ['NUTRIENT', 'HORMONE', 'FACTOR', 'LIFESTYLE_FACTOR']

/** What each relation may join and how it is said. There is no TREATS, on purpose. */
export const RELATION_RULES: Record<Relation, RelationRule> = {
  CAUSES: { subjects: ANY, objects: ANY, verb: ['causes', 'cause'] },
  CONTRIBUTES_TO: {
    subjects: ANY,
    objects: ANY,
    verb: ['contributes to', 'contribute to'],
  },
  ASSOCIATED_WITH: {
    subjects: ANY,
    objects: ANY,
    verb: ['is linked to', 'are linked to'],
  },
  WORSENS: {
    subjects: ANY,
    objects: ANY,
    verb: ['worsens', 'worsen'],
  },
  // A symptom never relieves a nutrient: relief comes from what a person can take or do.
  RELIEVES: {
    subjects: CONTRIBUTORS,
    objects: ANY,
    verb: ['relieves', 'relieve'],
  },
  PREVENTS: {
    subjects: CONTRIBUTORS,
    objects: ANY,
    verb: ['prevents', 'prevent'],
  },
  SUPPORTS: {
    subjects: CONTRIBUTORS,
    objects: ANY,
    verb: ['supports', 'support'],
  },
  LOWERS: {
    subjects: ANY,
    objects: LEVELLED,
    verb: ['lowers', 'lower'],
  },
  RAISES: {
    subjects: ANY,
    objects: LEVELLED,
    verb: ['raises', 'raise'],
  },
  REGULATES: {
    subjects: CONTRIBUTORS,
    objects: ANY,
    verb: ['influences', 'influence'],
  },
  REQUIRES: {
    subjects: ANY,
    objects: CONTRIBUTORS,
    verb: ['requires', 'require'],
  },
  SIGN_OF: {
    subjects: ['SYMPTOM', 'FACTOR'],
    objects: ANY,
    verb: ['is a sign of', 'are signs of'],
  },
  RESEMBLES: {
    subjects: ANY,
    objects: ANY,
    verb: ['can feel like', 'can feel like'],
  },
}

export function mayJoin(subject: ConceptType, relation: Relation, object: ConceptType): boolean {
  const rule = RELATION_RULES[relation]
  return rule.subjects.includes(subject) && rule.objects.includes(object)
}

const HARMFUL: readonly Relation[] = ['CAUSES', 'CONTRIBUTES_TO', 'WORSENS']
const BENEFICIAL: readonly Relation[] = ['RELIEVES', 'PREVENTS', 'SUPPORTS']

/**
 * What a link means for the reader, as far as its words say.
 *
 * A cause of a symptom or of a disturbed state is harmful; relief and support are beneficial; "linked to"
 * is harmful only where the subject stands in a lowered, raised or disturbed state and the object is a
 * symptom, since then the article names it as what goes with too little or too much. All else is unknown
 * or neutral: nothing is concluded.
 */
export function effectOf(
  subject: { readonly type: ConceptType; readonly state: State },
  relation: Relation,
  object: { readonly type: ConceptType; readonly state: State },
): Effect {
  if (BENEFICIAL.includes(relation)) return 'BENEFICIAL'
  const objectIsHarm =
    object.type === 'SYMPTOM' || ['LOWERED', 'RAISED', 'DISTURBED'].includes(levelOf(object.state))
  if (HARMFUL.includes(relation)) return objectIsHarm || relation === 'WORSENS' ? 'HARMFUL' : 'UNKNOWN'
  if (relation === 'ASSOCIATED_WITH') {
    const disturbed = ['LOWERED', 'RAISED', 'DISTURBED'].includes(levelOf(subject.state))
    return disturbed && object.type === 'SYMPTOM' ? 'HARMFUL' : 'UNKNOWN'
  }
  if (relation === 'SIGN_OF' || relation === 'RESEMBLES' || relation === 'REQUIRES') return 'NEUTRAL'
  return 'UNKNOWN'
}
