import type { Concept, ConceptId } from '../../domain/concept.ts'
import { inSentence, toSentence } from '../../domain/link-sentence.ts'
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
  /** One, or two for PATHS. */
  readonly conceptIds: readonly ConceptId[]
  /** For LINKS. */
  readonly filter: AskedFilter
}

/** What of the graph is looked at to understand a question. */
export interface AskSource {
  concept(id: ConceptId): Promise<Concept | null>
  /** How many links of the concept the filter lets through. */
  linkCount(id: ConceptId, filter: AskedFilter): Promise<number>
}

/** Steps up to broader concepts where nothing is said of the one asked about. */
const MOST_STEPS_UP = 3

function filterOf({ reading, concepts: [about], excluded }: Understanding): AskedFilter {
  const { types, relation, direction, otherStates } = reading
  const relations = relation?.relations ?? []
  return {
    ...(types.length > 0 ? { types } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    ...(direction === 'ANY' ? {} : { direction }),
    ...(about && about.states.length > 0 ? { ownStates: about.states } : {}),
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

async function toAsked(understanding: Understanding, source: AskSource): Promise<AskedQuestion> {
  const { reading, concepts, excluded } = understanding
  const { intent } = reading
  const known = await Promise.all(concepts.map(({ conceptId }) => held(source, conceptId)))
  const conceptIds = known.map(({ id }) => id)
  const notes = namesTaken(understanding)
  const [first = '', second = ''] = concepts.map((named, i) => (known[i] ? told(named, known[i]) : ''))
  if (intent === 'CARE')
    return {
      intent,
      conceptIds,
      filter: {},
      notes,
      sentence: toSentence(`when to see a doctor about ${first}`),
    }
  if (intent === 'PATHS') {
    const sentence = toSentence(
      `how ${inSentence(known[0]?.name ?? '')} is connected to ${inSentence(known[1]?.name ?? second)}`,
    )
    return { intent, conceptIds, filter: {}, notes, sentence }
  }
  const filter = filterOf(understanding)
  const leftOut = excluded ? told(excluded, await held(source, excluded.conceptId)) : ''
  const [concept] = known
  const [named] = concepts
  if (!concept || !named) throw new Error('A question about links names no concept')
  const own = { intent, conceptIds, filter, notes, sentence: linksSentence(understanding, first, leftOut) }
  if ((await source.linkCount(concept.id, filter)) > 0) return own
  const broader = await broaderWithLinks(source, concept, filter)
  if (!broader) return { ...own, notes: [...notes, 'The articles say nothing of this.'] }
  const fellBack = `Nothing of this is said of ${inSentence(concept.name)}; this is the answer for ${inSentence(broader.name)}, which is broader.`
  return {
    ...own,
    conceptIds: [broader.id],
    notes: [...notes, fellBack],
    sentence: linksSentence(understanding, told(named, broader), leftOut),
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
