import { type PhraseGroup, PhraseIndex } from '../text/phrase-index.ts'
import { tokenize } from '../text/tokens.ts'
import { oneOf, readTsv } from './read-tsv.ts'

/** Kinds of words in `care.tsv`; its README says what each is for. */
export const CARE_KINDS = [
  'LEAD',
  'ACT',
  'ASK',
  'WHO',
  'NEED',
  'CARE',
  'OBLIGE',
  'SEEN',
  'LOOK',
  'URGENT',
  'CASE',
  'ANY',
  'TELLER',
  'STORY',
  'GENERAL',
  'BEYOND',
  'NO_CALL',
] as const
export type CareKind = (typeof CARE_KINDS)[number]

/** What a row of `care.tsv` may say of its cue besides its kind. */
export const CARE_NOTES = ['', 'urgent', 'whether', 'names the case by itself'] as const
export type CareNote = (typeof CARE_NOTES)[number]

/** A cue of `care.tsv`. */
export interface CareWord {
  readonly cue: string
  readonly note: CareNote
}

/** The cues of `care.tsv` by kind. */
export type CareWords = Readonly<Record<CareKind, PhraseIndex<CareWord>>>

/**
 * @param group the indexes that are asked about the same texts.
 * @throws DomainError INVALID_VOCABULARY where the file is missing or a row is none of the known kinds.
 */
export function readCareWords(directory: string, group: PhraseGroup): CareWords {
  const words = Object.fromEntries(
    CARE_KINDS.map((kind) => [kind, new PhraseIndex<CareWord>('lower', group)]),
  ) as Record<CareKind, PhraseIndex<CareWord>>
  for (const row of readTsv(directory, 'care.tsv', ['kind', 'cue', 'note'] as const)) {
    const where = `care.tsv ${row.cue}`
    words[oneOf(CARE_KINDS, row.kind, where)].add(
      // Signs count: "A&E".
      tokenize(row.cue).map((token) => (token.isWord ? token.lower : token.text)),
      { cue: row.cue, note: oneOf(CARE_NOTES, row.note, where) },
    )
  }
  return words
}
