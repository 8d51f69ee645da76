import type { Concept } from '../../domain/concept.ts'
import { mayJoin } from '../../domain/relations.ts'
import type { Relation, State } from '../../domain/terminology.ts'
import type { Cue, CueReadings } from '../vocabulary/lexicon.ts'

/** Nutrients, hormones and neurotransmitters have levels that rise and fall. */
export function hasLevel(concept: Concept): boolean {
  return (
    concept.type === 'NUTRIENT' ||
    concept.type === 'HORMONE' ||
    (concept.type === 'FACTOR' && concept.group === 'neurotransmitter')
  )
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
  subjectState: State | null = null,
): { readonly relation: Relation; readonly cue: Cue } | undefined {
  const preferred = [...readings].sort((a, b) => suits(b, object) - suits(a, object))[0]
  if (!preferred) return undefined
  if (
    preferred.tellsOfPeople &&
    (object.type !== 'SYMPTOM' || !(subjectState !== null || subject.type === 'FACTOR'))
  ) {
    return undefined
  }
  const encourages = ENCOURAGING.has(preferred.cue) && object.type === 'SYMPTOM'
  const relation = encourages ? 'CONTRIBUTES_TO' : adjusted(preferred.relation, object)
  return mayJoin(subject.type, relation, object.type) ? { relation, cue: preferred } : undefined
}

function suits(cue: Cue, object: Concept): number {
  const levelled = cue.relation === 'LOWERS' || cue.relation === 'RAISES'
  return levelled === hasLevel(object) ? 1 : 0
}

/** "Increases" says that a level rises; of a symptom it says that there is more of it. */
function adjusted(relation: Relation, object: Concept): Relation {
  if (relation === 'RAISES' && !hasLevel(object))
    return object.type === 'LIFESTYLE_FACTOR' ? 'SUPPORTS' : 'CONTRIBUTES_TO'
  if (relation === 'LOWERS' && object.type === 'SYMPTOM') return 'CONTRIBUTES_TO'
  // More of a nutrient is what one wants: "vitamin C boosts iron absorption".
  if (relation === 'RAISES' && object.type === 'NUTRIENT') return 'SUPPORTS'
  // Help for a nutrient is help with getting or using it.
  if (relation === 'RELIEVES' && (hasLevel(object) || isWanted(object))) return 'SUPPORTS'
  return relation
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
