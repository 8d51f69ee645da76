import { createHash } from 'node:crypto'
import type { ArticleReading, Block, Mention, RedFlag, Section, Teaser } from '../../src/domain/article.ts'
import type { Claim, ClaimEnd } from '../../src/domain/claim.ts'
import { linkId } from '../../src/domain/link.ts'
import type { Tension, TensionSide } from '../../src/domain/tension.ts'
import {
  type BlockRole,
  type Modifier,
  type Relation,
  type SectionAspect,
  STATES,
} from '../../src/domain/terminology.ts'

/** `<concept id> <STATE>`, such as `nutrient:zinc LOW`. */
type End = string

type Marks = Partial<Pick<Claim, 'polarity' | 'certainty' | 'derivation'>> & {
  readonly subjectModifiers?: readonly Modifier[]
}
export type Statement = readonly [subject: End, relation: Relation, object: End, marks?: Marks]

export interface Line {
  readonly text: string
  readonly role?: BlockRole
  readonly claims?: readonly Statement[]
  /** Concepts by the word that names them in this line. */
  readonly mentions?: Readonly<Record<string, string>>
  /** Concepts that this line, as a red flag, applies to. */
  readonly redFlagFor?: readonly string[]
  /** Another line of the article that this red flag clashes with. */
  readonly clashesWith?: string
}

export interface Draft {
  readonly slug: string
  readonly title: string
  readonly url?: string
  readonly publisher?: string
  readonly category?: string
  readonly publishedAt?: string
  readonly readerVersion?: string
  readonly topics?: readonly string[]
  readonly teasers?: readonly Teaser[]
  readonly sections: readonly {
    readonly heading: string
    readonly aspect?: SectionAspect
    readonly lines: readonly Line[]
  }[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function end(written: End, modifiers: readonly Modifier[] = []): ClaimEnd {
  const [conceptId = '', word] = written.split(' ')
  const state = STATES.find((known) => known === word)
  if (!state) throw new Error(`${written} has no state`)
  return { conceptId, state, stateWord: null, modifiers, span: null }
}

function claimOf(
  statement: Statement,
  place: Pick<Claim, 'articleId' | 'sectionId' | 'position' | 'quote' | 'quoteStart'>,
  heading: { text: string; start: number } | null,
): Claim {
  const [subjectEnd, relation, objectEnd, marks = {}] = statement
  const subject = end(subjectEnd, marks.subjectModifiers)
  const object = end(objectEnd)
  const parts = {
    subjectId: subject.conceptId,
    subjectState: subject.state,
    relation,
    objectId: object.conceptId,
    objectState: object.state,
  }
  const derivation = marks.derivation ?? 'EXPLICIT'
  const context = derivation === 'HEADING_INHERITED' ? heading : null
  const identity = [place.articleId, place.quote, context?.text ?? null, linkId(parts)]
  return {
    id: `claim:${sha256(JSON.stringify(identity)).slice(0, 16)}`,
    linkId: linkId(parts),
    ...place,
    subject,
    relation,
    object,
    polarity: marks.polarity ?? 'AFFIRMED',
    certainty: marks.certainty ?? 'STATED',
    derivation,
    review: 'MACHINE',
    contextQuote: context?.text ?? null,
    contextStart: context?.start ?? null,
  }
}

function tensionsOf(draft: Draft, articleId: string, blocks: readonly Block[]): Tension[] {
  const side = (line: string): TensionSide => {
    const block = blocks.find(({ text }) => text === line)
    if (!block) throw new Error(`no line “${line}”`)
    return {
      sectionId: block.sectionId,
      quote: line,
      start: block.start,
      words: line.split(' ').at(-1) ?? '',
    }
  }
  return draft.sections
    .flatMap(({ lines }) => lines)
    .flatMap(({ text, clashesWith }) =>
      clashesWith ? [{ first: side(text), second: side(clashesWith) }] : [],
    )
    .map((sides, position) => ({ articleId, position, kind: 'ORDINARY', ...sides }))
}

/** A reading as the reader would give it, its text being the headings and lines, one below the other. */
export function readingOf(draft: Draft): ArticleReading {
  const articleId = `article:${draft.slug}`
  const sections: Section[] = []
  const blocks: Block[] = []
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const redFlags: RedFlag[] = []
  let text = ''

  const addBlock = (kind: Block['kind'], role: BlockRole, line: string, sectionId: string): Block => {
    const block: Block = {
      id: `block:${draft.slug}/${blocks.length}`,
      articleId,
      sectionId,
      position: blocks.length,
      kind,
      role,
      text: line,
      start: text.length,
      end: text.length + line.length,
    }
    blocks.push(block)
    text += `${line}\n`
    return block
  }

  for (const [position, { heading, aspect = 'OTHER', lines }] of draft.sections.entries()) {
    const sectionId = `section:${draft.slug}/${position}`
    sections.push({ id: sectionId, articleId, position, heading, aspect })
    const head = heading === '' ? null : addBlock('HEADING', 'BODY', heading, sectionId)
    for (const line of lines) {
      const role = line.role ?? (line.redFlagFor ? 'RED_FLAG' : 'BODY')
      const block = addBlock('PARAGRAPH', role, line.text, sectionId)
      for (const [word, conceptId] of Object.entries(line.mentions ?? {})) {
        const start = block.start + line.text.indexOf(word)
        mentions.push({ conceptId, blockId: block.id, start, end: start + word.length, text: word })
      }
      for (const statement of line.claims ?? []) {
        const place = {
          articleId,
          sectionId,
          position: claims.length,
          quote: line.text,
          quoteStart: block.start,
        }
        claims.push(claimOf(statement, place, head))
      }
      if (line.redFlagFor) {
        redFlags.push({
          id: `red-flag:${sha256(`${articleId} ${line.text}`).slice(0, 16)}`,
          articleId,
          sectionId,
          position: redFlags.length,
          quote: line.text,
          start: block.start,
          contextQuote: head?.text ?? null,
          appliesTo: line.redFlagFor,
        })
      }
    }
  }
  return {
    article: {
      id: articleId,
      slug: draft.slug,
      title: draft.title,
      url: draft.url ?? null,
      publisher: draft.publisher ?? null,
      category: draft.category ?? null,
      language: 'en',
      publishedAt: draft.publishedAt ?? null,
      summary: draft.sections[0]?.lines[0]?.text ?? null,
    },
    text,
    contentHash: sha256(text),
    readerVersion: draft.readerVersion ?? '1',
    topics: draft.topics ?? [],
    sections,
    blocks,
    mentions,
    claims,
    redFlags,
    tensions: tensionsOf(draft, articleId, blocks),
    teasers: draft.teasers ?? [],
    refused: [],
    warnings: [],
    unknownTerms: [],
  }
}
