import type { Span } from './claim.ts'
import { americanSpelling } from './fold.ts'
import type { LabelEntry, LabelIndex } from './label-index.ts'
import { type SearchToken, searchTokens } from './search-words.ts'
import { CONCEPT_TYPES, type ConceptType } from './terminology.ts'

/** A concept with a label that a prefix leads to. */
export interface Completion {
  readonly entry: LabelEntry
  /** Where in the label the typed words stand; none where they were misspelt. */
  readonly spans: readonly Span[]
}

export interface CompletionRequest {
  readonly types?: readonly ConceptType[] | undefined
  readonly limit: number
  /** ALL: so many in all. EACH: so many of each type, the types in their own order. */
  readonly scope: 'ALL' | 'EACH'
}

/** Words beyond these don't narrow a type-ahead any more. */
const MOST_WORDS = 6

interface Typed {
  readonly text: string
  readonly forms: readonly string[]
}

function typed(prefix: string): Typed {
  const tokens = searchTokens(prefix).slice(0, MOST_WORDS)
  const forms = tokens.map(({ form }) => form)
  return { text: forms.join(' '), forms }
}

const holds = (entry: LabelEntry, forms: readonly string[]): boolean =>
  forms.every((form) => entry.forms.some((own) => own.startsWith(form)))

function completing(index: LabelIndex, { forms }: Typed): readonly LabelEntry[] {
  const last = forms.at(-1)
  if (last === undefined) return []
  return index.byPrefix(last).filter((entry) => holds(entry, forms))
}

/** What was typed in other spellings: American, then with each unknown word as the nearest that is known. */
function respelt(index: LabelIndex, { forms }: Typed): Typed[] {
  const as = (change: (form: string) => readonly string[]): Typed[] => {
    const variants = forms.reduce<string[][]>(
      (before, form) => before.flatMap((some) => change(form).map((other) => [...some, other])).slice(0, 20),
      [[]],
    )
    return variants.map((some) => ({ text: some.join(' '), forms: some }))
  }
  const corrected = (form: string): readonly string[] => {
    if (index.byPrefix(form).length > 0) return [form]
    const near = index.prefixCorrections(form)
    return near.length > 0 ? near : [form]
  }
  return [...as((form) => [americanSpelling(form)]), ...as(corrected)]
}

/** Those that begin with the text come first, then in the order of the index; each concept once. */
function inOrder(entries: readonly LabelEntry[], { text }: Typed): LabelEntry[] {
  const sorted = [...entries].sort((a, b) => a.order - b.order)
  const begin = sorted.filter((entry) => entry.text.startsWith(text))
  const best = new Map<string, LabelEntry>()
  for (const entry of [...begin, ...sorted]) {
    if (!best.has(entry.conceptId)) best.set(entry.conceptId, entry)
  }
  return [...best.values()]
}

/** A folded form may be longer or shorter than what is written; then the whole word is marked. */
function spanIn(label: string, token: SearchToken, form: string): Span {
  const exact = token.form.length === token.end - token.start
  const end = exact ? token.start + form.length : token.end
  return { start: token.start, end, text: label.slice(token.start, end) }
}

function spansOf({ label }: LabelEntry, { forms }: Typed): Span[] {
  const spans = searchTokens(label).flatMap((token) => {
    const form = forms.filter((each) => token.form.startsWith(each)).sort((a, b) => b.length - a.length)[0]
    return form === undefined ? [] : [spanIn(label, token, form)]
  })
  return spans.filter((span, i) => span.start !== spans[i - 1]?.start)
}

function limited(entries: readonly LabelEntry[], { types, limit, scope }: CompletionRequest): LabelEntry[] {
  const wanted = entries.filter((entry) => types === undefined || types.includes(entry.type))
  if (scope === 'ALL') return wanted.slice(0, limit)
  return CONCEPT_TYPES.flatMap((type) => wanted.filter((entry) => entry.type === type).slice(0, limit))
}

/**
 * Concepts with a label that goes on as somebody types, each once with its best label.
 *
 * Every typed word must begin some word of the label. Labels that begin with the whole text come first, then
 * preferred ones, then the shorter. Where nothing goes on so, other spellings of what was typed are tried.
 *
 * @example completeNames(index, 'mag', { limit: 3, scope: 'ALL' })[0]?.entry.name // 'Magnesium'
 */
export function completeNames(index: LabelIndex, prefix: string, request: CompletionRequest): Completion[] {
  const asTyped = typed(prefix)
  const fits = (way: Typed): LabelEntry[] => limited(inOrder(completing(index, way), way), request)
  const found = fits(asTyped)
  if (found.length > 0) return found.map((entry) => ({ entry, spans: spansOf(entry, asTyped) }))
  for (const way of respelt(index, asTyped)) {
    const entries = fits(way)
    if (entries.length > 0) return entries.map((entry) => ({ entry, spans: [] }))
  }
  return []
}
