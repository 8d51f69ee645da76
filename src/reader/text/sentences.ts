import type { Token } from './tokens.ts'

/** Tokens `from` to `to` (exclusive) of a block, and the offsets of the sentence's exact text. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
/** Far above what people write: the rules for a sentence may take time with the square of its words. */
const MAX_TOKENS = 300

const UPPER_OR_DIGIT = /^[\p{Lu}\p{N}"“‘'([«]/u

/**
 * Splits the tokens of a block into sentences.
 *
 * A full stop ends a sentence unless it follows an abbreviation or an initial, or what follows does not start
 * like a sentence. Our own splitter, since reading is what this project is for and the libraries measured
 * were wrong on medical abbreviations or ten times too slow; see docs/decisions/0007-own-sentence-splitter.md.
 *
 * @param abbreviations folded words without their full stop.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let from = 0
  const close = (to: number): void => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first && last && to > from) sentences.push({ from, to, start: first.start, end: last.end })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (i - from >= MAX_TOKENS) close(i)
    if (
      !token ||
      token.isWord ||
      !(token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
    )
      continue
    let end = i + 1
    while (
      end < tokens.length &&
      tokens[end]?.glued &&
      (CLOSERS.has(tokens[end]?.text ?? '') || /^[.!?…]$/.test(tokens[end]?.text ?? ''))
    )
      end++
    // "… sensations.[1] Symptoms": a note's number belongs to the sentence before it.
    while (tokens[end]?.glued && tokens[end]?.text === '[') {
      const note = tokens.slice(end + 1, end + 5).findIndex((candidate) => candidate.text === ']')
      if (note < 0) break
      end += note + 2
    }
    const next = tokens[end]
    if (!next) break
    if (next.glued || !UPPER_OR_DIGIT.test(next.text)) continue
    if (token.text === '.') {
      const before = tokens[i - 1]
      const isInitial =
        before?.isWord &&
        before.text.length === 1 &&
        /\p{Lu}/u.test(before.text) &&
        tokens[i - 2]?.text !== 'vitamin' &&
        // "Go to A&E."
        tokens[i - 2]?.text !== '&'
      if (
        before &&
        token.glued &&
        (abbreviations.has(before.lower) ||
          (isInitial && /^\p{Lu}/u.test(next.text) && !isVitamin(tokens, i - 1)))
      )
        continue
    }
    close(end)
    i = end - 1
  }
  close(tokens.length)
  return sentences
}

/** "… and vitamin D." ends a sentence, though D is one capital letter. */
function isVitamin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  return (
    before === 'vitamin' ||
    before === 'vitamins' ||
    before === 'vit' ||
    before === 'and' ||
    before === 'or' ||
    before === ','
  )
}
