import type { OutlineBlock } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import type { PhraseMatch } from '../text/phrase-index.ts'
import type { Token } from '../text/tokens.ts'
import type { CueReadings, Lexicon } from '../vocabulary/lexicon.ts'
import type { Unit, UnitParts } from './unit.ts'

/** What denies, hedges and reports, looked for only where a claim asks: most sentences make none. */
class Marks {
  readonly #tokens: readonly Token[]
  readonly #lexicon: Lexicon
  readonly #isFree: (match: PhraseMatch<unknown>) => boolean
  #hedges: readonly PhraseMatch<string>[] | undefined
  #negations: readonly PhraseMatch<string>[] | undefined
  #isReported: boolean | undefined

  constructor(tokens: readonly Token[], lexicon: Lexicon, isFree: (match: PhraseMatch<unknown>) => boolean) {
    this.#tokens = tokens
    this.#lexicon = lexicon
    this.#isFree = isFree
  }

  get hedges(): readonly PhraseMatch<string>[] {
    this.#hedges ??= this.#lexicon.hedges.findAll(this.#tokens).filter(this.#isFree)
    return this.#hedges
  }

  get negations(): readonly PhraseMatch<string>[] {
    this.#negations ??= this.#lexicon.negations.findAll(this.#tokens).filter(this.#isFree)
    return this.#negations
  }

  get isReported(): boolean {
    this.#isReported ??= this.#lexicon.layout.reported.findAll(this.#tokens).length > 0
    return this.#isReported
  }
}

interface Found extends UnitParts {
  readonly block: OutlineBlock
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly asides: readonly FoundMention[]
  readonly insertions: readonly Unit[]
  readonly isQuestion: boolean
}

/**
 * A unit by what was found in it. A class, since objects with getters of their own would each have a shape of
 * their own, and every rule that reads a unit would be slow.
 */
export class FoundUnit implements Unit {
  readonly block: OutlineBlock
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly mentions: readonly FoundMention[]
  readonly cues: readonly PhraseMatch<CueReadings>[]
  readonly asides: readonly FoundMention[]
  readonly insertions: readonly Unit[]
  readonly isQuestion: boolean
  readonly lexicon: Lexicon
  readonly #marks: Marks

  private constructor(found: Found, lexicon: Lexicon, marks: Marks) {
    this.block = found.block
    this.tokens = found.tokens
    this.start = found.start
    this.end = found.end
    this.mentions = found.mentions
    this.cues = found.cues
    this.asides = found.asides
    this.insertions = found.insertions
    this.isQuestion = found.isQuestion
    this.lexicon = lexicon
    this.#marks = marks
  }

  /** @param isFree whether a match stands outside all mentions. */
  static of(found: Found, lexicon: Lexicon, isFree: (match: PhraseMatch<unknown>) => boolean): FoundUnit {
    return new FoundUnit(found, lexicon, new Marks(found.tokens, lexicon, isFree))
  }

  with({ mentions, cues }: UnitParts): FoundUnit {
    const { block, tokens, start, end, asides, insertions, isQuestion } = this
    const found = { block, tokens, start, end, mentions, cues, asides, insertions, isQuestion }
    return new FoundUnit(found, this.lexicon, this.#marks)
  }

  get hedges(): readonly PhraseMatch<string>[] {
    return this.#marks.hedges
  }

  get negations(): readonly PhraseMatch<string>[] {
    return this.#marks.negations
  }

  get isReported(): boolean {
    return this.#marks.isReported
  }
}
