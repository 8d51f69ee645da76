import type { FoundMention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { meantBy, type Pronoun } from './antecedent.ts'
import type { Place } from './context.ts'
import type { Group } from './group.ts'
import { targetsOf } from './topic-groups.ts'
import type { Unit } from './unit.ts'

const PRONOUNS = new Set([
  'it',
  'they',
  'this',
  'these',
  'that',
  'those',
  'both',
  'former',
  'latter',
  'he',
  'she',
  'doing',
])
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'they'],
])
/** A pronoun that may stand for the subject; "it's" is one, "its" is not. */
function pronounOf(word: Token): string | undefined {
  if (/^it['’]s$/i.test(word.text)) return 'it'
  if (/^they['’](?:re|ve|ll)$/i.test(word.text)) return 'they'
  return PRONOUNS.has(word.lower) ? word.lower : undefined
}

/** The last pronoun of what stands before a verb: "That is why it …"; "its symptoms" are told of "it". */
export function pronounIn(words: readonly Token[]): string | undefined {
  const owner = POSSESSIVES.get(words.at(-1)?.lower ?? '')
  return owner ?? words.map(pronounOf).findLast((word) => word !== undefined)
}

const SIGN_NOUNS = new Set([
  'signs',
  'symptoms',
  'sign',
  'symptom',
  'complaints',
  'changes',
  'sensations',
  'problems',
  'issues',
])

/** "These signs often reflect …" speaks of what the article is about. */
export function topicSpokenOf(words: readonly Token[], place: Place): Group | undefined {
  const [first, second] = words
  if (
    !first ||
    !second ||
    !(
      (['these', 'those', 'such', 'this'].includes(first.lower) && SIGN_NOUNS.has(second.lower)) ||
      (SIGN_NOUNS.has(first.lower) && second.lower === 'like')
    )
  )
    return undefined
  const topics = place.topics.filter((topic) => topic.concept.type === 'SYMPTOM')
  return topics.length === 0 ? undefined : { mentions: topics, inherited: true, span: place.scope.span }
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these'])
// Classes that stand for what was named: "this mineral", "these hormones".
const CLASSES = new Set([
  'nutrient:minerals',
  'nutrient:vitamins',
  'nutrient:amino-acids',
  'nutrient:trace-minerals',
  'nutrient:b-vitamins',
  'nutrient:antioxidants',
  'nutrient:herbal-supplements',
  'hormone:stress-hormones',
  'hormone:sex-hormones',
  'factor:medications',
  'factor:neurotransmitters',
])

/** "This mineral quiets the nerves" speaks of the mineral that the heading or the sentence before named. */
export function demonstrated(unit: Unit, nearest: FoundMention, place: Place): Group | undefined {
  if (
    !CLASSES.has(nearest.concept.id) ||
    !DEMONSTRATIVES.has(unit.tokens[nearest.outerFrom - 1]?.lower ?? '')
  )
    return undefined
  return antecedentGroup(place, 'it')
}

/** What a pronoun before a verb means, by the sentence before; an article's or part's first "it" is its topic. */
export function antecedentGroup(place: Place, pronoun: string | undefined, helps = false): Group | undefined {
  const { antecedent } = place
  if (!antecedent) {
    // An article's first "it" or "they" is what it is about.
    return pronoun === 'it' || pronoun === 'they' ? targetsOf(place) : undefined
  }
  const isEased =
    helps &&
    (pronoun === 'this' || pronoun === 'that') &&
    antecedent.objects.every(({ concept }) => concept.type === 'SYMPTOM')
  // "Magnesium eases cramps. This helps …": not the cramps.
  const mentions = isEased ? antecedent.subjects : meantBy(antecedent, pronoun as Pronoun | undefined)
  return mentions.length === 0 ? undefined : { mentions, inherited: true, span: antecedent.span }
}
