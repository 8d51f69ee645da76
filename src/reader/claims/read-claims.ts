import type { Refusal, UnknownTerm } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import type { Outline, OutlineBlock, OutlineSection } from '../document/outline.ts'
import { checkLimit, type ReaderLimits } from '../limits.ts'
import type { FoundMention } from '../mentions/mention.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { answerClaims } from './answers.ts'
import { antecedentOf, headingAntecedent } from './antecedent.ts'
import type { Antecedent, Place, Scope } from './context.ts'
import type { ClaimDraft } from './draft.ts'
import { HeadingTree } from './heading-tree.ts'
import { labelScope } from './label-scope.ts'
import { type Asked, answerScope, askedIn, opensLetter } from './letter.ts'
import { lineClaims, separatorOf } from './line-claims.ts'
import {
  continuesRedFlag,
  isLeadIn,
  isRedFlag,
  leadsToRedFlags,
  listsRedFlags,
  pointsBack,
  type RedFlagDraft,
} from './red-flags.ts'
import { aspectScope, headingScope, leadInScope, signsScope } from './scopes.ts'
import { sentenceClaims } from './sentence-claims.ts'
import { isCounted, tipClaims, titleScope } from './title-scope.ts'
import { type Unit, unitOf } from './unit.ts'
import { unknownTermOf } from './unknown-terms.ts'

export interface ReadClaims {
  readonly drafts: readonly ClaimDraft[]
  readonly redFlags: readonly RedFlagDraft[]
  /** Positions of list items that name nothing of their own: advice. */
  readonly advice: ReadonlySet<number>
  readonly units: readonly Unit[]
  readonly refused: readonly Refusal[]
  readonly unknownTerms: readonly UnknownTerm[]
}

/**
 * Reads the body of an article, section by section; see the rules it calls.
 *
 * @throws DomainError FILE_TOO_LARGE where it makes more claims than the limit.
 */
export function readClaims(
  outline: Outline,
  topics: readonly FoundMention[],
  lexicon: Lexicon,
  { maxClaims }: ReaderLimits,
): ReadClaims {
  const reader = new ArticleWalk(lexicon, topics, titleScope(outline, topics, lexicon), maxClaims)
  const bodies = outline.sections.map((): OutlineBlock[] => [])
  for (const block of outline.blocks)
    if (block.role === 'BODY' && block !== outline.titleBlock) bodies[block.section]?.push(block)
  for (const section of outline.sections) reader.readSection(section, bodies[section.position] ?? [])
  return reader
}

// In a section on myths a sentence in quotation marks is the myth.
const QUOTED = /^["“«]/

const MAX_HEADING_WORDS = 8
const MIN_TIPS = 3

/** Walks one article once, keeping what a later sentence may refer to. */
class ArticleWalk implements ReadClaims {
  readonly drafts: ClaimDraft[] = []
  readonly redFlags: RedFlagDraft[] = []
  readonly advice = new Set<number>()
  readonly units: Unit[] = []
  readonly refused: Refusal[] = []
  readonly unknownTerms: UnknownTerm[] = []
  readonly #lexicon: Lexicon
  readonly #maxClaims: number
  readonly #topics: readonly FoundMention[]
  readonly #topicIds: readonly ConceptId[]
  readonly #headings = new HeadingTree()
  /** What a title that counts says of the items under it. */
  readonly #title: Scope | undefined
  #asked: Asked | undefined

  constructor(
    lexicon: Lexicon,
    topics: readonly FoundMention[],
    title: Scope | undefined,
    maxClaims: number,
  ) {
    this.#title = title
    this.#maxClaims = maxClaims
    this.#lexicon = lexicon
    this.#topics = topics
    this.#topicIds = topics.map((topic) => topic.concept.id)
  }

  readSection(section: OutlineSection, blocks: readonly OutlineBlock[]): void {
    const headingBlock = section.headingBlock
    const heading =
      headingBlock?.role === 'BODY'
        ? unitOf(headingBlock, 0, headingBlock.tokens.length, this.#lexicon, this.#topicIds)
        : undefined
    if (heading) this.units.push(heading)
    const { scope, above } = this.#headings.inherit(
      section,
      headingScope(section, heading, this.#topics),
      blocks,
    )
    if (heading && above) this.#readHeading(section, heading, above)
    let antecedent: Antecedent | undefined = heading ? this.#spokenOf(section, scope, heading) : undefined
    this.#asked =
      headingBlock && opensLetter(headingBlock, this.#lexicon)
        ? this.#askedAt([headingBlock, ...blocks.filter((block) => block !== headingBlock)], 0)
        : undefined
    for (let i = 0; i < blocks.length; ) {
      const block = blocks[i]
      if (!block || block === headingBlock) {
        i++
        continue
      }
      if (opensLetter(block, this.#lexicon)) {
        this.#asked = this.#askedAt(blocks, i)
        antecedent = undefined
      }
      if (block.kind === 'LIST_ITEM') {
        i += this.#readList(section, scope, undefined, blocks, i, antecedent)
        continue
      }
      const leadsIn =
        block.kind === 'PARAGRAPH' &&
        blocks[i + 1]?.kind === 'LIST_ITEM' &&
        (isLeadIn(block) || leadsToRedFlags(this.#lastSentence(block), this.#lexicon))
      antecedent = this.#readParagraph(section, scope, heading, block, antecedent, leadsIn)
      i++
      if (leadsIn) i += this.#readList(section, scope, this.#lastSentence(block), blocks, i, antecedent)
    }
  }

  /** What a heading speaks of; of a question what it asks, for an answer that says yes. */
  #spokenOf(section: OutlineSection, scope: Scope, heading: Unit): Antecedent | undefined {
    if (!heading.isQuestion) return headingAntecedent(heading)
    const place = { section: section.position, scope, antecedent: undefined, topics: this.#topics }
    const asked = sentenceClaims(heading, place).filter(({ subject }) => !subject.inherited)
    return asked.length === 0 ? headingAntecedent(heading) : antecedentOf(heading, asked)
  }

  /** A heading under one that has a verb is read like a line of its list: "Common causes", then "Anemia". */
  #readHeading(section: OutlineSection, heading: Unit, above: Scope): void {
    const words = heading.tokens.filter((token) => token.isWord).length
    // "Minerals" only sorts what stands under it.
    const isTitle = heading.mentions.every(
      ({ concept, state }) =>
        this.#topicIds.includes(concept.id) || (state === null && this.#lexicon.classes.has(concept.id)),
    )
    if (words > MAX_HEADING_WORDS || isTitle) return
    const place = { section: section.position, scope: above, antecedent: undefined, topics: this.#topics }
    this.drafts.push(...lineClaims(heading, place))
  }

  /** What the letter at `from` asks about. */
  #askedAt(blocks: readonly OutlineBlock[], from: number): Asked | undefined {
    const answer: Unit[] = []
    for (let i = from + 1; i < blocks.length; i++) {
      const block = blocks[i]
      if (!block || opensLetter(block, this.#lexicon)) break
      answer.push(...this.#sentences(block))
    }
    const letter = blocks[from]
    return letter && askedIn(this.#sentences(letter), answer)
  }

  /** @param whole the unit of the whole block, where it is there already. */
  #sentences(block: OutlineBlock, whole?: Unit): Unit[] {
    const sentences = splitSentences(block.tokens, this.#lexicon.layout.abbreviations)
    if (whole && sentences.length === 1) return [whole]
    return sentences.map((sentence) =>
      unitOf(block, sentence.from, sentence.to, this.#lexicon, this.#topicIds),
    )
  }

  #lastSentence(block: OutlineBlock): Unit | undefined {
    const last = splitSentences(block.tokens, this.#lexicon.layout.abbreviations).at(-1)
    return last && unitOf(block, last.from, last.to, this.#lexicon, this.#topicIds)
  }

  #readParagraph(
    section: OutlineSection,
    scope: Scope,
    heading: Unit | undefined,
    block: OutlineBlock,
    before: Antecedent | undefined,
    leadsIn: boolean,
  ): Antecedent | undefined {
    let antecedent = before
    const topics = this.#asked?.symptoms ?? this.#topics
    const own = this.#asked ? answerScope(scope, this.#asked, this.#topics) : scope
    const sentences = this.#sentences(block)
    let flagged = false
    for (const [i, unit] of sentences.entries()) {
      if (isAside(unit, this.#lexicon)) continue
      const sources = !leadsIn && listsSources(unit, this.#lexicon)
      // What a food holds, or a test measures, is not what the article is about.
      if (!sources) this.units.push(unit)
      if (leadsIn && i === sentences.length - 1) continue
      if (isRedFlag(unit, section, this.#lexicon) || (flagged && continuesRedFlag(unit))) {
        flagged = true
        const before = pointsBack(unit, this.#lexicon) ? sentences[i - 1] : undefined
        this.#flag(section, unit, before ?? null)
        continue
      }
      flagged = false
      if (
        section.isListing ||
        sources ||
        (section.isMyths && QUOTED.test(block.text.slice(unit.start - block.start)))
      )
        continue
      const named = i === 0 ? labelScope(unit, own, heading, topics, this.#lexicon) : undefined
      const place: Place = { section: section.position, scope: named ?? own, antecedent, topics }
      const drafts =
        named !== undefined || ((sentences.length === 1 || opensWithLabel(unit, i)) && separatorOf(unit) > 0)
          ? lineClaims(unit, place)
          : sentenceClaims(unit, place)
      const all = [...answerClaims(unit, place), ...drafts]
      this.#take(all)
      antecedent = antecedentOf(unit, all) ?? antecedent
    }
    return antecedent
  }

  /** Reads the list that starts at `from`; gives how many blocks it has. */
  #readList(
    section: OutlineSection,
    sectionScope: Scope,
    leadIn: Unit | undefined,
    blocks: readonly OutlineBlock[],
    from: number,
    antecedent: Antecedent | undefined,
  ): number {
    let to = from
    while (blocks[to]?.kind === 'LIST_ITEM') to++
    const items = blocks
      .slice(from, to)
      .map((block) => unitOf(block, 0, block.tokens.length, this.#lexicon, this.#topicIds))
    // One by one: a list of a hundred thousand items would overflow the stack as arguments.
    for (const item of items) this.units.push(item)
    if (listsRedFlags(section, leadIn, this.#lexicon)) {
      for (const item of items) this.#flag(section, item, leadIn ?? null)
      return to - from
    }
    const own = leadIn ? leadInScope(leadIn, sectionScope, this.#lexicon) : sectionScope
    const scope = aspectScope(signsScope(own, section, items, blocks[to]), section, items)
    const isTip = scope.relation === null && items.length >= MIN_TIPS && !section.isListing
    for (const item of items) {
      const place: Place = { section: section.position, scope, antecedent, topics: this.#topics }
      if (isRedFlag(item, section, this.#lexicon)) {
        this.drafts.push(...this.#readFlagged(section, item, place))
        continue
      }
      const advises =
        scope.relation !== null && this.#lexicon.layout.advice.longestAt(item.tokens, 0) !== undefined
      const drafts = advises ? [] : this.#readItem(item, place, isTip)
      this.#take(drafts)
      if (scope.relation !== null && !scope.isListing && drafts.length === 0)
        this.#setAside(item, scope, advises)
    }
    return to - from
  }

  /** A list item may hold several sentences; the first carries the label, the others explain it. */
  #readItem(item: Unit, place: Place, isTip: boolean): ClaimDraft[] {
    const all = this.#sentences(item.block, item)
    const sentences = all.filter((sentence) => !listsSources(sentence, this.#lexicon))
    if (sentences.length === 0) return []
    const [first, ...rest] = sentences
    const lead = first && all.length > 1 ? first : item
    const title = isTip && this.#title && isCounted(lead, this.#title) ? this.#title : undefined
    const drafts = lineClaims(lead, title ? { ...place, scope: title } : place)
    if (!first || rest.length === 0) return drafts
    let antecedent = antecedentOf(first, drafts) ?? place.antecedent
    for (const sentence of rest) {
      const more = sentenceClaims(sentence, { ...place, antecedent })
      drafts.push(...more)
      antecedent = antecedentOf(sentence, more) ?? antecedent
    }
    if (isTip && this.#title) drafts.push(...tipClaims(drafts, this.#title))
    return drafts
  }

  /** A list item that tells, in one of its sentences, when to seek care; what the others say is read. */
  #readFlagged(section: OutlineSection, item: Unit, place: Place): ClaimDraft[] {
    const drafts: ClaimDraft[] = []
    for (const [i, sentence] of this.#sentences(item.block).entries()) {
      if (isRedFlag(sentence, section, this.#lexicon)) this.#flag(section, sentence, null)
      else drafts.push(...(i === 0 ? lineClaims(sentence, place) : sentenceClaims(sentence, place)))
    }
    return drafts
  }

  #take(drafts: readonly ClaimDraft[]): void {
    for (const draft of drafts) this.drafts.push(draft)
    checkLimit(this.drafts.length, this.#maxClaims, 'claims')
  }

  #flag(section: OutlineSection, unit: Unit, leadIn: Unit | null): void {
    this.redFlags.push({
      section: section.position,
      quote: { start: unit.start, end: unit.end },
      context: leadIn ? { start: leadIn.start, end: leadIn.end } : null,
      unit,
    })
  }

  /** A line under a verb that gave no claim: a term that the vocabulary lacks, or advice. */
  #setAside(item: Unit, scope: Scope, advises: boolean): void {
    const unknown = advises ? undefined : unknownTermOf(item)
    if (unknown !== undefined) {
      this.unknownTerms.push({ term: unknown, quote: item.block.text })
      this.refused.push({ quote: item.block.text, reason: 'names a term that the vocabulary lacks' })
    } else if (scope.relation !== 'SIGN_OF') {
      this.advice.add(item.block.position)
      this.refused.push({
        quote: item.block.text,
        reason: 'advice: names nothing that its heading joins to the topic',
      })
    }
  }
}

/** A colon that stands for the end of a bold label takes no room, or the place of its full stop. */
function opensWithLabel(unit: Unit, sentence: number): boolean {
  const at = separatorOf(unit)
  const colon = unit.tokens[at]
  return sentence === 0 && colon?.text === ':' && unit.block.text[colon.start - unit.block.start] !== ':'
}

const PRICE = /[£$€]\s?\d/

/** "Next time: hiccups", "… offer (£9.99)": a sentence of the page, not of the article. */
function isAside(unit: Unit, lexicon: Lexicon): boolean {
  return (
    lexicon.layout.asides.longestAt(unit.tokens, 0) !== undefined ||
    PRICE.test(unit.block.text.slice(unit.start - unit.block.start, unit.end - unit.block.start))
  )
}

/** "Spinach and almonds are good sources of it": foods, not links. */
function listsSources(unit: Unit, lexicon: Lexicon): boolean {
  return lexicon.headingRoles
    .findAll(unit.tokens)
    .some((match) => match.value.value === 'SOURCES_OF' && !match.value.whole && !match.value.inHeading)
}
