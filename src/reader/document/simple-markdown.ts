import { labelEndOf } from './labels.ts'
import type { FoundBlock } from './stored-text.ts'

// What a line may begin with that opens a paragraph and nothing else.
const OPENS_TEXT = /^(?:[\p{L}\p{N}"'“”‘’(…]|\*{1,2}[\p{L}\p{N}]|\[[^\]]|\p{Extended_Pictographic})/u
const HEADING = /^(#{1,6}) (\S.*)$/
const BULLET = /^[-*+] (\S.*)$/
const NUMBERED = /^\d{1,9}([.)]) (\S.*)$/
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/

// Marks inside a line whose meaning is plain: what stands around them lets them open or close, and nothing
// else. Whatever other marks a line has are the parser's.
const LINK = /(^|[\s(])\[([^[\]*_`\\<>&~!@\n]+)\]\((?:https?:\/|\/|#)[^\s()<>[\]\\&*_`~]*\)/gu
const MARKED = String.raw`([\p{L}\p{N}](?:[^*_${'`'}[\]\\<>&~\n]*[\p{L}\p{N}.:,;!?)%])?)`
const AFTER = String.raw`(?=$|[\s.,:;!?)])`
const STRONG = new RegExp(String.raw`(^|[\s(])\*\*${MARKED}\*\*${AFTER}`, 'gu')
const OPENING = new RegExp(String.raw`^\*\*${MARKED}\*\*${AFTER}`, 'u')
const EMPHASIS = new RegExp(String.raw`(^|[\s(])\*${MARKED}\*${AFTER}`, 'gu')
const MARK = /[*_`[\\~]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])/
const ADDRESS = /www\.|:\/\//i

/** The text of a paragraph without its marks, or undefined where it takes the parser to tell. */
function withoutMarks(source: string): string | undefined {
  if (!MARK.test(source)) return source
  let isPlain = true
  const text = source
    .replace(LINK, (_, before: string, label: string) => {
      // An address in the label of a link may be a link itself.
      if (ADDRESS.test(label)) isPlain = false
      return `${before}${label}`
    })
    .replace(STRONG, '$1$2')
    .replace(EMPHASIS, '$1$2')
  return isPlain && !MARK.test(text) ? text : undefined
}

interface Open {
  readonly kind: 'PARAGRAPH' | 'LIST_ITEM'
  readonly lines: string[]
  /** What the numbers of the list end with, where it is numbered. */
  readonly sign: string | undefined
}

/**
 * The blocks of a stretch of Markdown between blank lines, or undefined where it holds more than headings,
 * paragraphs, lists without depth, emphasis by stars and links: then the parser has to tell.
 *
 * Most of an article is such, and this takes a tenth of the parser's time. It reads a stretch as the parser
 * does or not at all; a test holds the two equal.
 *
 * @param lines without white space at their ends, none of them empty, no reference definitions among them.
 */
export function simpleBlocks(lines: readonly string[]): FoundBlock[] | undefined {
  const [only] = lines
  if (lines.length === 1 && RULE.test(only ?? '')) return []
  const found: FoundBlock[] = []
  let open: Open | undefined
  const add = (kind: FoundBlock['kind'], level: number, source: string): boolean => {
    const plain = withoutMarks(source)
    if (plain === undefined) return false
    const text = plain.replace(/\s+/g, ' ').trim()
    if (text === '') return true
    const bold = kind === 'HEADING' ? undefined : OPENING.exec(source)?.[1]
    const labelEnd = bold && labelEndOf(text, bold.replace(/\s+/g, ' ').length)
    found.push(labelEnd ? { kind, level, text, labelEnd } : { kind, level, text })
    return true
  }
  const close = (): boolean => {
    const done = open === undefined || add(open.kind, 0, open.lines.join('\n'))
    open = undefined
    return done
  }
  for (const line of lines) {
    const heading = HEADING.exec(line)
    if (heading) {
      const [, marks = '', text = ''] = heading
      if (text.endsWith('#') || !close() || !add('HEADING', marks.length, text)) return undefined
      continue
    }
    const numbered = NUMBERED.exec(line)
    const item = BULLET.exec(line)?.[1] ?? numbered?.[2]
    if (item !== undefined) {
      const sign = numbered?.[1]
      // Only a number after a number is surely an item of its own, not the next line of a paragraph.
      if (sign !== undefined && open !== undefined && open.sign !== sign) return undefined
      if (LIST_MARK.test(item) || !OPENS_TEXT.test(item) || !close()) return undefined
      open = { kind: 'LIST_ITEM', lines: [item], sign }
    } else if (!OPENS_TEXT.test(line) || LIST_MARK.test(line)) return undefined
    else if (open) open.lines.push(line)
    else open = { kind: 'PARAGRAPH', lines: [line], sign: undefined }
  }
  return close() ? found : undefined
}
