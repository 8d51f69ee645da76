import { type PhraseGroup, PhraseIndex } from '../text/phrase-index.ts'
import { tokenize } from '../text/tokens.ts'
import { oneOf, readTsv } from './read-tsv.ts'

/** How a complaint comes or spreads, which a when-to-seek-care line may warn of. */
export const MANNERS = ['SUDDEN', 'PROGRESSIVE', 'LOCALIZED', 'SEVERE', 'RECURRENT'] as const
export type Manner = (typeof MANNERS)[number]

/** What a complaint may follow. */
export const EVENTS = ['ILLNESS', 'INJURY', 'SURGERY', 'BIRTH'] as const
export type Event = (typeof EVENTS)[number]

/** Kinds of words in `tensions.tsv`; the README of the vocabulary says what each is for. */
export const TENSION_KINDS = [
  ...MANNERS,
  ...EVENTS,
  'ONSET',
  'AFFECT',
  'BE',
  'SUBJECT',
  'OFTEN',
  'PERSONAL',
  'RESERVED',
  'AFTER',
  'ACTIVITY',
] as const
export type TensionWordKind = (typeof TENSION_KINDS)[number]

/** How the word of a manner is tied to what it is said of. */
export const TENSION_NOTES = ['', 'adjective', 'adverb', 'verb', 'place'] as const
export type TensionNote = (typeof TENSION_NOTES)[number]

/** The cues of `tensions.tsv` by kind, each with its note. */
export type TensionWords = Readonly<Record<TensionWordKind, PhraseIndex<TensionNote>>>

/**
 * @param group the indexes that are asked about the same texts.
 * @throws DomainError INVALID_VOCABULARY where the file is missing or a row is none of the known kinds.
 */
export function readTensionWords(directory: string, group: PhraseGroup): TensionWords {
  const words = Object.fromEntries(
    TENSION_KINDS.map((kind) => [kind, new PhraseIndex<TensionNote>('lower', group)]),
  ) as Record<TensionWordKind, PhraseIndex<TensionNote>>
  for (const row of readTsv(directory, 'tensions.tsv', ['kind', 'cue', 'note'] as const)) {
    const where = `tensions.tsv ${row.cue}`
    words[oneOf(TENSION_KINDS, row.kind, where)].add(
      tokenize(row.cue)
        .filter((token) => token.isWord)
        .map((token) => token.lower),
      oneOf(TENSION_NOTES, row.note, where),
    )
  }
  return words
}
