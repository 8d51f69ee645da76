import {
  CONCEPT_TYPES,
  type ConceptType,
  DIRECTIONS,
  type Direction,
  RELATIONS,
  type Relation,
  STATES,
  type State,
} from '../../domain/terminology.ts'
import { compilePattern } from './compile-pattern.ts'
import { askLines, askRows, listed, listedOf } from './read-words.ts'

/** What is asked for: links of a concept, what two share, how two are connected, or when to seek care. */
export const INTENTS = ['LINKS', 'SHARED', 'PATHS', 'CARE'] as const
export type Intent = (typeof INTENTS)[number]

/** Why a question is not answered. */
export const REFUSALS = [
  'EMERGENCY',
  'DOSE',
  'MEDICATION',
  'DIAGNOSIS',
  'TREATMENT',
  'PERSONAL_ADVICE',
  'SAME_CONCEPT',
  'UNKNOWN_CONCEPT',
  'UNKNOWN_PHRASING',
  'EMPTY',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** Words for the concepts that are looked for, such as "nutrients". */
export interface TypeWords {
  readonly types: readonly ConceptType[]
  readonly otherStates: readonly State[]
  readonly toldAs: string
  /** Whether the answer has more than the word says: "vitamins" are answered by nutrients. */
  readonly wider: boolean
}

/** Words that tie the two, such as "worsen". */
export interface RelationWords {
  /** All relations where empty. */
  readonly relations: readonly Relation[]
  /** Between what is looked for and the concept asked about, where that is the object. */
  readonly toldOfOthers: string
  /** The same, where it is the subject. */
  readonly toldOfAbout: string
  /** Whether they may ask for advice, as in "medicines for cramps"; see `RefusalWords`. */
  readonly isAdvice: boolean
}

/** Words before or after a name that give it a state. */
export interface StateWords {
  readonly place: 'BEFORE' | 'AFTER'
  readonly words: string
  readonly states: readonly State[]
  /** `*` stands for the name. */
  readonly toldAs: string
}

/** One form of question. */
export interface Phrasing {
  readonly intent: Intent
  /** Ways to part the question: the first of two names as short as can be, then as long as can be. */
  readonly patterns: readonly RegExp[]
  /** Given by the form itself; else its `{verb}` says it. */
  readonly relation: RelationWords | undefined
  readonly types: readonly ConceptType[]
  readonly direction: Direction | undefined
  /** Whether the concept must have a state. */
  readonly needsState: boolean
}

/** Words for which a question is refused. */
export interface RefusalWords {
  readonly reason: Refusal
  /** Whether they do no harm where the whole question is understood, each name by a label, and asks for no advice. */
  readonly unlessUnderstood: boolean
  readonly words: string
}

/** Everything that the grammar knows of English. */
export interface AskWords {
  readonly openings: readonly string[]
  readonly closings: readonly string[]
  readonly exclusions: readonly string[]
  readonly determiners: readonly string[]
  readonly typeWords: ReadonlyMap<string, TypeWords>
  readonly verbs: ReadonlyMap<string, RelationWords>
  readonly states: readonly StateWords[]
  readonly phrasings: readonly Phrasing[]
  readonly refusals: readonly RefusalWords[]
  readonly messages: ReadonlyMap<Refusal, string>
  readonly examples: readonly string[]
}

const byLength = (a: string, b: string): number => b.length - a.length

function readTypeWords(): Map<string, TypeWords> {
  const rows = askRows('type-words.tsv', ['words', 'types', 'other_states', 'told_as', 'wider_than'])
  return new Map(
    rows.flatMap((row) => {
      const meant: TypeWords = {
        types: listedOf(CONCEPT_TYPES, row.types),
        otherStates: listedOf(STATES, row.other_states),
        toldAs: row.told_as,
        wider: row.wider_than === 'yes',
      }
      return listed(row.words, '|').map((words) => [words, meant] as const)
    }),
  )
}

function readRelations() {
  const columns = ['name', 'words', 'relations', 'told_of_others', 'told_of_about', 'advice'] as const
  return askRows('relation-words.tsv', columns).map((row) => ({
    name: row.name,
    words: listed(row.words, '|'),
    meant: {
      relations: listedOf(RELATIONS, row.relations),
      toldOfOthers: row.told_of_others,
      toldOfAbout: row.told_of_about,
      isAdvice: row.advice === 'yes',
    } satisfies RelationWords,
  }))
}

function readStates(): StateWords[] {
  return askRows('state-words.tsv', ['place', 'words', 'states', 'told_as']).flatMap((row) => {
    const [place] = listedOf(['BEFORE', 'AFTER'] as const, row.place)
    if (!place) throw new Error('state-words.tsv: a place is missing')
    const states = listedOf(STATES, row.states)
    return listed(row.words, '|').map((words) => ({ place, words, states, toldAs: row.told_as }))
  })
}

function readWords(): AskWords {
  const frames = askRows('frames.tsv', ['kind', 'words'])
  const framesOf = (kind: string) =>
    frames
      .filter((row) => row.kind === kind)
      .map(({ words }) => words)
      .sort(byLength)
  const typeWords = readTypeWords()
  const relations = readRelations()
  const verbs = new Map(relations.flatMap(({ words, meant }) => words.map((word) => [word, meant] as const)))
  const slots = { types: [...typeWords.keys()].sort(byLength), verb: [...verbs.keys()].sort(byLength) }
  const columns = ['intent', 'pattern', 'relation', 'types', 'direction', 'state'] as const
  const phrasings = askRows('phrasings.tsv', columns).map((row): Phrasing => {
    const [intent] = listedOf(INTENTS, row.intent)
    const relation = relations.find(({ name }) => name === row.relation)
    if (!intent || (row.relation !== '' && !relation))
      throw new Error(`phrasings.tsv: the intent or relation of "${row.pattern}" is not known`)
    return {
      intent,
      patterns: compilePattern(row.pattern, slots),
      relation: relation?.meant,
      types: listedOf(CONCEPT_TYPES, row.types),
      direction: listedOf(DIRECTIONS, row.direction)[0],
      needsState: row.state === 'yes',
    }
  })
  const refusals = askRows('refusals.tsv', ['reason', 'unless_understood', 'words']).flatMap((row) =>
    listedOf(REFUSALS, row.reason).map(
      (reason): RefusalWords => ({
        reason,
        unlessUnderstood: row.unless_understood === 'yes',
        words: row.words,
      }),
    ),
  )
  const messages = askRows('messages.tsv', ['reason', 'message']).flatMap(({ reason, message }) =>
    listedOf(REFUSALS, reason).map((known) => [known, message] as const),
  )
  return {
    openings: framesOf('OPENING'),
    closings: framesOf('CLOSING'),
    exclusions: framesOf('EXCLUSION'),
    determiners: framesOf('DETERMINER'),
    typeWords,
    verbs,
    states: readStates().sort((a, b) => byLength(a.words, b.words)),
    phrasings,
    refusals,
    messages: new Map(messages),
    examples: askLines('examples.txt'),
  }
}

let words: AskWords | undefined

/** The words of `seed/ask`; read once. */
export function askWords(): AskWords {
  words ??= readWords()
  return words
}
