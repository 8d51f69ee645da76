import type { Token } from './tokens.ts'

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

const JOINERS = new Set(['-', '‐', '–', '‑', '—', '/', '.', "'", '’', '·'])

/**
 * Finds phrases of whole words in a text by one walk over its words, longest first.
 *
 * Signs that only join words (hyphen, slash) are stepped over inside a phrase when they touch both sides, so
 * that "omega 3" finds "omega-3"; any other sign ends the phrase.
 */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] }
  readonly #form: 'lower' | 'key'
  readonly #skips: ReadonlySet<string>

  /**
   * @param form which form of a word is compared: `key` folds number and spelling, `lower` only case.
   * @param skips words that may stand inside a phrase without parting it: "responds well to".
   */
  constructor(form: 'lower' | 'key', skips: readonly string[] = []) {
    this.#form = form
    this.#skips = new Set(skips)
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
  }

  /** The values of the longest phrase that starts at token `at` and that `accept` takes, or undefined. */
  longestAt(
    tokens: readonly Token[],
    at: number,
    accept: (value: T, from: number, to: number) => boolean = () => true,
  ): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root
    let best: PhraseMatch<T> | undefined
    let i = at
    while (i < tokens.length) {
      const token = tokens[i]
      if (!token) break
      if (!token.isWord) {
        const following = tokens[i + 1]
        const joins = i > at && token.glued && JOINERS.has(token.text) && following?.glued && following.isWord
        const asSign: Node<T> | undefined = node.next.get(token.text)
        if (asSign) {
          node = asSign
          const value = node.values.find((candidate) => accept(candidate, at, i + 1))
          if (value !== undefined) best = { from: at, to: i + 1, value }
        } else if (!joins) {
          break
        }
        i++
        continue
      }
      const next: Node<T> | undefined = node.next.get(token[this.#form])
      if (!next && i > at && this.#skips.has(token.lower)) {
        i++
        continue
      }
      node = next
      if (!node) break
      i++
      const value = node.values.find((candidate) => accept(candidate, at, i))
      if (value !== undefined) best = { from: at, to: i, value }
    }
    return best
  }

  /** All phrases of a text, longest first from the left, without overlap. */
  findAll(
    tokens: readonly Token[],
    accept: (value: T, from: number, to: number) => boolean = () => true,
  ): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = []
    const starts = this.#root.next
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      // Most words start no phrase: told here, before a walk is begun.
      if (!token || !starts.has(token.isWord ? token[this.#form] : token.text)) continue
      const match = this.longestAt(tokens, i, accept)
      if (!match) continue
      found.push(match)
      i = match.to - 1
    }
    return found
  }
}

/** The words of a phrase in the form that an index of that form compares. */
export function phraseWords(tokens: readonly Token[], form: 'lower' | 'key'): string[] {
  return tokens.filter((token) => token.isWord).map((token) => token[form])
}
