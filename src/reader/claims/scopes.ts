import { isOutOfOrder } from '../../domain/states.ts'
import type { Relation, SectionAspect } from '../../domain/terminology.ts'
import type { OutlineBlock, OutlineSection } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'
import type { Scope } from './context.ts'
import { isCondition } from './relation-of.ts'
import type { Unit } from './unit.ts'

const symptoms = (mentions: readonly FoundMention[]): FoundMention[] =>
  mentions.filter((mention) => mention.concept.type === 'SYMPTOM')

const spanOf = (block: OutlineBlock | undefined): Scope['span'] =>
  block ? { start: block.start, end: block.end } : null

/**
 * What a section's heading says of the lines under it.
 *
 * Its target is the symptom that it names; of several topics of the article, those that it names; else what the
 * article is about. Where the article is about no symptom ("Magnesium deficiency"), lists of signs are told of its
 * topic, and lists of causes lead to it.
 */
export function headingScope(
  section: OutlineSection,
  heading: Unit | undefined,
  topics: readonly FoundMention[],
): Scope {
  const named = heading ? symptoms(heading.mentions) : []
  const isNamed = ({ concept }: FoundMention): boolean =>
    heading?.mentions.some((mention) => mention.concept.id === concept.id) ?? false
  const namesTopic = topics.some(({ concept }) => named.some((mention) => mention.concept.id === concept.id))
  const own = topics.filter(isNamed)
  const targets = named.length > 0 && !namesTopic ? named : own.length > 0 ? own : topics
  return {
    relation: section.scope ?? spokenScope(section, heading),
    targets,
    sources: [],
    span: spanOf(section.headingBlock),
    isListing: section.isListing,
  }
}

// Verbs that tell what the lines under a heading do; the others only name a subject.
const TELLING: readonly Relation[] = [
  'CAUSES',
  'CONTRIBUTES_TO',
  'WORSENS',
  'RELIEVES',
  'SUPPORTS',
  'PREVENTS',
  'ASSOCIATED_WITH',
  'SIGN_OF',
]

/** The verb of a heading that is no set phrase: "What Can Intensify Cramps". A question asks and tells nothing. */
function spokenScope(section: OutlineSection, heading: Unit | undefined): Relation | null {
  if (
    !heading ||
    section.aspect === 'WHEN_TO_SEEK_CARE' ||
    section.isListing ||
    section.isMyths ||
    section.heading.endsWith('?')
  )
    return null
  const reading = heading.cues[0]?.value[0]
  return reading && TELLING.includes(reading.relation) && heading.negations.length === 0
    ? reading.relation
    : null
}

const CONTRIBUTING: readonly SectionAspect[] = ['HORMONES', 'GUT', 'NERVOUS_SYSTEM', 'NUTRITION', 'CAUSES']
const PRACTICES: readonly SectionAspect[] = ['LIFESTYLE', 'MIND_BODY']

/**
 * What a bare list under a heading without a verb says by the kind of its section: most lines under "Hormones
 * and cramps" that name a state or a condition are linked to the topic, practices under "Daily rhythm"
 * support it. Nothing where the lines are mixed.
 */
export function aspectScope(scope: Scope, section: OutlineSection, items: readonly Unit[]): Scope {
  if (scope.relation !== null || scope.isListing || section.heading.endsWith('?')) return scope
  const heads = items.flatMap((item) => item.mentions.slice(0, 1))
  const most = (fits: (mention: FoundMention) => boolean): boolean =>
    heads.length > 1 && heads.filter(fits).length > heads.length / 2
  const isContributor = (mention: FoundMention): boolean =>
    isOutOfOrder(mention.state) || mention.concept.type === 'FACTOR'
  if (CONTRIBUTING.includes(section.aspect) && most(isContributor))
    return { ...scope, relation: 'ASSOCIATED_WITH' }
  if (PRACTICES.includes(section.aspect) && most((mention) => mention.concept.type === 'LIFESTYLE_FACTOR')) {
    return { ...scope, relation: 'SUPPORTS' }
  }
  return scope
}

/** The cue at the end of a lead-in, with nothing named after it: "Low iron can cause:". */
function closingCue(unit: Unit): PhraseMatch<CueReadings> | undefined {
  const cue = unit.cues.at(-1)
  if (!cue || unit.mentions.some((mention) => mention.from >= cue.to)) return undefined
  return unit.tokens.length - cue.to <= 3 ? cue : undefined
}

/**
 * What a lead-in ("Contributors to cramps include:") says of the list that follows it.
 *
 * Its own verb and target count; what it leaves out comes from the section.
 */
export function leadInScope(unit: Unit, section: Scope, lexicon: Lexicon): Scope {
  const span = { start: unit.start, end: unit.end }
  const isListing =
    section.isListing ||
    lexicon.headingRoles
      .findAll(unit.tokens)
      .some((match) => match.value.value === 'SOURCES_OF' && !match.value.whole && !match.value.inHeading)
  const closing = closingCue(unit)
  const reading = closing?.value[0]
  if (reading?.direction === 'forward' && unit.mentions.length > 0 && !isSign(reading.relation)) {
    return { relation: reading.relation, targets: [], sources: unit.mentions, span, isListing }
  }
  const scope = lexicon.headingScopes
    .findAll(unit.tokens)
    .map((match) => match.value)
    .sort((a, b) => a.row - b.row)[0]
  const spoken = unit.cues.at(-1)?.value[0]?.relation
  const told =
    spoken !== undefined && TELLING.includes(spoken) && unit.negations.length === 0 ? spoken : undefined
  const relation: Relation | null = reading?.relation ?? scope?.value ?? told ?? section.relation
  const named = symptoms(unit.mentions)
  const objects = named.length > 0 ? named : conditionsOf(unit)
  const targets =
    objects.length > 0
      ? objects
      : relation === 'SIGN_OF' && unit.mentions.length > 0
        ? unit.mentions
        : section.targets
  return { relation, targets, sources: [], span, isListing }
}

/** "Things that may ease irritable bowel syndrome:": the conditions that the last verb is said of. */
function conditionsOf({ cues, mentions }: Unit): FoundMention[] {
  const cue = cues.at(-1)
  if (!cue || cue.value[0]?.direction !== 'forward') return []
  return mentions.filter(({ concept, from }) => from >= cue.to && isCondition(concept))
}

const isSign = (relation: Relation): boolean => relation === 'SIGN_OF' || relation === 'RESEMBLES'

const SIGNS = new Set(['signs', 'symptoms', 'changes', 'complaints', 'patterns', 'signals', 'clues'])

/**
 * A list of symptoms without a verb above it, in a section that describes the topic, or that the next
 * paragraph calls signs ("These signs often reflect …"): they are signs of the topic.
 */
export function signsScope(
  scope: Scope,
  section: OutlineSection,
  items: readonly Unit[],
  following: OutlineBlock | undefined,
): Scope {
  if (scope.relation !== null || scope.isListing) return scope
  const calledSigns =
    following?.kind === 'PARAGRAPH' &&
    /^(?:these|those|such)$/.test(following.tokens[0]?.lower ?? '') &&
    SIGNS.has(following.tokens[1]?.lower ?? '')
  const describes = section.aspect === 'OVERVIEW' || section.aspect === 'SYMPTOMS'
  const leading = items.flatMap((item) => item.mentions.slice(0, 1))
  const mostlySymptoms = leading.length > 0 && symptoms(leading).length > leading.length / 2
  return (calledSigns || describes) && mostlySymptoms ? { ...scope, relation: 'SIGN_OF' } : scope
}
