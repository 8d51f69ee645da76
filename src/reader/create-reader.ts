import { hash } from 'node:crypto'
import type { ArticleHead, ArticleReading, Block, Mention, RedFlag, Section } from '../domain/article.ts'
import type { Concept, ConceptId } from '../domain/concept.ts'
import { DomainError } from '../domain/errors.ts'
import { headOf } from './article-head.ts'
import type { ArticleSource } from './article-source.ts'
import { readClaims } from './claims/read-claims.ts'
import type { RedFlagDraft } from './claims/red-flags.ts'
import { teaserClaims } from './claims/teaser-claims.ts'
import type { Unit } from './claims/unit.ts'
import { type Outline, outlineOf } from './document/outline.ts'
import { readDocument } from './document/read-document.ts'
import { splitSource } from './document/split-source.ts'
import { conceptsOfCard, readTeasers } from './document/teasers.ts'
import { explainReading, type Understood } from './explain/explain-reading.ts'
import type { ExplainedReading } from './explain/explanation.ts'
import { finishClaims } from './finish-claims.ts'
import { checkLimit, DEFAULT_LIMITS, type ReaderLimits } from './limits.ts'
import { type LineMention, mentionsInLines } from './mentions/mentions-in-lines.ts'
import { findTensions } from './tensions/find-tensions.ts'
import { tensionsOf } from './tensions/tensions-of.ts'
import { topicsOf } from './topics.ts'
import type { Vocabulary } from './vocabulary/load-vocabulary.ts'

/** Counts up when the rules would read the same text differently. */
const RULES_VERSION = 3

export type { ArticleSource }

export interface Reader {
  /** Changes when the rules or the vocabulary change. */
  readonly version: string
  readonly concepts: readonly Concept[]
  /**
   * The articles of a file, to be read one by one: many for a WordPress export or a feed, else the file itself.
   *
   * @throws DomainError UNREADABLE_FILE, UNSUPPORTED_FORMAT, or EMPTY_ARTICLE for a feed without articles.
   */
  sources(source: ArticleSource): readonly ArticleSource[]
  /**
   * Reads one article: deterministic, offline, without side effects.
   *
   * @throws DomainError UNREADABLE_FILE, UNSUPPORTED_FORMAT, EMPTY_ARTICLE, or FILE_TOO_LARGE where it goes
   * beyond the limits.
   */
  read(source: ArticleSource): ArticleReading
  /**
   * Reads an article and tells why each claim was read, and why sentences that name two concepts gave none.
   *
   * @throws DomainError as `read` does.
   */
  explain(source: ArticleSource): ExplainedReading
  /** Where lines of an article with this title name concepts; see `mentionsInLines`. */
  mentionsIn(lines: readonly string[], title: string): readonly (readonly LineMention[])[]
}

/** A reader by the words of this vocabulary, that refuses what goes beyond these limits. */
export function createReader(vocabulary: Vocabulary, limits: ReaderLimits = DEFAULT_LIMITS): Reader {
  const version = `${RULES_VERSION}-${vocabulary.version}`
  return {
    version,
    concepts: vocabulary.concepts,
    sources: splitSource,
    read: (source) => understand(source, vocabulary, version, limits).reading,
    explain: (source) => explainReading(understand(source, vocabulary, version, limits), vocabulary.lexicon),
    mentionsIn: (lines, title) => mentionsInLines(lines, title, vocabulary.lexicon),
  }
}

function understand(
  source: ArticleSource,
  { lexicon }: Vocabulary,
  readerVersion: string,
  limits: ReaderLimits,
): Understood {
  const document = readDocument(source, limits)
  checkLimit(document.blocks.length, limits.maxLines, 'lines')
  const outline = outlineOf(document, lexicon, limits)
  if (outline.blocks.every((block) => block.role !== 'BODY')) {
    throw new DomainError('EMPTY_ARTICLE', 'The file holds no article text.')
  }
  const article = headOf(source, document, outline)
  const topics = topicsOf(outline, lexicon)
  const read = readClaims(outline, topics, lexicon, limits)
  const cards = readTeasers(outline.blocks, lexicon)
  const drafts = [...read.drafts, ...teaserClaims(cards, lexicon)]
  const { text } = document
  const sectionIds = outline.sections.map((section) => `section:${article.slug}/${section.position}`)
  const reading: ArticleReading = {
    article,
    text,
    contentHash: hash('sha256', text),
    readerVersion,
    topics: topics.map((topic) => topic.concept.id),
    sections: sectionsOf(article, outline, sectionIds),
    blocks: blocksOf(article, outline, sectionIds, read.advice, read.redFlags),
    mentions: mentionsOf(article, read.units),
    claims: finishClaims(drafts, {
      articleId: article.id,
      text,
      sectionIds,
    }),
    redFlags: redFlagsOf(
      article,
      text,
      sectionIds,
      read.redFlags,
      topics.map((topic) => topic.concept.id),
    ),
    tensions: tensionsOf(findTensions(read, outline, topics, lexicon), article, text, sectionIds),
    teasers: cards.map((card) => ({
      title: card.title,
      subtitle: card.subtitle,
      category: card.category,
      conceptIds: conceptsOfCard(card, lexicon),
    })),
    warnings: document.warnings ?? [],
    refused: read.refused,
    unknownTerms: read.unknownTerms,
  }
  return { reading, outline, topics, drafts }
}

function sectionsOf(article: ArticleHead, outline: Outline, ids: readonly string[]): Section[] {
  return outline.sections.map((section) => ({
    id: ids[section.position] ?? '',
    articleId: article.id,
    position: section.position,
    heading: section.heading,
    aspect: section.aspect,
  }))
}

const blockId = (article: ArticleHead, position: number): string => `block:${article.slug}/${position}`

function blocksOf(
  article: ArticleHead,
  outline: Outline,
  ids: readonly string[],
  advice: ReadonlySet<number>,
  flags: readonly RedFlagDraft[],
): Block[] {
  const flagged = new Set(flags.map((flag) => flag.unit.block.position))
  return outline.blocks.map((block) => ({
    id: blockId(article, block.position),
    articleId: article.id,
    sectionId: ids[block.section] ?? '',
    position: block.position,
    kind: block.kind,
    role: flagged.has(block.position) ? 'RED_FLAG' : advice.has(block.position) ? 'ADVICE' : block.role,
    text: block.text,
    start: block.start,
    end: block.end,
  }))
}

function mentionsOf(article: ArticleHead, units: readonly Unit[]): Mention[] {
  // By where they start: hardly ever more than one.
  const seen = new Map<number, ConceptId[]>()
  const mentions: Mention[] = []
  for (const unit of units) {
    const inBlock = blockId(article, unit.block.position)
    for (const mention of [
      ...unit.mentions,
      ...unit.asides,
      ...unit.insertions.flatMap(({ mentions }) => mentions),
    ]) {
      const here = seen.get(mention.start)
      if (here?.includes(mention.concept.id)) continue
      if (here) here.push(mention.concept.id)
      else seen.set(mention.start, [mention.concept.id])
      mentions.push({
        conceptId: mention.concept.id,
        blockId: inBlock,
        start: mention.start,
        end: mention.end,
        text: unit.block.text.slice(mention.start - unit.block.start, mention.end - unit.block.start),
      })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function redFlagsOf(
  article: ArticleHead,
  text: string,
  ids: readonly string[],
  drafts: readonly RedFlagDraft[],
  topics: readonly string[],
): RedFlag[] {
  return drafts.map((draft, position) => {
    const quote = text.slice(draft.quote.start, draft.quote.end)
    const digest = hash('sha256', `${article.id}\0${quote}\0${draft.quote.start}`)
    return {
      id: `red-flag:${digest.slice(0, 20)}`,
      articleId: article.id,
      sectionId: ids[draft.section] ?? '',
      position,
      quote,
      start: draft.quote.start,
      contextQuote: draft.context ? text.slice(draft.context.start, draft.context.end) : null,
      appliesTo: [...new Set([...topics, ...draft.unit.mentions.map((mention) => mention.concept.id)])],
    }
  })
}
