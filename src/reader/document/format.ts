export type Format = 'HTML' | 'FEED' | 'MARKDOWN' | 'PLAIN' | 'UNSUPPORTED'

const BY_ENDING: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdown)$/i, 'MARKDOWN'],
  [/\.(?:html?|xhtml)$/i, 'HTML'],
]
const PLAIN_OR_XML = /\.(?:txt|text|xml|rss|atom|wxr)$/i
const ENDING = /\.[a-z0-9]{1,8}$/i
const FRONT_MATTER = /^---\n[\s\S]{0,5000}?\n---(?:\n|$)/
const MARKDOWN_HEADING = /^#{1,6} \S/m
/** Declarations, document types and comments may stand before the root element. */
const ROOT =
  /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,5000}?-->\s*|<!doctype\s[^>[]{0,500}>\s*){0,20}<([a-z][\w:.-]*)/i
const HTML_START = /^\s*<(?:!doctype\s+html|html|head|body|article|main|div|h1|p)\b/i

/** What a file is: by its ending, else by how it begins. */
export function formatOf(name: string, text: string): Format {
  const named = BY_ENDING.find(([ending]) => ending.test(name))?.[1]
  if (named) return named
  if (ENDING.test(name) && !PLAIN_OR_XML.test(name)) return 'UNSUPPORTED'
  const start = text.slice(0, 10_000)
  if (HTML_START.test(start)) return 'HTML'
  const root = ROOT.exec(start)?.[1]?.toLowerCase()
  if (root === 'html') return 'HTML'
  if (root === 'rss' || root === 'feed' || /^\s*<[?!]/.test(start) || /\.(?:xml|rss|atom|wxr)$/i.test(name))
    return 'FEED'
  return FRONT_MATTER.test(start) || MARKDOWN_HEADING.test(text) ? 'MARKDOWN' : 'PLAIN'
}
