import type { Nodes, Root, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { DomainError } from '../../domain/errors.ts'
import type { DocumentMeta, RawBlock, RawDocument } from './document.ts'
import { labelEndOf } from './labels.ts'
import { pairsOf } from './paired-rows.ts'
import { readPlainText } from './plain-text.ts'
import { type FoundBlock, storeBlocks } from './stored-text.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const frontMatter = z.looseObject({
  title: text.optional(),
  slug: text.optional(),
  id: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: text.optional(),
  category: text.optional(),
  language: text.optional(),
  lang: text.optional(),
  date: z.union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))]).optional(),
})

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

/** The parser takes time with the square of a block's length, and worse of the marks that open its lines. */
const MAX_BLOCK = 20_000
const MAX_UNDERLINES = 50
const UNDERLINE = /^ {0,3}(?:=+|-+)$/
const DEEP = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*){30}/

/** Whether the text is such that its parser would be kept busy: no article is. */
function isLaborious(lines: readonly string[]): boolean {
  let length = 0
  let underlines = 0
  for (const line of lines) {
    length = line === '' ? 0 : length + line.length
    underlines = line === '' ? 0 : underlines + (UNDERLINE.test(line) ? 1 : 0)
    if (length > MAX_BLOCK || underlines > MAX_UNDERLINES || DEEP.test(line)) return true
  }
  return false
}

/** Without the marks of line breaks inside a paragraph, which the parser would join to one word. */
function withoutBreaks(source: string): string[] {
  return source.split('\n').map((line) => {
    const text = line.trimEnd()
    return text.endsWith('\\') && !text.endsWith('\\\\') ? text.slice(0, -1) : text
  })
}

/**
 * Markdown, with YAML front matter or without.
 *
 * The stored text is what a reader sees: each block on a line of its own, without marks; offsets point into
 * that. Front matter is read as plain YAML values: nothing in it is run. A text made to keep the parser busy is
 * read as plain text.
 *
 * @throws DomainError UNREADABLE_FILE for front matter that is not valid.
 */
export function readMarkdown(source: string): RawDocument {
  const lines = withoutBreaks(source)
  if (isLaborious(lines)) return readPlainText(source)
  const root: Root = parser.parse(lines.join('\n'))
  const found: FoundBlock[] = []
  let meta: DocumentMeta = {}
  const add = (kind: RawBlock['kind'], level: number, node: Nodes): void => {
    const plain = plainOf(node)
    if (plain === '') return
    const labelEnd = kind === 'HEADING' ? undefined : labelEndOf(plain, openingOf(node))
    found.push({ kind, level, text: plain, labelEnd })
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'yaml') meta = readFrontMatter(node.value)
    else if (node.type === 'heading') add('HEADING', node.depth, node)
    else if (node.type === 'paragraph') add('PARAGRAPH', 0, node)
    else if (node.type === 'listItem') {
      const [first, ...rest] = node.children
      if (first?.type === 'paragraph') add('LIST_ITEM', 0, first)
      else if (first) walk(first)
      for (const child of rest) walk(child)
    } else if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote') {
      for (const child of node.children) walk(child)
    } else if (node.type === 'table') found.push(...rowsOf(node))
    // Code and raw HTML are no prose: nothing is read from them.
  }
  walk(root)

  return storeBlocks(found, meta)
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

function readFrontMatter(yaml: string): DocumentMeta {
  let value: unknown
  try {
    value = parseYaml(yaml, { maxAliasCount: 20 }) ?? {}
  } catch (cause) {
    throw new DomainError('UNREADABLE_FILE', 'The front matter is not valid YAML.', { cause })
  }
  const result = frontMatter.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new DomainError(
      'UNREADABLE_FILE',
      `The front matter is not valid: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    )
  }
  const { title, slug, id, url, publisher, category, language, lang, date } = result.data
  const named = {
    title,
    slug: slug ?? id,
    url,
    publisher,
    category,
    language: language ?? lang,
    publishedAt: date,
  }
  return Object.fromEntries(Object.entries(named).filter(([, field]) => field !== undefined))
}
