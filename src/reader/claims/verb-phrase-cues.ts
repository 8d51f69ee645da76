import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'

type CueMatch = PhraseMatch<CueReadings>

/**
 * The phrases of a stretch that are verb and complaint at once: "keeps you awake". Each is a cue whose object
 * is the complaint; the words of the phrase are its mention.
 */
export function verbPhraseCues(tokens: readonly Token[], lexicon: Lexicon): CueMatch[] {
  // "dry skin" and "swollen gums" are complaints, not what dries or swells.
  const phrases = lexicon.verbPhrases
    .findAll(tokens)
    .filter(({ from, to }) => to - from !== 2 || (lexicon.terms.longestAt(tokens, from)?.to ?? 0) < to)
  return phrases.map(({ from, to, value }) => ({
    from,
    to,
    value: [
      {
        cue: value.phrase,
        relation: value.relation,
        direction: 'forward',
        participle: value.participle,
        object: mentionOf(tokens, from, to, value.concept),
      },
    ],
  }))
}

function mentionOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  concept: FoundMention['concept'],
): FoundMention {
  return {
    concept,
    from,
    to,
    outerFrom: from,
    outerTo: to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    state: null,
    stateWord: null,
    modifiers: [],
    stateLeads: false,
    stateTrails: false,
    everyday: false,
  }
}

/** Whether a mention is no more than a part of such a phrase. */
export function isInside(mention: FoundMention, phrases: readonly CueMatch[]): boolean {
  return phrases.some(({ from, to }) => mention.from >= from && mention.to <= to)
}
