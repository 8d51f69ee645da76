import type { Concept, ConceptId } from '../../domain/concept.ts'
import { inSentence, isPluralName, toSentence } from '../../domain/link-sentence.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import type { ConceptType, Direction, Relation, State } from '../../domain/terminology.ts'
import { askWords, type Intent } from './ask-words.ts'
import type { NamedInQuestion } from './named-concepts.ts'
import { type NotUnderstood, type Understanding, understandQuestion } from './understand-question.ts'

/** The filter of the links that are asked for, as the API's `LinkFilter` has it. */
export interface AskedFilter {
  readonly types?: readonly ConceptType[]
  readonly relations?: readonly Relation[]
  readonly direction?: Direction
  readonly ownStates?: readonly State[]
  readonly otherStates?: readonly State[]
  readonly notLinkedTo?: readonly { readonly concept: { readonly id: ConceptId } }[]
}

/** An understood question, ready to be answered. */
export interface AskedQuestion {
  readonly intent: Intent
  /** The question as it was understood. */
  readonly sentence: string
  /** What had to be taken for something else. */
  readonly notes: readonly string[]
  /** One, or two for SHARED and PATHS. */
  readonly conceptIds: readonly ConceptId[]
  /** For LINKS and SHARED. */
  readonly filter: AskedFilter
}

/** What of the graph is looked at to understand a question. */
export interface AskSource {
  concept(id: ConceptId): Promise<Concept | null>
  /** How many links of the concept the filter lets through. */
  linkCount(id: ConceptId, filter: AskedFilter): Promise<number>
  /** Whether an article denies a link of the first with the second, or with something narrower than that. */
  isDenied(first: ConceptId, second: ConceptId): Promise<boolean>
  /** How many concepts all of these share. */
  sharedCount(ids: readonly ConceptId[], filter: AskedFilter): Promise<number>
}

/** Steps up to broader concepts where nothing is said of the one asked about. */
const MOST_STEPS_UP = 3

/** States that the question gives to all its concepts alike; null where it gives them different ones. */
function statesOf({ concepts: [first, second] }: Understanding): readonly State[] | null {
  const [states, others] = [first?.states ?? [], second?.states ?? first?.states ?? []]
  return states.join() === others.join() ? states : null
}

function filterOf(understanding: Understanding): AskedFilter {
  const { reading, excluded } = understanding
  const { types, relation, direction, otherStates } = reading
  const states = statesOf(understanding) ?? []
  const relations = relation?.relations ?? []
  return {
    ...(types.length > 0 ? { types } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...(direction === 'ANY' ? {} : { direction }),
    ...(states.length > 0 ? { ownStates: states } : {}),
    ...(otherStates.length > 0 ? { otherStates } : {}),
    ...(excluded ? { notLinkedTo: [{ concept: { id: excluded.conceptId } }] } : {}),
  }
}

const told = ({ toldAs }: NamedInQuestion, { name }: Concept): string =>
  toldAs.replace('*', () => inSentence(name))

async function held(source: AskSource, id: ConceptId): Promise<Concept> {
  const concept = await source.concept(id)
  if (!concept) throw new Error(`The vocabulary names ${id}, which the store does not hold`)
  return concept
}

/** The nearest broader concept of which something is said; undefined where there is none. */
async function broaderWithLinks(
  source: AskSource,
  concept: Concept,
  filter: AskedFilter,
): Promise<Concept | undefined> {
  let level: readonly ConceptId[] = concept.broader
  for (let step = 0; step < MOST_STEPS_UP && level.length > 0; step++) {
    const counts = await Promise.all(level.map((id) => source.linkCount(id, filter)))
    const found = level.find((_id, i) => (counts[i] ?? 0) > 0)
    if (found !== undefined) return held(source, found)
    level = (await Promise.all(level.map((id) => held(source, id)))).flatMap(({ broader }) => broader)
  }
  return undefined
}

function linksSentence({ reading, excluded }: Understanding, about: string, leftOut: string): string {
  const { relation, lookedFor, direction } = reading
  const tie = direction === 'OUTGOING' ? relation?.toldOfAbout : relation?.toldOfOthers
  const without = excluded ? `, without those linked to ${leftOut}` : ''
  return toSentence(`${lookedFor} ${tie ?? 'linked to'} ${about}${without}`)
}

function namesTaken(understanding: Understanding): string[] {
  const { concepts, excluded, reading } = understanding
  const taken = [...concepts, ...(excluded ? [excluded] : [])].flatMap((named) =>
    named.taken ? [`"${named.taken.from}" was taken for "${named.taken.label}".`] : [],
  )
  const { widened, lookedFor } = reading
  return widened === undefined ? taken : [...taken, `"${widened}" was taken for all ${lookedFor}.`]
}

type Known = readonly { readonly named: NamedInQuestion; readonly concept: Concept }[]

/** The concepts with their states where these are the same, else as they are, with a note that says so. */
function toldTogether(understanding: Understanding, known: Known): { names: string[]; notes: string[] } {
  const { intent } = understanding.reading
  const given = understanding.concepts.flatMap(({ states }) => states)
  const isTold = intent === 'SHARED' && statesOf(understanding) !== null
  return {
    names: known.map(({ named, concept }) => (isTold ? told(named, concept) : inSentence(concept.name))),
    notes: isTold || given.length === 0 ? [] : ['The states are not told apart here: all of them count.'],
  }
}

async function leftOutOf({ excluded }: Understanding, source: AskSource): Promise<string> {
  return excluded ? told(excluded, await held(source, excluded.conceptId)) : ''
}

async function askedForPaths(
  understanding: Understanding,
  known: Known,
  source: AskSource,
): Promise<AskedQuestion> {
  const { names, notes } = toldTogether(understanding, known)
  const [first, second] = known
  // Paths follow what is affirmed; "does magnesium help with cramps" must not hide who says that it does not.
  const isDenied = first && second && (await source.isDenied(first.concept.id, second.concept.id))
  const be = isPluralName(names[0] ?? '') ? 'are' : 'is'
  return {
    intent: 'PATHS',
    conceptIds: known.map(({ concept }) => concept.id),
    filter: {},
    notes: isDenied
      ? [...notes, 'Some articles deny a link between these two, which is not shown here.']
      : notes,
    sentence: toSentence(`how ${names[0]} ${be} connected to ${names[1]}`),
  }
}

async function askedForShared(
  understanding: Understanding,
  known: Known,
  source: AskSource,
): Promise<AskedQuestion> {
  const { names, notes } = toldTogether(understanding, known)
  const conceptIds = known.map(({ concept }) => concept.id)
  const filter = filterOf(understanding)
  const isEmpty = (await source.sharedCount(conceptIds, filter)) === 0
  const leftOut = await leftOutOf(understanding, source)
  return {
    intent: 'SHARED',
    conceptIds,
    filter,
    notes: isEmpty ? [...notes, 'The articles say nothing of this of both.'] : notes,
    sentence: linksSentence(understanding, `both ${names.join(' and ')}`, leftOut),
  }
}

async function askedForLinks(
  understanding: Understanding,
  [first]: Known,
  source: AskSource,
): Promise<AskedQuestion> {
  if (!first) throw new Error('A question about links names no concept')
  const { named, concept } = first
  const filter = filterOf(understanding)
  const leftOut = await leftOutOf(understanding, source)
  const about = (of: Concept, notes: readonly string[]): AskedQuestion => ({
    intent: 'LINKS',
    conceptIds: [of.id],
    filter,
    notes,
    sentence: linksSentence(understanding, told(named, of), leftOut),
  })
  if ((await source.linkCount(concept.id, filter)) > 0) return about(concept, [])
  const broader = await broaderWithLinks(source, concept, filter)
  if (!broader) return about(concept, ['The articles say nothing of this.'])
  return about(broader, [
    `Nothing of this is said of ${inSentence(concept.name)}; this is the answer for ${inSentence(broader.name)}, which is broader.`,
  ])
}

function askedForCare(known: Known): AskedQuestion {
  const about = known.map(({ named, concept }) => told(named, concept)).join(' and ')
  return {
    intent: 'CARE',
    conceptIds: known.map(({ concept }) => concept.id),
    filter: {},
    notes: [],
    sentence: toSentence(`when to see a doctor about ${about}`),
  }
}

async function toAsked(understanding: Understanding, source: AskSource): Promise<AskedQuestion> {
  const known = await Promise.all(
    understanding.concepts.map(async (named) => ({ named, concept: await held(source, named.conceptId) })),
  )
  const asked = await askedFor(understanding, known, source)
  return { ...asked, notes: [...namesTaken(understanding), ...asked.notes] }
}

async function askedFor(
  understanding: Understanding,
  known: Known,
  source: AskSource,
): Promise<AskedQuestion> {
  switch (understanding.reading.intent) {
    case 'LINKS':
      return askedForLinks(understanding, known, source)
    case 'SHARED':
      return askedForShared(understanding, known, source)
    case 'PATHS':
      return askedForPaths(understanding, known, source)
    case 'CARE':
      return askedForCare(known)
  }
}

/**
 * What a question in plain English asks of the graph, or why it is not answered.
 *
 * Where nothing is said of the concept asked about, the nearest broader one of which something is takes its place, and
 * a note says so.
 *
 * @throws as {@link understandQuestion}.
 */
export async function answerQuestion(
  source: AskSource,
  names: NameIndex,
  question: string,
): Promise<AskedQuestion | NotUnderstood> {
  const understood = understandQuestion(names, question)
  return 'reason' in understood ? understood : toAsked(understood, source)
}

/** Questions to show where one was not understood. */
export const askExamples = (): readonly string[] => askWords().examples

/** What to tell somebody whose question is not answered. */
export function refusalMessage({ reason }: NotUnderstood): string {
  return askWords().messages.get(reason) ?? ''
}
