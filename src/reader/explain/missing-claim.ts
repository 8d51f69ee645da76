import type { CueMatch } from '../claims/group.ts'
import { relationOf } from '../claims/relation-of.ts'
import type { Unit } from '../claims/unit.ts'
import { leftGroup, rightGroup } from '../claims/verb-groups.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Reason, SentenceExplanation } from './explanation.ts'

/** Of several cues that fail, the one that came nearest says why. */
const NEAREST: readonly Reason[] = ['NO_RULE', 'TYPES', 'NO_OBJECT', 'NO_SUBJECT']

/** What a cue lacks, by the same rules that read a sentence; what stands before the sentence does not count. */
function lackOf(unit: Unit, at: number, cue: CueMatch, topics: readonly FoundMention[]): Reason {
  const place = {
    section: 0,
    scope: { relation: null, targets: [], sources: [], span: null, isListing: false },
    antecedent: undefined,
    topics,
  }
  const left = leftGroup(unit, cue, unit.cues[at - 1], undefined, undefined, place)
  if (!left) return 'NO_SUBJECT'
  const right = rightGroup(unit, cue, unit.cues[at + 1])
  if (!right) return 'NO_OBJECT'
  const pairs = left.mentions.flatMap((a) => right.mentions.map((b) => [a.concept, b.concept] as const))
  const isReverse = cue.value[0]?.direction === 'reverse'
  const joins = pairs.some(([a, b]) =>
    relationOf(cue.value, isReverse ? b : a, isReverse ? a : b, unit.lexicon),
  )
  return joins ? 'NO_RULE' : 'TYPES'
}

const isBetween = ({ mentions }: Unit, cue: CueMatch): boolean =>
  mentions.some((mention) => mention.outerTo <= cue.from) &&
  mentions.some((mention) => mention.outerFrom >= cue.to)

/** Why the cues of a sentence made no claim of the concepts that it names. */
export function missingClaim(
  unit: Unit,
  topics: readonly FoundMention[],
): Pick<SentenceExplanation, 'reason' | 'cues'> {
  if (unit.cues.length === 0) return { reason: 'NO_CUE', cues: [] }
  const cues = unit.cues.map((cue, at) => ({
    cue: cue.value[0]?.cue ?? '',
    reason: lackOf(unit, at, cue, topics),
  }))
  if (!unit.cues.some((cue) => isBetween(unit, cue))) return { reason: 'NO_CUE_BETWEEN', cues }
  const reasons = new Set(cues.map(({ reason }) => reason))
  return { reason: NEAREST.find((reason) => reasons.has(reason)) ?? 'NO_RULE', cues }
}
