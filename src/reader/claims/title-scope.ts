import { mayJoin } from '../../domain/relations.ts'
import type { Relation } from '../../domain/terminology.ts'
import type { Outline } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { tokenize } from '../text/tokens.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { Scope } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { isHelp } from './relation-of.ts'
import type { Unit } from './unit.ts'

const NUMBER = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)$/

/**
 * What a title that counts ("9 gentle fixes for insomnia", "Seven causes of hair loss") says of the items that
 * follow it; undefined where it counts nothing, or says nothing of them.
 */
export function titleScope(
  { title, titleBlock }: Outline,
  topics: readonly FoundMention[],
  lexicon: Lexicon,
): Scope | undefined {
  const tokens = tokenize(title)
  if (topics.length === 0 || !tokens.some((token) => NUMBER.test(token.lower))) return undefined
  const cue = lexicon.headingScopes
    .findAll(tokens)
    .map((match) => match.value)
    .sort((a, b) => a.row - b.row)[0]
  if (!cue) return undefined
  return {
    relation: cue.value,
    targets: topics,
    sources: [],
    span: titleBlock ? { start: titleBlock.start, end: titleBlock.end } : null,
    isListing: false,
  }
}

/**
 * Whether an item under such a title is one of what it counts: it begins with what it names ("Magnesium"), or
 * tells to take or to leave it ("Try magnesium", "Cut back on coffee"). "Rethink the nightcap" does neither.
 */
export function isCounted(unit: Unit, scope: Scope): boolean {
  const [first] = unit.mentions
  if (!first) return false
  if (first.outerFrom === 0) return true
  if (scope.relation === null || !isHelp(scope.relation)) return unit.cues.length === 0
  return first.outerFrom <= MAX_BEFORE && unit.lexicon.layout.tipVerbs.longestAt(unit.tokens, 0) !== undefined
}

const MAX_BEFORE = 6

const GOOD: readonly Relation[] = ['SUPPORTS', 'RELIEVES', 'PREVENTS', 'RAISES']

/**
 * What does good by the words of a tip ("Daylight lifts serotonin") helps with what the title's tips are for.
 * Nothing that the same tip also speaks ill of.
 */
export function tipClaims(drafts: readonly ClaimDraft[], title: Scope): ClaimDraft[] {
  if (title.relation === null || !isHelp(title.relation)) return []
  const relation = title.relation
  const told = drafts.filter((draft) => draft.polarity === 'AFFIRMED' && !draft.subject.inherited)
  const bad = new Set(
    told.filter((draft) => !GOOD.includes(draft.relation)).map((draft) => draft.subject.mention.concept.id),
  )
  const topics = new Set(title.targets.map((target) => target.concept.id))
  const seen = new Set<string>()
  return told.flatMap((draft) => {
    const { concept } = draft.subject.mention
    const isNew = !seen.has(concept.id) && !bad.has(concept.id) && !topics.has(concept.id)
    if (!isNew || !GOOD.includes(draft.relation) || topics.has(draft.object.mention.concept.id)) return []
    seen.add(concept.id)
    return title.targets
      .filter((target) => mayJoin(concept.type, relation, target.concept.type))
      .map((target) => ({
        ...draft,
        relation,
        object: { mention: target, inherited: true },
        derivation: 'HEADING_INHERITED' as const,
        context: title.span,
        rule: 'tip',
      }))
  })
}
