import { mayJoin } from '../../domain/relations.ts'
import type { Relation } from '../../domain/terminology.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { Place } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { isLowered } from './label-state.ts'
import { certaintyOf, polarityOf, wholeLine } from './marks.ts'
import { isHelp } from './relation-of.ts'
import type { Unit } from './unit.ts'

/** A claim of a line, in the marks of the whole line; none where its ends can't be joined so. */
export function lineDraft(
  unit: Unit,
  place: Place,
  subject: ClaimDraft['subject'],
  relation: Relation,
  object: ClaimDraft['object'],
  rule: string,
  explicit: boolean,
): ClaimDraft[] {
  if (subject.mention.concept.id === object.mention.concept.id) return []
  if (!mayJoin(subject.mention.concept.type, relation, object.mention.concept.type)) return []
  const anchor = subject.inherited ? object.mention : subject.mention
  return [
    {
      subject,
      relation,
      object,
      polarity: opensWithRefusal(unit) ? 'AFFIRMED' : polarityOf(unit, wholeLine(unit, anchor)),
      certainty: certaintyOf(unit, wholeLine(unit, anchor)),
      derivation: explicit ? 'EXPLICIT' : 'HEADING_INHERITED',
      section: place.section,
      quote: { start: unit.start, end: unit.end },
      context: place.scope.span,
      rule,
      cue: null,
    },
  ]
}

const REFUSALS = new Set(['dont', 'never', 'avoid', 'no', 'stop', 'quit', 'skip'])

/** "Don't skip meals", "No screens before bed": advice to leave something, not a denial. */
function opensWithRefusal(unit: Unit): boolean {
  const [first, second] = unit.tokens
  return REFUSALS.has(first?.lower ?? '') || (first?.lower === 'do' && second?.lower === 'not')
}

/** What is advised against helps by its absence; under "What makes it worse" it is what makes it worse. */
function advised(unit: Unit, mention: FoundMention, verb: Relation): FoundMention {
  const leaves = opensWithRefusal(unit) && isHelp(verb) && mention.state === null
  return leaves ? { ...mention, state: 'ABSENCE', stateWord: unit.tokens[0]?.text ?? null } : mention
}

/** Ends of a claim that the heading or lead-in gives. */
export function scopedDrafts(
  unit: Unit,
  place: Place,
  head: FoundMention,
  relation: Relation | null,
): ClaimDraft[] {
  const { scope } = place
  const given = relation ?? scope.relation
  // What is low does not help, whatever the heading says of its lines.
  const verb = given && isHelp(given) && isLowered(head) ? effectVerb(given) : given
  if (!verb) return []
  const own = { mention: advised(unit, head, verb), inherited: false }
  if (scope.sources.length > 0) {
    return scope.sources.flatMap((source) =>
      lineDraft(unit, place, { mention: source, inherited: true }, verb, own, 'list under a subject', false),
    )
  }
  return scope.targets.flatMap((target) => {
    const object = { mention: target, inherited: true }
    if (verb === 'SIGN_OF') {
      return target.concept.type === 'SYMPTOM'
        ? lineDraft(unit, place, own, 'SIGN_OF', object, 'list of signs', false)
        : lineDraft(unit, place, object, 'CAUSES', own, 'list of signs', false)
    }
    return lineDraft(unit, place, own, verb, object, 'list under a heading', false)
  })
}

/** What a disturbed state does to the topic, where the heading's verb is none for it. */
export function effectVerb(relation: Relation | null): Relation {
  return relation === null || isHelp(relation) || relation === 'SIGN_OF' ? 'ASSOCIATED_WITH' : relation
}
