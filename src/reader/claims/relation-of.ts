import type { Concept } from '../../domain/concept.ts'
import { mayJoin } from '../../domain/relations.ts'
import { isOutOfOrder } from '../../domain/states.ts'
import type { Relation, State } from '../../domain/terminology.ts'
import type { PhraseIndex } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { Cue, CueReadings, Lexicon } from '../vocabulary/lexicon.ts'

/** Nutrients, hormones and neurotransmitters have levels that rise and fall. */
export function hasLevel(concept: Concept): boolean {
  return (
    concept.type === 'NUTRIENT' ||
    concept.type === 'HORMONE' ||
    (concept.type === 'FACTOR' && concept.group === 'neurotransmitter')
  )
}

// Groups of factors that are no illnesses and no times of life.
const NOT_CONDITIONS: ReadonlySet<string> = new Set([
  'medication',
  'mechanism',
  'neurotransmitter',
  'toxin and exposure',
  'genetics and life stage',
])

/** A nutrient, hormone or neurotransmitter that is told as too low, too high or unsteady. */
export const isDisturbedLevel = ({
  concept,
  state,
}: {
  readonly concept: Concept
  readonly state: State | null
}): boolean => hasLevel(concept) && isOutOfOrder(state)

/** What people or their levels are set in: a time of life or a condition, not a mechanism of the body. */
export const isSetting = ({ concept }: { readonly concept: Concept }): boolean =>
  concept.type === 'FACTOR' && !hasLevel(concept) && concept.group !== 'mechanism'

/** A factor that one has: an illness, a disorder, a time of life; what "the condition" may mean. */
export function isCondition({ type, group }: Concept): boolean {
  return type === 'FACTOR' && !NOT_CONDITIONS.has(group)
}

// Good for a function, bad for a complaint: "salt encourages swelling".
const ENCOURAGING = new Set([
  'encourages',
  'facilitates',
  'boosts',
  'enhances',
  'builds',
  'strengthens',
  'regenerates',
])

const HELPS: readonly Relation[] = ['RELIEVES', 'SUPPORTS', 'PREVENTS']

/** The relation that a cue states between two concepts, since the object's type decides between its readings. */
export function relationOf(
  readings: CueReadings,
  subject: Concept,
  object: Concept,
  lexicon: Pick<Lexicon, 'quantities' | 'wanted'>,
  subjectState: State | null = null,
): { readonly relation: Relation; readonly cue: Cue } | undefined {
  const preferred = readings.find((cue) => suits(cue, object)) ?? readings[0]
  if (!preferred) return undefined
  // "Magnesium is found in nuts" tells of foods.
  if (
    preferred.tellsWhere &&
    subjectState === null &&
    subject.type === 'NUTRIENT' &&
    object.type === 'LIFESTYLE_FACTOR'
  )
    return undefined
  if (
    preferred.tellsOfPeople &&
    (object.type !== 'SYMPTOM' || !(subjectState !== null || subject.type === 'FACTOR'))
  ) {
    return undefined
  }
  const encourages = ENCOURAGING.has(preferred.cue) && object.type === 'SYMPTOM'
  const relation = encourages ? 'CONTRIBUTES_TO' : adjusted(preferred, object, lexicon)
  return mayJoin(subject.type, relation, object.type) ? { relation, cue: preferred } : undefined
}

function suits(cue: Cue, object: Concept): boolean {
  const levelled = cue.relation === 'LOWERS' || cue.relation === 'RAISES'
  return levelled === hasLevel(object)
}

/**
 * What a cue says of this object. "Increases" says that a level rises; of a symptom it says that there is more
 * of it. What lessens a complaint is good, what lessens sleep or digestion is not.
 */
function adjusted(
  cue: Cue,
  object: Concept,
  { quantities, wanted }: Pick<Lexicon, 'quantities' | 'wanted'>,
): Relation {
  const { relation } = cue
  const lessens = quantities.lessening.has(cue.cue)
  if (relation === 'RAISES' && !hasLevel(object))
    return object.type === 'LIFESTYLE_FACTOR' && isWanted(object) ? 'SUPPORTS' : 'CONTRIBUTES_TO'
  if (relation === 'LOWERS' && object.type === 'SYMPTOM') return lessens ? 'RELIEVES' : 'CONTRIBUTES_TO'
  if (lessens && wanted.has(object.id)) return 'LOWERS'
  // More of a nutrient is what one wants: "vitamin C boosts iron absorption".
  if (relation === 'RAISES' && object.type === 'NUTRIENT') return 'SUPPORTS'
  // Help for a nutrient is help with getting or using it.
  if (relation === 'RELIEVES' && (hasLevel(object) || isWanted(object) || wanted.has(object.id)))
    return 'SUPPORTS'
  return relation
}

/**
 * What a relation becomes by a word of quantity before its object: what leads to fewer headaches relieves
 * them, what leads to better sleep supports it, what leads to worse sleep lowers it. What is only linked to
 * them stays linked.
 *
 * @param words tokens of the sentence; the object's words begin at `before`.
 */
export function quantified(
  relation: Relation,
  object: Concept,
  tokens: readonly Token[],
  before: number,
  { quantities, wanted }: Pick<Lexicon, 'quantities' | 'wanted'>,
): Relation {
  if (!GROWING.includes(relation)) return relation
  if (object.type === 'SYMPTOM') return endsAt(quantities.less, tokens, before) ? 'RELIEVES' : relation
  if (!wanted.has(object.id)) return relation
  if (endsAt(quantities.worse, tokens, before)) return 'LOWERS'
  return endsAt(quantities.better, tokens, before) ? 'SUPPORTS' : relation
}

const GROWING: readonly Relation[] = ['CAUSES', 'CONTRIBUTES_TO', 'RAISES', 'SUPPORTS']
const MAX_QUANTITY = 4

/** Whether a phrase of the index ends right before token `at`. */
export function endsAt(index: PhraseIndex<string>, tokens: readonly Token[], at: number): boolean {
  for (let length = 1; length <= Math.min(MAX_QUANTITY, at); length++) {
    if (index.longestAt(tokens, at - length)?.to === at) return true
  }
  return false
}

/** A practice that one wants more of, such as sleep; stress and substances are what one wants less of. */
function isWanted(concept: Concept): boolean {
  return (
    concept.type === 'LIFESTYLE_FACTOR' &&
    concept.group !== 'stress and mind' &&
    concept.group !== 'substances'
  )
}

export function isHelp(relation: Relation): boolean {
  return HELPS.includes(relation)
}
