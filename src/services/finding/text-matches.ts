import type { SectionId } from '../../domain/article.ts'
import type { Span } from '../../domain/claim.ts'
import { type SearchToken, searchTokens } from '../../domain/search-words.ts'
import type { Passage } from '../../ports/search-reads.ts'

/** Where words of a search stand. */
export interface TextMatch {
  readonly field: 'LABEL' | 'TITLE' | Passage['kind']
  /** Exact words: of a long text only the stretch around the first match. */
  readonly fragment: string
  /** Into the fragment. */
  readonly spans: readonly Span[]
  /** Null for a label or title. */
  readonly sectionId: SectionId | null
}

const LONGEST_FRAGMENT = 240
const BEFORE_MATCH = 60
const MOST_PASSAGES = 3
const KIND_ORDER: readonly Passage['kind'][] = ['HEADING', 'QUOTE', 'TEXT']

function matching(text: string, words: ReadonlySet<string>): SearchToken[] {
  return searchTokens(text).filter(({ word }) => words.has(word))
}

/** The stretch of a text around the first match, from the beginning of a word to the end of one. */
function stretch(text: string, [first]: readonly SearchToken[]): { start: number; end: number } {
  if (text.length <= LONGEST_FRAGMENT || !first) return { start: 0, end: text.length }
  const tokens = searchTokens(text)
  const start =
    first.start <= BEFORE_MATCH
      ? 0
      : (tokens.find((token) => token.start >= first.start - BEFORE_MATCH)?.start ?? first.start)
  const last = tokens.filter((token) => token.end <= Math.max(start + LONGEST_FRAGMENT, first.end)).at(-1)
  return { start, end: last?.end ?? first.end }
}

function matchIn(
  field: TextMatch['field'],
  text: string,
  found: readonly SearchToken[],
  sectionId: SectionId | null,
): TextMatch {
  const { start, end } = field === 'TEXT' ? stretch(text, found) : { start: 0, end: text.length }
  const spans = found
    .filter((token, i) => token.start >= start && token.end <= end && token.start !== found[i - 1]?.start)
    .map((token) => ({
      start: token.start - start,
      end: token.end - start,
      text: text.slice(token.start, token.end),
    }))
  return { field, fragment: text.slice(start, end), spans, sectionId }
}

/** Where the words stand in the label of a concept. */
export function labelMatches(label: string, words: ReadonlySet<string>): TextMatch[] {
  return [matchIn('LABEL', label, matching(label, words), null)]
}

/**
 * Where the words stand in an article: its title, then the three passages with the most different words;
 * headings come before quotes and quotes before texts where they have as many. A text that holds a passage
 * which is shown already is not shown again.
 */
export function articleMatches(
  title: string,
  passages: readonly Passage[],
  words: ReadonlySet<string>,
): TextMatch[] {
  const inTitle = matching(title, words)
  const found = passages
    .map((passage, place) => ({ passage, place, tokens: matching(passage.text, words) }))
    .filter(({ tokens }) => tokens.length > 0)
    .map((each) => ({ ...each, different: new Set(each.tokens.map(({ word }) => word)).size }))
    .sort(
      (a, b) =>
        b.different - a.different ||
        KIND_ORDER.indexOf(a.passage.kind) - KIND_ORDER.indexOf(b.passage.kind) ||
        a.place - b.place,
    )
  const shown: typeof found = []
  for (const each of found) {
    if (shown.length === MOST_PASSAGES) break
    const { text } = each.passage
    const isShown = shown.some(({ passage }) => passage.text.includes(text) || text.includes(passage.text))
    if (!isShown) shown.push(each)
  }
  return [
    ...(inTitle.length > 0 ? [matchIn('TITLE', title, inTitle, null)] : []),
    ...shown.map(({ passage, tokens }) => matchIn(passage.kind, passage.text, tokens, passage.sectionId)),
  ]
}
