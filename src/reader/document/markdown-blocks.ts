import type { Nodes, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { countLines } from '../limits.ts'
import { labelEndOf } from './labels.ts'
import { pairsOf } from './paired-rows.ts'
import { simpleBlocks } from './simple-markdown.ts'
import type { FoundBlock } from './stored-text.ts'

export interface MarkdownBlocks {
  readonly blocks: readonly FoundBlock[]
  /** The YAML between the marks of a front matter, where there is one. */
  readonly frontMatter: string | undefined
}

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
/** For stretches of a text: a rule that they open with is no front matter. */
const part = unified().use(remarkParse).use(remarkGfm)

/** Above what articles give it, the parser is not asked: its time grows with its text, more with blocks and marks. */
const MAX_PARSED = 300_000
const MAX_LINES = 10_000
const MAX_MARKS = 12_000
const MARKS = /[*_`[\]<>&~\\!|]/g

function isTooMuch(source: string): boolean {
  if (source.length > MAX_PARSED || countLines(source, MAX_LINES) > MAX_LINES) return true
  let marks = 0
  MARKS.lastIndex = 0
  while (marks <= MAX_MARKS && MARKS.test(source)) marks++
  return marks > MAX_MARKS
}

const plainOf = (node: Nodes): string => textOf(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim()

/** How many letters of a paragraph are bold at its beginning. */
function openingOf(node: Nodes): number {
  const first = 'children' in node ? node.children[0] : undefined
  return first?.type === 'strong' ? plainOf(first).length : 0
}

/** The first row of a table in Markdown is its head. */
function rowsOf(table: Table): FoundBlock[] {
  const rows = table.children.map((row, i) => ({ cells: row.children.map(plainOf), isHead: i === 0 }))
  return pairsOf(rows)
}

/** The blocks of a parsed text. Code and raw HTML are no prose: nothing is read from them. */
function blocksOf(root: Root): MarkdownBlocks {
  const blocks: FoundBlock[] = []
  let frontMatter: string | undefined
  const add = (kind: FoundBlock['kind'], level: number, node: Nodes): void => {
    const plain = plainOf(node)
    if (plain === '') return
    const labelEnd = kind === 'HEADING' ? undefined : labelEndOf(plain, openingOf(node))
    blocks.push({ kind, level, text: plain, labelEnd })
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml') frontMatter = node.value
    else if (node.type === 'heading') add('HEADING', node.depth, node)
    else if (node.type === 'paragraph') add('PARAGRAPH', 0, node)
    else if (node.type === 'listItem') {
      const [first, ...rest] = node.children
      if (first?.type === 'paragraph') add('LIST_ITEM', 0, first)
      else if (first) walk(first)
      for (const child of rest) walk(child)
    } else if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote') {
      for (const child of node.children) walk(child)
    } else if (node.type === 'table') for (const row of rowsOf(node)) blocks.push(row)
  }
  walk(root)
  return { blocks, frontMatter }
}

/** The blocks as the parser by itself finds them. */
export function parsedBlocks(lines: readonly string[]): MarkdownBlocks {
  return blocksOf(whole.parse(lines.join('\n')))
}

// What reaches over blank lines: fenced code, HTML that runs to its end, definitions that links elsewhere use.
const REACHES_FAR = /```|~~~|<(?:script|pre|style|textarea|[!?])|\]:/i

/** Where the text after the front matter starts; 0 where there is none, -1 where its end is missing. */
function bodyStart(lines: readonly string[]): number {
  return lines[0] === '---' ? lines.indexOf('---', 1) + 1 || -1 : 0
}

/** Stretches that blank lines part, each opening at the margin: none has to do with the one before. */
function stretchesOf(lines: readonly string[], from: number): string[][] {
  const stretches: string[][] = []
  let stretch: string[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line !== '' && lines[i - 1] === '' && !/^\s/.test(line) && stretch.length > 0) {
      stretches.push(stretch)
      stretch = []
    }
    if (line !== '' || stretch.length > 0) stretch.push(line)
  }
  if (stretch.length > 0) stretches.push(stretch)
  return stretches
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && lines[end - 1] === '') end--
  return end === lines.length ? lines : lines.slice(0, end)
}

// A heading that stands in what is given to the parser for what was read without it.
const HELD = '\ue000'

/** Stretches that are read without the parser, and the others in the form in which it gets them all at once. */
function sorted(stretches: readonly string[][]): {
  readonly simple: FoundBlock[][]
  readonly source: string
} {
  const simple: FoundBlock[][] = []
  const lines: string[] = []
  let isHeld = false
  for (const stretch of stretches) {
    // Whether a number starts a list may hang on what stands before it: after indented code it does not.
    const hangs: boolean = !isHeld && lines.length > 0 && /^\d/.test(stretch[0] ?? '')
    const found: FoundBlock[] | undefined = hangs ? undefined : simpleBlocks(withoutBlankEnd(stretch))
    if (!found) for (const line of stretch) lines.push(line)
    else if (isHeld) for (const block of found) simple.at(-1)?.push(block)
    else {
      lines.push('', `# ${HELD}`, '')
      simple.push(found)
    }
    isHeld = found !== undefined
  }
  return { simple, source: lines.join('\n') }
}

/**
 * The blocks of a Markdown text: the same as the parser finds in all of it, which is asked only for the
 * stretches that hold more than plain headings, paragraphs and lists. Undefined where that would keep it busy.
 *
 * @param lines without white space at their ends.
 */
export function markdownBlocks(lines: readonly string[]): MarkdownBlocks | undefined {
  const start = bodyStart(lines)
  const reachesFar = (line: string): boolean => REACHES_FAR.test(line) || line.includes(HELD)
  if (start < 0 || lines.some((line, i) => i >= start && reachesFar(line)))
    return isTooMuch(lines.join('\n')) ? undefined : parsedBlocks(lines)
  const { simple, source } = sorted(stretchesOf(lines, start))
  if (isTooMuch(source)) return undefined
  const parsed =
    source.length > simple.length * `\n# ${HELD}\n\n`.length
      ? blocksOf(part.parse(source)).blocks
      : simple.map((): FoundBlock => ({ kind: 'HEADING', level: 1, text: HELD }))
  // A reference may stand for that sign too.
  if (parsed.filter(({ text }) => text === HELD).length !== simple.length) return parsedBlocks(lines)
  let next = 0
  const blocks = parsed.flatMap((block) => (block.text === HELD ? (simple[next++] ?? []) : [block]))
  return { blocks, frontMatter: start > 0 ? lines.slice(1, start - 1).join('\n') : undefined }
}
