import type { FoundMention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { listFrom, listTo } from './clauses.ts'
import type { Place, TextSpan } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { certaintyOf, wholeLine } from './marks.ts'
import { isHelp } from './relation-of.ts'
import type { Unit } from './unit.ts'

const AUXILIARIES = new Set([
  'do',
  'does',
  'did',
  'can',
  'could',
  'may',
  'might',
  'is',
  'are',
  'was',
  'will',
  'has',
  'have',
])
const SAME_VERBS = new Set(['goes', 'go', 'is', 'applies', 'holds', 'can'])
const TOO_VERBS = new Set(['does', 'do', 'did', 'can', 'will'])
const SAMES = new Set(['same', 'similar', 'likewise', 'opposite'])

/** The subjects of an echo ("so does zinc", "zinc does the same", "the same goes for zinc"), or undefined. */
function echoing(unit: Unit): readonly FoundMention[] | undefined {
  const { tokens, mentions } = unit
  if (mentions.length === 0) return undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    // "…, as may anemia"
    const isAs = token.lower === 'as' && tokens[i - 1]?.text === ','
    const after = token.lower === 'so' || isAs ? endOfAside(unit, i + 1) : -1
    if (after > 0 && AUXILIARIES.has(tokens[after]?.lower ?? '')) {
      const first = mentions.find((mention) => mention.outerFrom > after)
      return first && first.outerFrom - after <= 5 ? listFrom(unit, first) : undefined
    }
    // "being underweight does it too", "sleep apnea does too"
    if (TOO_VERBS.has(token.lower) && isTooSoon(unit, i)) {
      const before = mentions.filter((mention) => mention.outerTo <= i)
      const last = before.at(-1)
      if (last && unit.cues.length === 0) return listTo(unit, last)
    }
    // "Alcohol is nearly as bad", "dehydration runs it a close second"
    if (unit.lexicon.prose.AS_BAD.longestAt(tokens, i) && unit.cues.length === 0) {
      const last = mentions.filter((mention) => mention.outerTo <= i).at(-1)
      if (last && i - last.outerTo <= MAX_TO_AS_BAD) return listTo(unit, last)
    }
    if (!SAMES.has(token.lower) || token.lower === 'opposite') continue
    if (SAME_VERBS.has(tokens[i + 1]?.lower ?? '')) {
      const first = mentions.find((mention) => mention.outerFrom > i)
      return first ? listFrom(unit, first) : undefined
    }
    if (tokens[i + 1]?.lower === 'effect' && /^(?:on|in)$/.test(tokens[i + 2]?.lower ?? '')) return undefined
    const isVerb = tokens
      .slice(Math.max(0, i - 3), i)
      .some((word) => /^(?:do|does|did|have|has|had)$/.test(word.lower))
    const before = mentions.filter((mention) => mention.outerTo <= i)
    // "The dip in estrogen around menopause has a similar effect" speaks of the first.
    const [first] = before
    if (isVerb && first && unit.cues.every((cue) => cue.from > i)) return listFrom(unit, first)
  }
  return undefined
}

const MAX_ASIDE = 5
const MAX_TO_AS_BAD = 4

/** The token behind a few words between commas ("so, it turned out, did"), or `from` itself. */
function endOfAside({ tokens }: Unit, from: number): number {
  if (tokens[from]?.text !== ',') return from
  for (let i = from + 1; i <= from + MAX_ASIDE && i < tokens.length; i++) {
    if (tokens[i]?.text === ',') return i + 1
  }
  return from
}

function isTooSoon(unit: Unit, at: number): boolean {
  const next = unit.tokens.slice(at + 1, at + 6).map((token) => token.lower)
  return (
    next[0] === 'too' ||
    next.join(' ').match(/^(?:do )?(?:it|that|this|so)\b.*\b(?:too|well)\b/) !== null ||
    next.slice(0, 2).join(' ') === 'as well'
  )
}

/**
 * Claims that a sentence makes by pointing at the one before: "Zinc eases cramps. So does magnesium."
 *
 * @param stated what the sentence itself says; an echo in its second half points there.
 */
export function echoClaims(unit: Unit, place: Place, stated: readonly ClaimDraft[]): ClaimDraft[] {
  const subjects = echoing(unit)
  if (!subjects || subjects.length === 0) return []
  const source = stated.length > 0 ? stated : (place.antecedent?.stated ?? [])
  const isAsBad = unit.tokens.some((_, i) => unit.lexicon.prose.AS_BAD.longestAt(unit.tokens, i))
  const span: TextSpan | null = stated.length > 0 ? null : (place.antecedent?.span ?? null)
  const said = source.filter(
    (claim, i) =>
      claim.rule !== 'compound' &&
      !(isAsBad && isHelp(claim.relation)) &&
      source.findIndex(
        (other) =>
          other.object.mention.concept.id === claim.object.mention.concept.id &&
          other.relation === claim.relation,
      ) === i,
  )
  return subjects.flatMap((mention) =>
    said
      .filter(
        (claim) =>
          claim.object.mention.concept.id !== mention.concept.id && claim.subject.mention !== mention,
      )
      .map((claim) => ({
        ...claim,
        ...endsOf(claim, mention, span !== null),
        certainty: certaintyOf(unit, wholeLine(unit, mention)),
        derivation:
          span === null && !claim.object.inherited ? ('EXPLICIT' as const) : ('HEADING_INHERITED' as const),
        section: place.section,
        quote: { start: unit.start, end: unit.end },
        context: span ?? claim.context,
        rule: 'echo',
      })),
  )
}

/** "After a month of iron the headaches were gone, and so was the hair loss": a complaint that went along. */
function endsOf(
  { subject, object, relation }: ClaimDraft,
  mention: FoundMention,
  isBefore: boolean,
): Pick<ClaimDraft, 'subject' | 'object'> {
  const said = { mention, inherited: false }
  const goesAlong =
    relation === 'RELIEVES' &&
    mention.concept.type === 'SYMPTOM' &&
    object.mention.concept.type === 'SYMPTOM' &&
    subject.mention.concept.type !== 'SYMPTOM'
  return goesAlong
    ? { subject: { ...subject, inherited: isBefore || subject.inherited }, object: said }
    : { subject: said, object: { ...object, inherited: isBefore || object.inherited } }
}
