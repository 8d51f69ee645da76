import type { Concept } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import { RELATIONS, type Relation } from '../../domain/terminology.ts'
import { type PhraseGroup, PhraseIndex, phraseWords } from '../text/phrase-index.ts'
import { tokenize } from '../text/tokens.ts'
import { cueForms, pastForms } from './inflect.ts'
import { oneOf, readTsv } from './read-tsv.ts'

/** A phrase that is a verb and its complaint at once: "keeps you awake", "softens the stool". */
export interface VerbPhrase {
  readonly phrase: string
  readonly relation: Relation
  readonly concept: Concept
  /** Starts with a participle ("keeping you awake"). */
  readonly participle: boolean
}

/** What the placeholders of a phrase stand for. */
const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  PRON: [
    'you',
    'me',
    'us',
    'him',
    'her',
    'them',
    'people',
    'anyone',
    'someone',
    'some people',
    'many people',
    'most people',
    'a lot of people',
    'everyone',
    'sufferers',
    'patients',
    'adults',
    'children',
    'older people',
    'women',
    'many women',
    'men',
  ],
  DET: ['', 'the', 'your', 'my', 'their', 'our', 'his', 'her'],
}

/** The phrase with its placeholders filled in, every way. */
export function filledIn(phrase: string): string[] {
  const found = /\b(?:PRON|DET)\b/.exec(phrase)
  if (!found) return [phrase.replace(/ {2,}/g, ' ').trim()]
  return (PLACEHOLDERS[found[0]] ?? []).flatMap((word) => filledIn(phrase.replace(found[0], word)))
}

/** @throws DomainError INVALID_VOCABULARY for an unknown relation or concept. */
export function readVerbPhrases(
  directory: string,
  concepts: ReadonlyMap<string, Concept>,
  group: PhraseGroup,
): PhraseIndex<VerbPhrase> {
  const index = new PhraseIndex<VerbPhrase>('lower', group)
  const rows = readTsv(directory, 'verb-phrases.tsv', ['relation', 'concept', 'phrase', 'note'] as const)
  for (const row of rows) {
    const concept = concepts.get(row.concept)
    if (!concept) throw new DomainError('INVALID_VOCABULARY', `verb-phrases.tsv: no term "${row.concept}"`)
    const relation = oneOf(RELATIONS, row.relation, `verb-phrases.tsv ${row.phrase}`)
    for (const phrase of filledIn(row.phrase)) {
      for (const form of [...cueForms(phrase), ...pastForms(phrase)]) {
        const participle = /^\S+ing\b/.test(form) && form !== phrase
        index.add(phraseWords(tokenize(form), 'lower'), { phrase: row.phrase, relation, concept, participle })
      }
    }
  }
  return index
}
