import { type Token, tokenize } from '../text/tokens.ts'
import type { RawBlock } from './document.ts'

const MAX_LABEL_LENGTH = 80
const MAX_LABEL_WORDS = 10

// A sentence of its own after the label, or the label's own full stop: other bold words are bold for their weight.
const STARTS_SENTENCE = /^\s+(?:\p{Lu}\p{Ll}|(?:A|I)\s)/u
const ENDS_SENTENCE = /[.!?]$/
const HAS_SEPARATOR = /[:–—-]\s*$/

/**
 * Where the label of a line ends whose first `length` letters look different from the rest; undefined where
 * they are no label, or where a colon or dash tells it already.
 *
 * @param isApart whether a line end or the edge of a cell parts them.
 */
export function labelEndOf(text: string, length: number, isApart = false): number | undefined {
  const label = text.slice(0, length).trimEnd()
  const rest = text.slice(label.length)
  if (label === '' || rest.trim() === '') return undefined
  if (label.length > MAX_LABEL_LENGTH || label.split(/\s+/).length > MAX_LABEL_WORDS) return undefined
  if (HAS_SEPARATOR.test(label) || /^\s*[:–—-]/.test(rest)) return undefined
  return isApart || ENDS_SENTENCE.test(label) || STARTS_SENTENCE.test(rest) ? label.length : undefined
}

/**
 * The tokens of a block with a colon where its label ends, so that all rules for "X: text" hold. The colon takes
 * no room, or the place of the label's full stop: offsets and quotes stay those of the text.
 */
export function labelledTokens(block: RawBlock, tokens: readonly Token[]): readonly Token[] {
  if (block.labelEnd === undefined) return tokens
  const end = block.start + block.labelEnd
  const [colon] = tokenize(':')
  const at = tokens.findIndex((token) => token.start >= end)
  if (at <= 0 || !colon) return tokens
  const last = tokens[at - 1]
  if (last && !last.isWord && /[.!?]/.test(last.text))
    return tokens.with(at - 1, { ...colon, start: last.start, end: last.end, glued: last.glued })
  return tokens.toSpliced(at, 0, { ...colon, start: end, end, glued: true })
}
