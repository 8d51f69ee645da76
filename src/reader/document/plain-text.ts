import type { RawBlock, RawDocument } from './document.ts'

interface Line {
  readonly start: number
  readonly end: number
  /** Without the list marker and outer white space. */
  readonly text: string
  readonly isListItem: boolean
  readonly isNumbered: boolean
  readonly indent: number
}

const MARKER = /^(?:[•◦▪▫‣·●○■□➤➢►→»›‣✓✔✅*]\s*|[-–—]\s+|\(?(\d{1,2})[.)]\s+)/u
const SPACE = /[\s\u200b-\u200d\ufeff]/

function lineAt(text: string, from: number, to: number): Line {
  let start = from
  while (start < to && SPACE.test(text[start] ?? '')) start++
  let end = to
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--
  const marker = MARKER.exec(text.slice(start, Math.min(end, start + 8)))
  const textStart = marker ? start + marker[0].length : start
  const isListItem = marker !== null && textStart < end
  return {
    start: isListItem ? textStart : start,
    end,
    text: text.slice(isListItem ? textStart : start, end),
    isListItem,
    isNumbered: marker?.[1] !== undefined,
    indent: start - from,
  }
}

/** Lines in groups parted by blank lines. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = lineAt(text, from, to)
    if (line.text === '') {
      if (group.length > 0) groups.push(group)
      group = []
    } else group.push(line)
    from = to + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const MAX_HEADING_WORDS = 14
const MAX_HEADING_LENGTH = 110
const ENDS_LIKE_TEXT = /[.!;,:…]["”’)]?$/
const HAS_TWO_SENTENCES = /\p{Ll}{2}[.!] \p{Lu}/u
// An emoji may come with its variation selector alone, where the scraper lost the picture.
const STARTS_LIKE_HEADING = /^(?:\ufe0f|["“‘'(])?[\p{Lu}\p{N}\p{Extended_Pictographic}]/u

/** Whether a line by itself reads as a heading: short, without the full stop of a sentence. */
export function looksLikeHeading(line: string): boolean {
  return (
    line.length <= MAX_HEADING_LENGTH &&
    !ENDS_LIKE_TEXT.test(line) &&
    !HAS_TWO_SENTENCES.test(line) &&
    STARTS_LIKE_HEADING.test(line) &&
    line.split(/\s+/).length <= MAX_HEADING_WORDS &&
    /\p{L}{2}/u.test(line)
  )
}

// A reader's question stands over its answer as a heading does.
const QUESTION = /^Q(?:uestion)?\s*\d*\s*[:.)]\s.{0,200}\?$/i
const WRAP_WIDTH = 40
const SHORT_LINE = 60

/** Whether the lines of a group are one paragraph broken at a margin. */
function isWrapped(lines: readonly Line[]): boolean {
  const [, ...others] = [...lines].reverse()
  // A margin breaks lines anywhere; lines that all end with a sentence are lines of their own.
  return (
    others.length > 0 &&
    others.every((line) => line.end - line.start >= WRAP_WIDTH) &&
    !others.every((line) => /[.!?]$/.test(line.text))
  )
}

/**
 * Plain text as scraped: blocks parted by blank lines or bullets, headings told by their shape.
 *
 * Nothing marks a heading in such text, so a lone short line without a full stop is taken as one; a numbered
 * line that prose follows is one too ("3. Magnesium"). Lines of a paragraph broken at a margin are joined.
 */
export function readPlainText(text: string): RawDocument {
  const groups = groupLines(text)
  const blocks: RawBlock[] = []
  const push = (kind: RawBlock['kind'], start: number, end: number): void => {
    blocks.push({ kind, level: kind === 'HEADING' ? 2 : 0, start, end, text: text.slice(start, end) })
  }
  for (const [g, lines] of groups.entries()) {
    const next = groups[g + 1]?.[0]
    const only = lines.length === 1 ? lines[0] : undefined
    if (only) {
      const isNumberedHeading =
        only.isNumbered &&
        next !== undefined &&
        !next.isListItem &&
        looksLikeHeading(only.text) &&
        !looksLikeHeading(next.text)
      if (only.isListItem && !isNumberedHeading) push('LIST_ITEM', only.start, only.end)
      else if (looksLikeHeading(only.text) || QUESTION.test(only.text)) push('HEADING', only.start, only.end)
      else push('PARAGRAPH', only.start, only.end)
      continue
    }
    pushGroup(lines, push)
  }
  return { text, blocks, meta: {}, hasLevels: false }
}

/** "Symptoms: headache, thirst": a label and what it holds, however short. */
function isLabelled(text: string): boolean {
  return /^[^:]{2,30}:\s/.test(text)
}

const startsUnder = (line: Line | undefined): boolean =>
  line !== undefined && (line.isListItem || !looksLikeHeading(line.text) || isLabelled(line.text))

type Push = (kind: RawBlock['kind'], start: number, end: number) => void

function pushGroup(lines: readonly Line[], push: Push): void {
  if (lines.some((line) => line.isListItem)) {
    pushMixed(lines, push)
    return
  }
  const [first, ...rest] = lines
  // A short first line over prose is its heading; short lines one under the other are a list without marks.
  const isHeaded =
    first !== undefined &&
    !isWrapped(lines) &&
    looksLikeHeading(first.text) &&
    !isLabelled(first.text) &&
    rest.every((line) => !looksLikeHeading(line.text) || isLabelled(line.text))
  if (isHeaded) push('HEADING', first.start, first.end)
  pushBare(isHeaded ? rest : lines, push)
}

/** Lines without marks: one paragraph broken at a margin, a list, or a paragraph each. */
function pushBare(lines: readonly Line[], push: Push): void {
  if (isWrapped(lines)) {
    push('PARAGRAPH', lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
    return
  }
  const short = lines.filter((line) => line.text.length <= SHORT_LINE && !/[.!?]$/.test(line.text)).length
  const isList = short >= Math.max(2, lines.length - 1) && lines.length > 2
  for (const [i, line] of lines.entries()) {
    const leadsIn = i === 0 && (line.text.endsWith(':') || line.text.endsWith('?'))
    push(isList && !leadsIn ? 'LIST_ITEM' : 'PARAGRAPH', line.start, line.end)
  }
}

/** Lines of which some have the mark of a list. */
function pushMixed(lines: readonly Line[], push: Push): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    if (line.isListItem) {
      let end = line.end
      // An indented line without a mark goes on with the item above.
      while (lines[i + 1] && !lines[i + 1]?.isListItem && (lines[i + 1]?.indent ?? 0) > line.indent) {
        end = lines[++i]?.end ?? end
      }
      push('LIST_ITEM', line.start, end)
    } else if (i === 0 && looksLikeHeading(line.text) && startsUnder(lines[1]))
      push('HEADING', line.start, line.end)
    else push('PARAGRAPH', line.start, line.end)
  }
}
