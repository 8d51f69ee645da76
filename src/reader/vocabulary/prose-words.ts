import { type PhraseGroup, PhraseIndex } from '../text/phrase-index.ts'
import { tokenize } from '../text/tokens.ts'
import { oneOf, readTsv } from './read-tsv.ts'

/** Kinds of words in `prose.tsv`; its README says what each is for. */
export const PROSE_KINDS = [
  'INSERTION',
  'ADVERB',
  'PEOPLE',
  'WITH',
  'HAVE',
  'FOUND',
  'LEVEL_VERB',
  'ADVISED',
  'AVOIDED',
  'ROLE',
  'SIDE_EFFECT',
  'RESOLVES',
  'RESTORED',
  'WITHDRAWN',
  'HAPPENS',
  'EXAMPLES',
  'CLASS',
  'RANK',
  'DOUBTED',
  'GONE',
  'GIVEN_UP',
  'BLAME',
  'PERSON',
  'GET',
  'AS_BAD',
  'LISTS',
  'AFFECTED',
  'YES',
  'OCCURS',
  'TYPICAL',
  'THINGS',
] as const
export type ProseKind = (typeof PROSE_KINDS)[number]

/** What a row of `prose.tsv` may say of its cue besides its kind: what the insertion it opens speaks of. */
export const PROSE_NOTES = ['', 'relative', 'of the subject'] as const
export type ProseNote = (typeof PROSE_NOTES)[number]

/** A cue of `prose.tsv`. */
export interface ProseWord {
  readonly cue: string
  readonly note: ProseNote
}

/** The cues of `prose.tsv` by kind. */
export type ProseWords = Readonly<Record<ProseKind, PhraseIndex<ProseWord>>> & {
  /** The kinds of the cues that open with a word: most sentences have no word of most kinds. */
  readonly kindsByFirstWord: ReadonlyMap<string, ReadonlySet<ProseKind>>
}

interface ReadProseWords {
  readonly prose: ProseWords
  /** Words that may stand inside a cue: "responds well to". */
  readonly adverbs: readonly string[]
}

/** @throws DomainError INVALID_VOCABULARY where the file is missing or a row is none of the known kinds. */
export function readProseWords(directory: string, group: PhraseGroup): ReadProseWords {
  const prose = Object.fromEntries(
    PROSE_KINDS.map((kind) => [kind, new PhraseIndex<ProseWord>('lower', group)]),
  ) as Record<ProseKind, PhraseIndex<ProseWord>>
  const adverbs: string[] = []
  const kindsByFirstWord = new Map<string, Set<ProseKind>>()
  for (const row of readTsv(directory, 'prose.tsv', ['kind', 'cue', 'note'] as const)) {
    const where = `prose.tsv ${row.cue}`
    const kind = oneOf(PROSE_KINDS, row.kind, where)
    const note = oneOf(PROSE_NOTES, row.note, where)
    if (kind === 'ADVERB') adverbs.push(row.cue)
    const words = tokenize(row.cue).map((token) => token.lower)
    prose[kind].add(words, { cue: row.cue, note })
    const first = words[0] ?? ''
    kindsByFirstWord.set(first, (kindsByFirstWord.get(first) ?? new Set()).add(kind))
  }
  return { prose: { ...prose, kindsByFirstWord }, adverbs }
}
