import type { BlockKind, BlockRole, Relation, SectionAspect } from '../../domain/terminology.ts'
import { headsCare } from '../care/calls-for-care.ts'
import { checkLimit, type ReaderLimits } from '../limits.ts'
import type { PhraseIndex } from '../text/phrase-index.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { HeadingCue, HeadingRole, Lexicon } from '../vocabulary/lexicon.ts'
import { isBoilerplateLine } from './boilerplate.ts'
import type { RawBlock, RawDocument } from './document.ts'
import { labelledTokens } from './labels.ts'
import { findTitle } from './title.ts'

/** A block with its place in the article and what it is for. */
export interface OutlineBlock {
  readonly position: number
  readonly section: number
  readonly kind: BlockKind
  readonly level: number
  readonly role: BlockRole
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  /** As in {@link RawBlock}. */
  readonly leadsIn: boolean
}

export interface OutlineSection {
  readonly position: number
  /** Empty for what stands before the first heading. */
  readonly heading: string
  readonly headingBlock: OutlineBlock | undefined
  readonly aspect: SectionAspect
  /** What the heading says of the lines under it ("What Can Worsen …": WORSENS); null where it says nothing. */
  readonly scope: Relation | null
  /** Lists of foods, doses or tests: what stands there is no link. */
  readonly isListing: boolean
  /** Quoted sentences in it are what people say, not what the article says. */
  readonly isMyths: boolean
}

export interface Outline {
  readonly title: string
  readonly titleBlock: OutlineBlock | undefined
  readonly sections: readonly OutlineSection[]
  readonly blocks: readonly OutlineBlock[]
}

function firstCue<T>(index: PhraseIndex<HeadingCue<T>>, tokens: readonly Token[]): HeadingCue<T> | undefined {
  const found = index.findAll(tokens)
  if (found.length === 0) return undefined
  // "3 Comments": a number makes no other heading of it.
  const isCounted = (token: Token): boolean => token.isWord && !/^\d+$/.test(token.text)
  const words = tokens.filter(isCounted).length
  return found
    .filter(
      ({ from, to, value }) => !value.whole || tokens.slice(from, to).filter(isCounted).length === words,
    )
    .map((match) => match.value)
    .sort((a, b) => a.row - b.row)[0]
}

// "Potassium ...... 3.5": leaders of a table, lost on the way to plain text.
const LEADERS = /\.{4,}|…{2,}|_{4,}/

/** "At NAME, X is approached through …": what the publisher says of itself. */
function isApproach(block: RawBlock, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (block.kind !== 'PARAGRAPH') return false
  const found = lexicon.layout.approach.findAll(tokens)
  if (found.length === 0) return false
  const namesItself = tokens[0]?.lower === 'at' && /^\p{Lu}/u.test(tokens[1]?.text ?? '')
  return namesItself || found.some((match) => match.value.startsWith('our ') || match.value.startsWith('we '))
}

/**
 * The title, the sections and what each block is for.
 *
 * The title is the front matter's, else the first heading of level 1, else the first heading that is no
 * boilerplate. A TEASERS heading reaches to the foot of a page without heading levels, else to the next
 * heading of its level; a BOILERPLATE heading to the next heading; a FOOT heading (comments) as TEASERS do.
 *
 * @throws DomainError FILE_TOO_LARGE where it has more words than the limit.
 */
export function outlineOf(document: RawDocument, lexicon: Lexicon, { maxWords }: ReaderLimits): Outline {
  let words = 0
  const raw = document.blocks.map((block) => {
    const tokens = labelledTokens(block, tokenize(document.text, block.start, block.end))
    words += tokens.length
    checkLimit(words, maxWords, 'words')
    return { block, tokens }
  })
  const titleAt =
    document.meta.title === undefined || hasTopHeading(document)
      ? findTitle(
          raw.map(({ block, tokens }) => ({
            block,
            tokens,
            // Asked of the lines before the prose alone.
            isSetApart: () =>
              isBoilerplateLine(tokens, lexicon) ||
              firstCue(lexicon.headingRoles, tokens) !== undefined ||
              lexicon.layout.letter.longestAt(tokens, 0) !== undefined,
          })),
          lexicon,
        )
      : undefined
  const sections: OutlineSection[] = []
  const blocks: OutlineBlock[] = []
  const open = (heading: OutlineBlock | undefined, parts: Partial<OutlineSection> = {}): void => {
    sections.push({
      position: sections.length,
      heading: heading?.text ?? '',
      headingBlock: heading,
      aspect: 'OVERVIEW',
      scope: null,
      isListing: false,
      isMyths: false,
      ...parts,
    })
  }
  open(undefined)
  let setApart: SetApart | undefined
  for (const [i, { block, tokens }] of raw.entries()) {
    const isTitle = i === titleAt
    const toldRole = isTitle ? undefined : roleOf(block, tokens, lexicon)
    // "3 Comments" under the title leads to the comments, and is not where they begin.
    const leadsToFoot = toldRole === 'FOOT' && block.start < MIN_FOOT * document.text.length
    const ownRole = leadsToFoot ? undefined : toldRole
    const isHeading = (block.kind === 'HEADING' && !isTitle) || ownRole !== undefined
    const role = ownRole
    if (isHeading && setApart && endsSetApart(setApart, block, raw[i + 1]?.block, document.hasLevels, role))
      setApart = undefined
    const blockRole: BlockRole =
      setApart?.role ??
      (role === 'TEASERS'
        ? 'TEASER'
        : role === 'BOILERPLATE' || role === 'FOOT'
          ? 'BOILERPLATE'
          : undefined) ??
      (!isTitle &&
      (i < (titleAt ?? 0) ||
        leadsToFoot ||
        LEADERS.test(block.text) ||
        isBoilerplateLine(tokens, lexicon) ||
        isApproach(block, tokens, lexicon))
        ? 'BOILERPLATE'
        : 'BODY')
    const startsSection = isHeading && !setApart && (blockRole === 'BODY' || role !== undefined)
    const made: OutlineBlock = {
      position: i,
      section: startsSection ? sections.length : sections.length - 1,
      kind: block.kind,
      level: block.level,
      role: blockRole,
      text: block.text,
      start: block.start,
      end: block.end,
      tokens,
      leadsIn: block.leadsIn === true,
    }
    blocks.push(made)
    if (startsSection) {
      open(made, headingParts(tokens, role, lexicon))
      if (role === 'TEASERS' || role === 'BOILERPLATE' || role === 'FOOT') {
        setApart = {
          role: role === 'TEASERS' ? 'TEASER' : 'BOILERPLATE',
          level: block.level,
          isFoot: role === 'FOOT',
        }
      }
    }
  }
  const titleBlock = titleAt === undefined ? undefined : blocks[titleAt]
  return { title: document.meta.title ?? titleBlock?.text ?? '', titleBlock, sections, blocks }
}

const hasTopHeading = (document: RawDocument): boolean =>
  document.blocks.some((block) => block.kind === 'HEADING' && block.level === 1)

/**
 * The role that a heading tells. A line that is no heading by its shape tells one where it is nearly nothing
 * but the cue ("See also"): lists scraped without their marks run on from it.
 */
function roleOf(block: RawBlock, tokens: readonly Token[], lexicon: Lexicon): HeadingRole | undefined {
  const cue = firstCue(lexicon.headingRoles, tokens)
  // "Read next: Low iron in winter": a link by itself.
  const isLink = cue?.value === 'TEASERS' && tokens.some((t, i) => t.text === ':' && tokens[i + 1]?.isWord)
  if (isLink) return undefined
  if (!cue || block.kind === 'HEADING') return cue?.value
  const words = tokens.filter((token) => token.isWord).length
  return (cue.value === 'TEASERS' || cue.value === 'BOILERPLATE' || cue.value === 'FOOT') &&
    words <= cue.cue.split(' ').length + 1
    ? cue.value
    : undefined
}

/** Comments begin in the later part of a page. */
const MIN_FOOT = 0.4

/** What a heading sets apart, until {@link endsSetApart}. */
interface SetApart {
  readonly role: BlockRole
  readonly level: number
  readonly isFoot: boolean
}

const MIN_PROSE = 100

const isProse = (block: RawBlock | undefined): boolean =>
  block?.kind === 'PARAGRAPH' && block.text.length >= MIN_PROSE && /[.!?]["”’)\]\d]*$/.test(block.text)

function endsSetApart(
  setApart: SetApart,
  heading: RawBlock,
  next: RawBlock | undefined,
  hasLevels: boolean,
  role: HeadingRole | undefined,
): boolean {
  if (hasLevels) return heading.level <= setApart.level
  if (setApart.isFoot) return false
  // Cards look like headings; without levels a heading over prose is one of the article's own.
  return setApart.role === 'BOILERPLATE' || role === 'BOILERPLATE' || isProse(next)
}

/** Aspects that a call for care outweighs: "Signs that need a doctor" heads no list of signs. */
const YIELDS: ReadonlySet<SectionAspect> = new Set(['OTHER', 'OVERVIEW', 'SYMPTOMS', 'CLOSING'])

function headingParts(
  tokens: readonly Token[],
  role: HeadingRole | undefined,
  lexicon: Lexicon,
): Partial<OutlineSection> {
  if (role === 'TEASERS') return { aspect: 'TEASERS' }
  if (role === 'BOILERPLATE' || role === 'FOOT') return { aspect: 'OTHER' }
  const told = firstCue(lexicon.headingAspects, tokens)?.value ?? 'OTHER'
  const aspect = YIELDS.has(told) && headsCare(tokens, lexicon.care) ? 'WHEN_TO_SEEK_CARE' : told
  return {
    aspect,
    // "When to get help" offers no remedy.
    scope: aspect === 'WHEN_TO_SEEK_CARE' ? null : (firstCue(lexicon.headingScopes, tokens)?.value ?? null),
    isListing: role === 'SOURCES_OF',
    isMyths: role === 'MYTHS',
  }
}
