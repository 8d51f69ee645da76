import type { ArticleReading } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import { isLeadIn } from '../claims/red-flags.ts'
import { type Unit, unitOf } from '../claims/unit.ts'
import type { Outline, OutlineBlock } from '../document/outline.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { Reason, SentenceExplanation } from './explanation.ts'
import { missingClaim } from './missing-claim.ts'

/** Claims and red flags by the block that they stand in, so that time stays linear. */
class Spans<T> {
  readonly #byBlock: ReadonlyMap<number, T[]>
  readonly #spanOf: (one: T) => { start: number; end: number }

  constructor(
    all: readonly T[],
    blocks: readonly OutlineBlock[],
    spanOf: (one: T) => { start: number; end: number },
  ) {
    const sorted = [...all].sort((a, b) => spanOf(a).start - spanOf(b).start)
    const byBlock = new Map<number, T[]>()
    let at = 0
    for (const one of sorted) {
      while (blocks[at] && (blocks[at]?.end ?? 0) <= spanOf(one).start) at++
      const position = blocks[at]?.position ?? -1
      const known = byBlock.get(position)
      if (known) known.push(one)
      else byBlock.set(position, [one])
    }
    this.#byBlock = byBlock
    this.#spanOf = spanOf
  }

  over(unit: Unit): T[] {
    return (this.#byBlock.get(unit.block.position) ?? []).filter((one) => {
      const { start, end } = this.#spanOf(one)
      return start < unit.end && unit.start < end
    })
  }
}

const QUOTED = /^["“«]/

function conceptsOf(unit: Unit): string[] {
  return [...new Set(unit.mentions.map((mention) => mention.concept.id))]
}

/** Whether a claim is one that the sentence states: not a question, not a card. */
const isStated = ({ certainty, derivation }: Claim): boolean =>
  certainty !== 'QUESTION' && derivation !== 'TEASER' && derivation !== 'INFERRED'

/** Why each sentence that names two concepts gave no claim, as far as its place or its words tell. */
export function explainSentences(
  reading: ArticleReading,
  outline: Outline,
  topics: readonly FoundMention[],
  lexicon: Lexicon,
): SentenceExplanation[] {
  const topicIds = topics.map((topic) => topic.concept.id)
  const claims = new Spans(reading.claims.filter(isStated), outline.blocks, ({ quoteStart, quote }) => ({
    start: quoteStart,
    end: quoteStart + quote.length,
  }))
  const flags = new Spans(reading.redFlags, outline.blocks, ({ start, quote }) => ({
    start,
    end: start + quote.length,
  }))
  const roles = new Map(reading.blocks.map((block) => [block.position, block.role]))

  const explain = (block: OutlineBlock, unit: Unit, isLast: boolean): SentenceExplanation[] => {
    const concepts = conceptsOf(unit)
    if (concepts.length < 2 || claims.over(unit).length > 0) return []
    const placed = reasonOfPlace(block, unit, isLast)
    const why = placed ? { reason: placed, cues: [] } : missingClaim(unit, topics)
    const quote = reading.text.slice(unit.start, unit.end)
    return [{ quote, start: unit.start, concepts, ...why }]
  }

  function reasonOfPlace(block: OutlineBlock, unit: Unit, isLast: boolean): Reason | undefined {
    const section = outline.sections[block.section]
    if (block === outline.titleBlock) return 'TITLE'
    if (block.role === 'TEASER' || block.role === 'BOILERPLATE') return 'SET_APART'
    if (flags.over(unit).length > 0) return 'RED_FLAG'
    if (block.kind === 'HEADING') return 'HEADING'
    if (section?.isListing) return 'LISTING'
    if (section?.isMyths && QUOTED.test(reading.text.slice(unit.start, unit.start + 1))) return 'MYTH'
    const next = outline.blocks[block.position + 1]
    if (isLast && isLeadIn(block) && next?.kind === 'LIST_ITEM') return 'LEAD_IN'
    if (unit.isQuestion) return 'QUESTION'
    return roles.get(block.position) === 'ADVICE' ? 'ADVICE' : undefined
  }

  return outline.blocks.flatMap((block) => {
    const sentences = splitSentences(block.tokens, lexicon.layout.abbreviations)
    return sentences.flatMap(({ from, to }, i) =>
      explain(block, unitOf(block, from, to, lexicon, topicIds), i === sentences.length - 1),
    )
  })
}
