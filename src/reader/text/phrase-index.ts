import type { Token, WordForm } from './tokens.ts'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** A phrase found in a text: tokens `from` to `to` (exclusive). */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

/** Bits that a number holds without becoming a slow one. */
const BITS = 30

/** Where a group keeps what it knows of an index: which of a word's numbers, and which bit of it. */
interface Place {
  readonly number: number
  readonly bit: number
}

/**
 * Phrase indexes that are asked about the same texts. Most words start no phrase in any of them: that is told
 * of a word for all of them at once, and kept with the word.
 */
export class PhraseGroup {
  readonly #startsWith: ((form: WordForm) => boolean)[] = []
  #stamp = {}

  join(startsWith: (form: WordForm) => boolean): Place {
    const index = this.#startsWith.push(startsWith) - 1
    this.grown()
    return { number: Math.floor(index / BITS), bit: 1 << (index % BITS) }
  }

  /** Told when an index gets a phrase. */
  grown(): void {
    this.#stamp = {}
  }

  /** Whether a phrase of the index at this place may start with a word. */
  mayStart(form: WordForm, { number, bit }: Place): boolean {
    if (form.askedBy !== this.#stamp) this.#ask(form)
    return ((form.starts[number] ?? 0) & bit) !== 0
  }

  #ask(form: WordForm): void {
    const starts: number[] = new Array(Math.ceil(this.#startsWith.length / BITS)).fill(0)
    for (const [i, startsWith] of this.#startsWith.entries()) {
      const number = Math.floor(i / BITS)
      if (startsWith(form)) starts[number] = (starts[number] ?? 0) | (1 << (i % BITS))
    }
    form.starts = starts
    form.askedBy = this.#stamp
  }
}

const JOINERS = new Set(['-', '‐', '–', '‑', '—', '/', '.', "'", '’', '·'])

/**
 * Finds phrases of whole words in a text by one walk over its words, longest first.
 *
 * Signs that only join words (hyphen, slash) are stepped over inside a phrase when they touch both sides, so
 * that "omega 3" finds "omega-3"; any other sign ends the phrase.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }
  readonly #isByKey: boolean
  readonly #skips: ReadonlySet<string>
  readonly #group: PhraseGroup
  readonly #place: Place

  /**
   * @param form which form of a word is compared: `key` folds number and spelling, `lower` only case.
   * @param group all indexes that are asked about the same texts: two groups would ask each word over and over.
   * @param skips words that may stand inside a phrase without parting it: "responds well to".
   */
  constructor(form: 'lower' | 'key', group: PhraseGroup, skips: readonly string[] = []) {
    this.#isByKey = form === 'key'
    this.#skips = new Set(skips)
    this.#group = group
    this.#place = group.join((word) => this.#root.next.has(word.isWord ? word[form] : word.text))
  }

  /** @param words in the form that this index compares. */
  add(words: readonly string[], value: T): void {
    let node = this.#root
    for (const word of words) {
      let next = node.next.get(word)
      if (!next) {
        next = { next: new Map(), values: [] }
        node.next.set(word, next)
      }
      node = next
    }
    node.values.push(value)
    this.#group.grown()
  }

  /** Whether a phrase may start with this token: told of most words by what is kept with them. */
  #mayStart(token: Token): boolean {
    return this.#group.mayStart(token.form, this.#place)
  }

  /** The values of the longest phrase that starts at token `at` and that `accept` takes, or undefined. */
  longestAt(
    tokens: readonly Token[],
    at: number,
    accept?: (value: T, from: number, to: number) => boolean,
  ): PhraseMatch<T> | undefined {
    const first = tokens[at]
    if (!first || !this.#mayStart(first)) return undefined
    let node: Node<T> | undefined = this.#root
    const ends: Node<T>[] = []
    const tos: number[] = []
    let i = at
    while (i < tokens.length) {
      const token = tokens[i]
      if (!token) break
      if (!token.isWord) {
        const following = tokens[i + 1]
        const joins = i > at && token.glued && JOINERS.has(token.text) && following?.glued && following.isWord
        const asSign: Node<T> | undefined = node.next.get(token.text)
        if (!asSign && !joins) break
        i++
        if (!asSign) continue
        node = asSign
      } else {
        const next: Node<T> | undefined = node.next.get(this.#isByKey ? token.key : token.lower)
        if (!next && i > at && this.#skips.has(token.lower)) {
          i++
          continue
        }
        if (!next) break
        node = next
        i++
      }
      if (node.values.length > 0) {
        ends.push(node)
        tos.push(i)
      }
    }
    // The longest first: a phrase may be dear to ask about.
    for (let k = ends.length - 1; k >= 0; k--) {
      const to = tos[k] as number
      const value = taken((ends[k] as Node<T>).values, at, to, accept)
      if (value !== undefined) return { from: at, to, value }
    }
    return undefined
  }

  /** All phrases of a text, longest first from the left, without overlap. */
  findAll(
    tokens: readonly Token[],
    accept?: (value: T, from: number, to: number) => boolean,
  ): readonly PhraseMatch<T>[] {
    let found: PhraseMatch<T>[] | undefined
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || !this.#mayStart(token)) continue
      const match = this.longestAt(tokens, i, accept)
      if (!match) continue
      found ??= []
      found.push(match)
      i = match.to - 1
    }
    return found ?? NONE
  }
}

const NONE: readonly never[] = []

function taken<T>(
  values: readonly T[],
  from: number,
  to: number,
  accept: ((value: T, from: number, to: number) => boolean) | undefined,
): T | undefined {
  if (!accept) return values[0]
  for (const value of values) if (accept(value, from, to)) return value
  return undefined
}

/** The positions of the tokens that any of these covers. */
export function covered(matches: readonly Pick<PhraseMatch<unknown>, 'from' | 'to'>[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { from, to } of matches) for (let at = from; at < to; at++) tokens.add(at)
  return tokens
}

/** The words of a phrase in the form that an index of that form compares. */
export function phraseWords(tokens: readonly Token[], form: 'lower' | 'key'): string[] {
  return tokens.filter((token) => token.isWord).map((token) => token[form])
}
