import type { Token } from '../text/tokens.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { isFiniteVerb } from './clauses.ts'

/** What stands between a subject and its verb, set apart by commas or dashes. */
export interface Insertion {
  /**
   * Words of a sentence of its own: the subject and what the insertion says of it ("zinc deficiency acquired
   * through …"). The insertion's own words where it says nothing of the subject.
   */
  readonly tokens: readonly Token[]
  /** Whether it says something of the subject. */
  readonly isSaid: boolean
}

interface Parted {
  /** The sentence without its insertions. */
  readonly tokens: readonly Token[]
  readonly insertions: readonly Insertion[]
}

const MAX_INSERTION = 30
const DASHES = new Set(['–', '—', '-'])
const ADVERB = /^(?:\w+ly|also|often|not|never|even|itself|still|usually)$/
const OWN_STOPS = new Set([';', ':', '.', '(', ')'])

/** Whether a verb of the main clause stands at a token, adverbs before it aside. */
function isVerbAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let i = at
  while (i < at + 2 && ADVERB.test(tokens[i]?.lower ?? '')) i++
  if (isFiniteVerb(tokens[i])) return true
  const reading = lexicon.cues.longestAt(tokens, i)?.value[0]
  return reading !== undefined && reading.direction === 'forward' && !reading.participle && !reading.isPast
}

const isDash = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(tokens[at]?.text ?? '') && !tokens[at]?.glued && !(tokens[at + 1]?.glued ?? false)

/** Where the insertion that closes at `close` opens, and the words that open it; undefined where none does. */
function openerOf(
  tokens: readonly Token[],
  close: number,
  lexicon: Lexicon,
): { readonly at: number; readonly to: number; readonly note: string } | undefined {
  const byDash = isDash(tokens, close)
  for (let i = close - 2; i > 0 && close - i <= MAX_INSERTION; i--) {
    const token = tokens[i]
    if (!token || OWN_STOPS.has(token.text)) return undefined
    if (byDash) {
      if (isDash(tokens, i)) return { at: i, to: i + 1, note: '' }
      continue
    }
    if (token.text !== ',') continue
    const opener = lexicon.prose.INSERTION.longestAt(tokens, i + 1)
    if (opener && opener.to <= close) return { at: i, to: opener.to, note: opener.value.note }
  }
  return undefined
}

/** Where the clause that holds a token starts. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && !OWN_STOPS.has(tokens[start - 1]?.text ?? '') && at - start < MAX_INSERTION) start--
  return start
}

/**
 * Takes out of a sentence what stands between a subject and its verb: "Smoking, by contrast, which narrows
 * the vessels, has been linked to …". A comma right before a verb closes such a stretch; the nearest comma
 * before it with a word that opens one ("which", "however", "whether") starts it.
 */
export function partInsertions(all: readonly Token[], lexicon: Lexicon): Parted {
  let tokens = all
  const insertions: Insertion[] = []
  for (let close = 3; close < tokens.length - 1; close++) {
    if (tokens[close]?.isWord) continue
    const isSign = tokens[close]?.text === ',' || isDash(tokens, close)
    if (!isSign || !isVerbAt(tokens, close + 1, lexicon)) continue
    const opener = openerOf(tokens, close, lexicon)
    if (!opener) continue
    const isSaid = opener.note !== ''
    const said = tokens.slice(isSaid && opener.note === 'relative' ? opener.to : opener.at + 1, close)
    const subject = isSaid ? tokens.slice(clauseStart(tokens, opener.at), opener.at) : []
    insertions.push({ tokens: [...subject, ...said.filter((token) => token.lower !== 'whether')], isSaid })
    // The closing comma may close another one: "Smoking, by contrast, which …, has been linked".
    const rest = openerOf([...tokens.slice(0, opener.at), ...tokens.slice(close)], opener.at, lexicon)
    tokens = [...tokens.slice(0, opener.at), ...tokens.slice(rest ? close : close + 1)]
    close = opener.at - 1
  }
  return { tokens, insertions }
}
