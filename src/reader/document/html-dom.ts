import { parseHTML } from 'linkedom'
import { DomainError } from '../../domain/errors.ts'

/** As much of a parsed page as is read here; the compiler knows no browser. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
}

export const ELEMENT = 1
export const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** Far above what articles have; parsing slows with the square of the last two. */
const MAX_TAGS = 150_000
/** References part the text into nodes as tags do. */
const MAX_REFERENCES = 150_000
const MAX_WORDS_IN_TAG = 20_000
const MAX_DEPTH_TOTAL = 300_000_000

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** @throws DomainError UNREADABLE_FILE for a page that is made to keep its reader busy. */
function checkMarkup(html: string): void {
  const refuse = (): never => {
    throw new DomainError('UNREADABLE_FILE', 'The page has far more markup, or deeper, than an article has.')
  }
  let references = 0
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1))
    if (++references > MAX_REFERENCES) refuse()
  let tags = 0
  let depth = 0
  let total = 0
  let close = -1
  let checked = -1
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
    if (++tags > MAX_TAGS) refuse()
    if (close <= open) close = html.indexOf('>', open)
    if (close < 0) close = html.length
    const name = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, Math.min(open + 20, close)))?.[0]
    if (!name) continue
    if (name.startsWith('/')) depth = Math.max(0, depth - 1)
    else if (!VOID.test(name.toLowerCase()) && html[close - 1] !== '/') depth++
    total += depth
    if (total > MAX_DEPTH_TOTAL) refuse()
    if (close !== checked && close - open > MAX_WORDS_IN_TAG) {
      checked = close
      if (html.slice(open, close).split(/\s+/).length > MAX_WORDS_IN_TAG) refuse()
    }
  }
}

/** A page as a tree; nothing in it is run or fetched. @throws DomainError UNREADABLE_FILE; see above. */
export function parsePage(html: string): Page {
  checkMarkup(html)
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><head></head><body>${withoutProlog(html)}</body></html>`
  // Its types are a browser's where those are known, as the templates of pages make them; ours say what is used.
  const { document } = parseHTML(whole) as unknown as { document: Page }
  return document
}

const withoutProlog = (html: string): string => html.replace(/^\s*(?:<\?xml[^>]*>\s*)?<!doctype[^>]*>/i, '')

/** How many nodes a tree has, and how deep it goes. */
export function sizeOf(root: PageNode): { readonly nodes: number; readonly depth: number } {
  let nodes = 0
  let depth = 0
  let deepest = 0
  for (let node: PageNode | null = root; node; ) {
    nodes++
    if (node.firstChild) {
      node = node.firstChild
      deepest = Math.max(deepest, ++depth)
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return { nodes, depth: deepest }
}
