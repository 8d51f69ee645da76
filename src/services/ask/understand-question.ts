import { conceptTypeOf } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import { checkSearchText } from '../finding/search-text.ts'
import { type AskWords, askWords, type Refusal } from './ask-words.ts'
import { type NamedInQuestion, nameInQuestion } from './named-concepts.ts'
import { type QuestionReading, type QuestionRefusal, readQuestion, refusalOf } from './read-question.ts'

/** A question whose form and names are known. */
export interface Understanding {
  readonly reading: QuestionReading
  /** One, or two for SHARED and PATHS. */
  readonly concepts: readonly NamedInQuestion[]
  readonly excluded: NamedInQuestion | undefined
}

/** Why a question is not answered. */
export interface NotUnderstood {
  readonly reason: Refusal
  /** Words that name no concept. */
  readonly unknown: readonly string[]
}

/** A reading with its names looked up; undefined where one is not known or the reading makes no sense. */
function withNames(
  reading: QuestionReading,
  names: NameIndex,
  words: AskWords,
  exact: boolean,
): Understanding | undefined {
  const lookUp = (text: string) => nameInQuestion(names, text, words.states, exact)
  const concepts = reading.names.flatMap((name) => lookUp(name) ?? [])
  if (concepts.length < reading.names.length) return undefined
  if (reading.needsState && concepts.some(({ states }) => states.length === 0)) return undefined
  if (reading.excluded === undefined) return { reading, concepts, excluded: undefined }
  const excluded = lookUp(reading.excluded)
  if (!excluded || (reading.intent !== 'LINKS' && reading.intent !== 'SHARED')) return undefined
  // "Nutrients but not magnesium" leaves out magnesium itself, not what is linked to it.
  const type = conceptTypeOf(excluded.conceptId)
  return type && reading.types.includes(type) ? undefined : { reading, concepts, excluded }
}

/** Names of the likeliest reading that are not known. */
function unknownIn(readings: readonly QuestionReading[], names: NameIndex, words: AskWords): string[] {
  const [first] = readings
  const asked = first ? [...first.names, ...(first.excluded === undefined ? [] : [first.excluded])] : []
  return asked.filter((name) => !nameInQuestion(names, name, words.states, false))
}

/** Whether a reading may be answered for all that its question has words to be refused for. */
function isAllowed(
  { intent, relation, isNameAlone }: QuestionReading,
  refusal: QuestionRefusal | undefined,
): boolean {
  if (!refusal) return true
  // Whoever types "chest pain" and no more may need help at once.
  if (isNameAlone && refusal.reason === 'EMERGENCY') return false
  if (intent === 'CARE') return refusal.reason !== 'EMERGENCY'
  return refusal.unlessUnderstood && !relation?.isAdvice
}

/** Two names for one concept can't be compared. */
function isOneConcept({ concepts: [first, second] }: Understanding): boolean {
  return first?.conceptId === second?.conceptId
}

/**
 * What a question asks, or why it is not answered.
 *
 * When to seek care may always be asked, but for emergencies. Else what asks for a dose, a diagnosis, a treatment or
 * advice for one person is refused before its form is looked at; single words such as "medicines" only where the
 * question is not understood whole, or may ask for advice.
 *
 * @throws DomainError (BAD_USER_INPUT) for a question of more than 256 characters.
 */
export function understandQuestion(names: NameIndex, question: string): Understanding | NotUnderstood {
  const words = askWords()
  if (fold(checkSearchText(question, 'question')) === '') return { reason: 'EMPTY', unknown: [] }
  const refusal = refusalOf(question, words)
  const readings = readQuestion(question, words).filter((reading) => isAllowed(reading, refusal))
  const sentences = readings.filter(({ isNameAlone }) => !isNameAlone)
  for (const exact of refusal ? [true] : [true, false]) {
    for (const reading of exact ? readings : sentences) {
      const understood = withNames(reading, names, words, exact)
      if (!understood) continue
      return isOneConcept(understood) ? { reason: 'SAME_CONCEPT', unknown: [] } : understood
    }
  }
  if (refusal) return { reason: refusal.reason, unknown: [] }
  const unknown = unknownIn(sentences, names, words)
  return { reason: unknown.length > 0 ? 'UNKNOWN_CONCEPT' : 'UNKNOWN_PHRASING', unknown }
}
