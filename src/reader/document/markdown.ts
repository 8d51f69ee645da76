import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { DomainError } from '../../domain/errors.ts'
import type { DocumentMeta, RawDocument } from './document.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { readPlainText } from './plain-text.ts'
import { storeBlocks } from './stored-text.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const frontMatterSchema = z.looseObject({
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

/** The parser takes time with the square of a block's length, and worse of the marks that open its lines. */
const MAX_BLOCK = 20_000
const MAX_UNDERLINES = 50
const UNDERLINE = /^ {0,3}(?:=+|-+)$/
const DEEP = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]*){30}/

const READ_AS_PLAIN =
  'The Markdown has far more marks, or deeper or longer blocks, than an article has: it was read as plain text.'

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
 * read as plain text, with a warning.
 *
 * @throws DomainError UNREADABLE_FILE for front matter that is not valid.
 */
export function readMarkdown(source: string): RawDocument {
  const lines = withoutBreaks(source)
  const found = isLaborious(lines) ? undefined : markdownBlocks(lines)
  if (!found) return { ...readPlainText(source), warnings: [READ_AS_PLAIN] }
  const { blocks, frontMatter } = found
  return storeBlocks(blocks, frontMatter === undefined ? {} : readFrontMatter(frontMatter))
}

function readFrontMatter(yaml: string): DocumentMeta {
  let value: unknown
  try {
    value = parseYaml(yaml, { maxAliasCount: 20 }) ?? {}
  } catch (cause) {
    throw new DomainError('UNREADABLE_FILE', 'The front matter is not valid YAML.', { cause })
  }
  const result = frontMatterSchema.safeParse(value)
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
