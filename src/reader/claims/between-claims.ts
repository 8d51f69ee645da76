import type { FoundMention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { areCoordinated, isCoordinator, isStop, listFrom } from './clauses.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, polarityOf } from './marks.ts'
import type { Unit } from './unit.ts'

const NOUNS = new Set([
  'link',
  'links',
  'connection',
  'association',
  'relationship',
  'correlation',
  'tie',
  'ties',
])
const VERBS = new Set([
  'links',
  'linked',
  'link',
  'linking',
  'connects',
  'connected',
  'connect',
  'ties',
  'tied',
  'tie',
  'associated',
  'correlated',
])
const JOINERS = new Set(['to', 'with'])
const MAX_TO_FIRST = 5

interface Pair {
  readonly first: readonly FoundMention[]
  readonly second: readonly FoundMention[]
  readonly at: number
}

/** "a link between A and B", "studies have linked A to B": the two that are joined, or undefined. */
function joined(unit: Unit): Pair | undefined {
  const { tokens, mentions } = unit
  if (mentions.length < 2) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const isNoun = NOUNS.has(token.lower) && tokens[i + 1]?.lower === 'between'
    if (!isNoun && !VERBS.has(token.lower)) continue
    const from = isNoun ? i + 2 : i + 1
    const first = mentions.find((mention) => mention.outerFrom >= from)
    if (!first || first.outerFrom - from > MAX_TO_FIRST || blocked(unit, from, first.outerFrom, isNoun))
      continue
    if (isNoun) {
      const list = coordinatedFrom(unit, first)
      const [head, ...others] = list
      if (head && others.length > 0) return { first: [head], second: others, at: i }
      continue
    }
    const heads = listFrom(unit, first)
    const last = heads.at(-1) ?? first
    const second = mentions.find((mention) => mention.outerFrom >= last.outerTo)
    if (!second) continue
    const between = tokens.slice(last.outerTo, second.outerFrom)
    if (!between.some((word) => JOINERS.has(word.lower)) || between.length > MAX_TO_FIRST) continue
    if (blocked(unit, last.outerTo, second.outerFrom, true)) continue
    return { first: heads, second: listFrom(unit, second), at: i }
  }
  return undefined
}

/** "between A and B has been found": what the verb behind B belongs to is the link. */
function coordinatedFrom(unit: Unit, first: FoundMention): readonly FoundMention[] {
  const list = listFrom(unit, first)
  const last = list.at(-1) ?? first
  const next = unit.mentions.find((mention) => mention.outerFrom >= last.outerTo)
  return next && areCoordinated(unit, last, next) ? [...list, next] : list
}

/** What parts the verb from its first object: "linked to A" is the passive, read elsewhere. */
function blocked(unit: Unit, from: number, to: number, joinersPass: boolean): boolean {
  for (let i = from; i < to; i++) {
    const token = unit.tokens[i]
    if (isStop(unit.tokens, i) || isCoordinator(token)) return true
    if (!joinersPass && JOINERS.has(token?.lower ?? '')) return true
  }
  return false
}

export function betweenClaims(unit: Unit, place: Place): ClaimDraft[] {
  const pair = joined(unit)
  if (!pair) return []
  const reach = { from: pair.at, to: pair.at + 1, floor: 0, ceiling: unit.tokens.length }
  return pair.first.flatMap((a) =>
    pair.second
      .filter((b) => a.concept.id !== b.concept.id)
      .map((b) => {
        // Of two linked things the symptom is the affected one.
        const isTurned = a.concept.type === 'SYMPTOM' && b.concept.type !== 'SYMPTOM'
        const [subject, object] = isTurned ? [b, a] : [a, b]
        return {
          subject: { mention: subject, inherited: false },
          relation: 'ASSOCIATED_WITH' as const,
          object: { mention: object, inherited: false },
          polarity: polarityOf(unit, reach),
          certainty: certaintyOf(unit, reach),
          derivation: 'EXPLICIT' as const,
          section: place.section,
          quote: { start: unit.start, end: unit.end },
          context: null,
          rule: 'link between',
          cue: unit.tokens[pair.at]?.lower ?? null,
        }
      }),
  )
}
