import type { Token } from '../text/tokens.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'

const MAX_BOILERPLATE_WORDS = 12

/** A line that belongs to the page, not to the article: navigation, bylines, advertisements. */
export function isBoilerplateLine(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter((token) => token.isWord)
  if (words.length === 0) return true
  const found = lexicon.layout.lineBoilerplate.findAll(tokens)
  return (
    found.some(
      (match) => match.from === 0 || (match.to - match.from > 1 && words.length <= MAX_BOILERPLATE_WORDS),
    ) ||
    lexicon.layout.lineAnywhere.findAll(tokens).length > 0 ||
    isNothingElse(tokens, lexicon) ||
    isByline(tokens, lexicon)
  )
}

/** "Share Tweet Pin", "Updated June 2, 2024 · 5 min read": nothing but such words, signs and numbers. */
function isNothingElse(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const found = lexicon.layout.lineWhole.findAll(tokens)
  if (found.length === 0) return false
  const taken = new Set(found.flatMap((match) => tokens.slice(match.from, match.to)))
  return tokens.every(
    (token) => !token.isWord || taken.has(token) || /^\d+(?:st|nd|rd|th)?$/i.test(token.text),
  )
}

const MAX_NAME_WORDS = 5
const TITLES = new Set(['dr', 'prof', 'mr', 'mrs', 'ms'])
const SEPARATORS = new Set([',', '|', '–', '—', '-', '·', '•', '/', '('])
const CONTINUES = new Set(['and', 'on', 'for', 'with', 'in'])

/** Where a person's name ends that starts at a token, or undefined. */
function nameEnd(tokens: readonly Token[], from: number): number | undefined {
  let words = 0
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.isWord && /^\p{Lu}/u.test(token.text)) {
      if (!TITLES.has(token.lower)) words++
    } else if (!((token.text === '.' || token.text === '-') && at > from)) break
  }
  return words >= 2 && words <= MAX_NAME_WORDS ? at : undefined
}

/** "By Jane Doe, RD | Updated …", and "Jane Doe, RD, PhD": a writer's name with degrees behind it. */
function isByline(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const opens = tokens[0]?.lower === 'by'
  const end = nameEnd(tokens, opens ? 1 : 0)
  if (end === undefined) return false
  const next = tokens[end]
  if (opens)
    return next === undefined || SEPARATORS.has(next.text) || (next.isWord && CONTINUES.has(next.lower))
  const rest = tokens.slice(end).filter((token) => token.isWord)
  const known = lexicon.layout.credentials.findAll(tokens.slice(end))
  return (
    next?.text === ',' &&
    rest.length > 0 &&
    known.length > 0 &&
    known.reduce((n, m) => n + m.to - m.from, 0) >= rest.length
  )
}
