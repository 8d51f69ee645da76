import { fold } from '../../domain/fold.ts'
import type { ConceptType, Direction, State } from '../../domain/terminology.ts'
import type { AskWords, Intent, RefusalWords, RelationWords } from './ask-words.ts'

/** A question taken apart by one form; names are as they were written. */
export interface QuestionReading {
  readonly intent: Intent
  /** Names of the concepts asked about: one, or two for SHARED and PATHS. */
  readonly names: readonly string[]
  /** Whether the question is a name and nothing else; as any text has that form, only a label is one. */
  readonly isNameAlone: boolean
  /** What the answer must not be linked to. */
  readonly excluded: string | undefined
  readonly relation: RelationWords | undefined
  readonly types: readonly ConceptType[]
  readonly otherStates: readonly State[]
  /** What is looked for, in words. */
  readonly lookedFor: string
  /** A word such as "vitamins", for which the answer has more than it says. */
  readonly widened: string | undefined
  readonly direction: Direction
  readonly needsState: boolean
}

/** A text without the first of these that it begins with, again and again. */
function withoutStart(text: string, starts: readonly string[]): string {
  const start = starts.find((words) => text.startsWith(`${words} `))
  return start === undefined ? text : withoutStart(text.slice(start.length + 1), starts)
}

/** A folded question without what frames it, such as "please tell me". */
function unframed(folded: string, { openings, closings }: AskWords): string {
  const text = withoutStart(folded, openings)
  const closing = closings.find((words) => text.endsWith(` ${words}`))
  return closing ? text.slice(0, -closing.length - 1) : text
}

/** The question before and after "but not linked to". */
function splitExclusion(text: string, { exclusions }: AskWords): { asked: string; excluded?: string } {
  for (const words of exclusions) {
    const at = text.indexOf(` ${words} `)
    if (at > 0) return { asked: text.slice(0, at), excluded: text.slice(at + words.length + 2) }
  }
  return { asked: text }
}

/** A verb that says something takes what is looked for as its subject. */
function directionOf(relation: RelationWords | undefined): Direction {
  return relation && relation.relations.length > 0 ? 'INCOMING' : 'ANY'
}

/**
 * Every way in which the grammar can read a question, likeliest first; no name is looked up.
 *
 * @example readQuestion('nutrients linked to cramps', words)[0]?.names // ['cramps']
 */
export function readQuestion(question: string, words: AskWords): QuestionReading[] {
  const { asked, excluded } = splitExclusion(unframed(fold(question), words), words)
  const toName = (name: string) => withoutStart(name, words.determiners)
  return words.phrasings.flatMap((phrasing) =>
    phrasing.patterns.flatMap((pattern): QuestionReading[] => {
      const groups = pattern.exec(`${asked} `)?.groups
      if (!groups) return []
      const { name, a = name, b, types: typeText = '', verb = '' } = groups
      const whole = words.typeWords.get(typeText)
      const kinds = whole
        ? [whole]
        : typeText.split(/ (?:and|or) /).flatMap((word) => words.typeWords.get(word) ?? [])
      const relation = phrasing.relation ?? words.verbs.get(verb)
      const types = [...new Set([...phrasing.types, ...kinds.flatMap((kind) => kind.types)])]
      const told = [...new Set(kinds.map((kind) => kind.toldAs))]
      return [
        {
          intent: phrasing.intent,
          names: [a, b].flatMap((text) => (text === undefined ? [] : [toName(text)])),
          isNameAlone: name !== undefined,
          excluded: excluded === undefined ? undefined : toName(excluded),
          relation,
          types,
          otherStates: [...new Set(kinds.flatMap((kind) => kind.otherStates))],
          lookedFor: told.join(' and ') || (types.includes('SYMPTOM') ? 'symptoms' : 'things'),
          widened: kinds.some((kind) => kind.wider) ? typeText : undefined,
          direction: phrasing.direction ?? directionOf(relation),
          needsState: phrasing.needsState,
        },
      ]
    }),
  )
}

/** "300mg", of which the unit is a word to be refused for. */
const NUMBER_WITH_UNIT = /\b(\d+)(\p{L}+)\b/gu

/** Why a question must not be answered; see {@link RefusalWords}. */
export type QuestionRefusal = Pick<RefusalWords, 'reason' | 'unlessUnderstood'>

/** The reason of the first of its words that give one, which counts in any question where one of them does. */
export function refusalOf(question: string, { refusals }: AskWords): QuestionRefusal | undefined {
  const text = ` ${fold(question).replace(NUMBER_WITH_UNIT, '$1 $2')} `
  const found = refusals.filter(({ words }) => text.includes(` ${words} `))
  const [first] = found
  return first && { reason: first.reason, unlessUnderstood: found.every((words) => words.unlessUnderstood) }
}
