import { levelOf } from '../../../domain/states.ts'
import type { State } from '../../../domain/terminology.ts'
import type { FoundMention } from '../../mentions/mention.ts'
import { isStop, listFrom, listTo, partsClauses } from '../clauses.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import { inQuote } from '../group.ts'
import { hasLevel } from '../relation-of.ts'
import type { Unit } from '../unit.ts'
import { mentionFrom, reachOver, stated } from './stated.ts'

const MAX_TO_HAVE = 4
const MAX_TO_LEVEL = 4
const IN = new Set(['in', 'among', 'with'])
const MAX_TO_PEOPLE = 4

const isLow = (mention: FoundMention): boolean =>
  hasLevel(mention.concept) &&
  mention.state !== null &&
  ['LOWERED', 'RAISED'].includes(levelOf(mention.state))

/**
 * "People with migraine often have low magnesium": what people with something have is linked to it. The
 * level of a nutrient or hormone only; what else they have is read by its verb.
 */
function haveLevels(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  for (let i = 0; i < tokens.length; i++) {
    const people = lexicon.prose.PEOPLE.longestAt(tokens, i)
    const linked = people && lexicon.prose.WITH.longestAt(tokens, people.to)
    if (!linked) continue
    const first = mentionFrom(unit, linked.to)
    if (!first || first.outerFrom - linked.to > 2) continue
    const owners = listFrom(unit, first)
    const end = owners.at(-1)?.outerTo ?? first.outerTo
    for (let k = end; k < Math.min(tokens.length, end + MAX_TO_HAVE); k++) {
      if (isStop(tokens, k)) break
      const have = lexicon.prose.HAVE.longestAt(tokens, k)
      if (!have) continue
      const level = mentionFrom(unit, have.to)
      if (!level || level.outerFrom - have.to > MAX_TO_LEVEL || !isLow(level)) break
      return stated(unit, place, {
        subjects: inQuote(owners),
        relation: 'ASSOCIATED_WITH',
        objects: inQuote(listFrom(unit, level).filter(isLow)),
        reach: reachOver(unit, have.from, have.to),
        rule: 'people have',
        cue: tokens[have.from]?.lower ?? '',
      })
    }
  }
  return []
}

/** The level that an adjective right after a verb of being tells: "tends to be low". */
function levelAt(
  unit: Unit,
  at: number,
): { readonly state: State; readonly word: string; readonly to: number } | undefined {
  const word = unit.lexicon.statesBefore.longestAt(unit.tokens, at)
  const state = word?.value.find((one) => one.state !== null && one.appliesTo.has('NUTRIENT'))?.state
  if (!word || !state || !['LOWERED', 'RAISED'].includes(levelOf(state))) return undefined
  return {
    state,
    word: unit.tokens[word.from]?.text ?? '',
    to: IN.has(unit.tokens[word.to - 1]?.lower ?? '') ? word.to - 1 : word.to,
  }
}

/** "Magnesium tends to be low in people with migraine": a level is linked to those that it is found in. */
function levelsInPeople(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens, lexicon } = unit
  return unit.mentions.flatMap((mention) => {
    if (!hasLevel(mention.concept)) return []
    let at = mention.outerTo
    let told = mention
    const after = tokens[at]?.lower
    if (after === 'levels' || after === 'stores' || after === 'concentrations') at++
    const verb = lexicon.prose.LEVEL_VERB.longestAt(tokens, at)
    const level = verb && levelAt(unit, verb.to)
    if (level) {
      at = level.to
      told = { ...mention, state: level.state, stateWord: level.word }
    } else if (!isLow(mention) || !mention.stateTrails) return []
    if (!IN.has(tokens[at]?.lower ?? '')) return []
    const owner = mentionFrom(unit, at)
    const hasPeople = tokens
      .slice(at, at + MAX_TO_PEOPLE)
      .some((_, k) => lexicon.prose.PEOPLE.longestAt(tokens, at + k) !== undefined)
    if (!owner || owner.outerFrom - at > (hasPeople ? MAX_TO_PEOPLE + 3 : 2)) return []
    // "falls in pregnancy" tells of a time, not of people.
    if (owner.concept.type !== 'SYMPTOM' && !(owner.concept.type === 'FACTOR' && hasPeople)) return []
    if (partsClauses(tokens, at, owner.outerFrom) && !hasPeople) return []
    return stated(unit, place, {
      subjects: inQuote([told]),
      relation: 'ASSOCIATED_WITH',
      objects: inQuote(listFrom(unit, owner)),
      reach: reachOver(unit, mention.outerTo, at),
      rule: 'level in people',
      cue: 'in',
    })
  })
}

const MODALS = new Set([
  'can',
  'may',
  'often',
  'sometimes',
  'commonly',
  'frequently',
  'easily',
  'could',
  'also',
])
const RUN = new Set(['run', 'be', 'are', 'have', 'lack', 'become'])

/** Where the verb between people and a level begins: "(often) are at risk of". */
function runsAt({ tokens, lexicon }: Unit, from: number, to: number): number | undefined {
  let at = from
  while (at < to && MODALS.has(tokens[at]?.lower ?? '')) at++
  if (at >= to) return undefined
  const have = lexicon.prose.HAVE.longestAt(tokens, at)
  return have?.to === to || (at === to - 1 && RUN.has(tokens[at]?.lower ?? '')) ? at : undefined
}

/** "Vegans can run low in zinc": a habit told by the people who have it. */
function runLow(unit: Unit, place: Place): ClaimDraft[] {
  const { tokens } = unit
  return unit.mentions.flatMap((owner, i) => {
    const level = unit.mentions[i + 1]
    if (
      !level ||
      !isLow(level) ||
      !(owner.concept.type === 'LIFESTYLE_FACTOR' || owner.concept.type === 'FACTOR')
    )
      return []
    const at = runsAt(unit, owner.outerTo, level.outerFrom)
    if (at === undefined || !/s$/.test(tokens[owner.to - 1]?.lower ?? '')) return []
    return stated(unit, place, {
      subjects: inQuote(listTo(unit, owner)),
      relation: 'ASSOCIATED_WITH',
      objects: inQuote(listFrom(unit, level).filter(isLow)),
      reach: reachOver(unit, owner.outerTo, level.outerFrom),
      rule: 'people run low',
      cue: tokens[at]?.lower ?? '',
    })
  })
}

const tellsOfTwo = ({ isQuestion, mentions }: Unit): boolean => !isQuestion && mentions.length >= 2

/** What people with something have: asked only of sentences with a word for people. */
export function peopleHaveClaims(unit: Unit, place: Place): ClaimDraft[] {
  return tellsOfTwo(unit) ? haveLevels(unit, place) : []
}

/** The levels found in people, and the habits of people who run low. */
export function levelClaims(unit: Unit, place: Place): ClaimDraft[] {
  return tellsOfTwo(unit) ? [...levelsInPeople(unit, place), ...runLow(unit, place)] : []
}
