import { isElement, type PageElement, type PageNode, TEXT } from './html-dom.ts'
import { pairedRows } from './html-table.ts'
import { labelEndOf } from './labels.ts'
import { looksLikeHeading } from './plain-text.ts'
import type { FoundBlock } from './stored-text.ts'

const SKIPPED = new Set(
  'script style noscript template svg math nav form button select textarea input iframe object video audio canvas aside footer dialog head title'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary ul'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong'])
// A reader sees none of these.
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g
const BULLET = /^[•◦▪▫‣·●○■□➤➢►✓✔✅]\ufe0f?\s*/u
const DASH = /^[-–—*]\s+/
const CITATION = /^\s*[[(]?\s*(?:\d{1,3}|[a-z]|citation needed)(?:\s*[,–-]\s*\d{1,3})*\s*[\])]?\s*$/i
const HEADING = /^h([1-6])$/
// What themes call the lines around an article that are no part of it.
const FURNITURE =
  /(?:^|\s)(?:byline|entry-meta|post-meta|article-meta|breadcrumbs?|share|sharing|share-(?:buttons|bar|links)|sharedaddy|social|social-(?:share|links|media|icons)|screen-reader-text|sr-only|visually-hidden|related|related-(?:posts|articles|content|links)|newsletter(?:-(?:signup|form|box))?|subscribe|subscription-form|cookie-(?:banner|consent|notice|bar)|cookies?|gdpr|comments?(?:-(?:area|section|list))?|respond|disqus_thread|author-(?:bio|box|info|card)|about-author|post-author|ads?|ad-(?:slot|container|wrapper|unit|banner)|advert|advertisement|sponsored|promo|promo-box|table-of-contents|toc|post-tags|tag-list|post-navigation|sidebar|skip-link|print-only|noprint|no-print)(?:\s|$)/i
const FURNITURE_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
])

/** What the text of the open element becomes. */
interface Context {
  readonly kind: 'HEADING' | 'LIST_ITEM' | 'PARAGRAPH'
  readonly level: number
  /** A list item is its first line; what follows in it are paragraphs. */
  used: boolean
  /** Line ends in the source are line ends on the page. */
  readonly keepsLines: boolean
}

export interface BlockOptions {
  /** Blank lines part paragraphs and line ends end lines, as blog software lets its authors write. */
  readonly keepsLines?: boolean
}

/** Gathers the text of a line, and what its letters have in common. */
class Line {
  text = ''
  bold = 0
  linked = 0
  broken = false
  /** What is bold at its beginning. */
  opening = ''
  #opens = true

  add(text: string, isBold: boolean, isLinked: boolean): void {
    this.text += text
    if (this.#opens && (isBold || text.trim() === '')) this.opening += text
    else this.#opens = false
    if (!isBold && !isLinked) return
    const letters = text.replace(/\s+/g, '').length
    if (isBold) this.bold += letters
    if (isLinked) this.linked += letters
  }

  reset(broken: boolean): void {
    this.text = ''
    this.bold = 0
    this.linked = 0
    this.broken = broken
    this.opening = ''
    this.#opens = true
  }
}

const cleaned = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()

class BlockCollector {
  readonly found: FoundBlock[] = []
  readonly #contexts: Context[]
  readonly #line = new Line()
  /** Of the last heading that is marked as one and is no link. */
  #level = 1
  bold = 0
  link = 0
  #label: { readonly context: Context; readonly text: string } | undefined

  constructor(keepsLines: boolean) {
    this.#contexts = [{ kind: 'PARAGRAPH', level: 0, used: false, keepsLines }]
  }

  get context(): Context {
    return this.#contexts.at(-1) as Context
  }

  open(name: string): void {
    this.flush(false)
    const outer = this.context
    const heading = HEADING.exec(name)?.[1]
    if (heading) this.#contexts.push({ ...outer, kind: 'HEADING', level: Number(heading) })
    else if (name === 'summary' || name === 'dt') this.#contexts.push({ ...outer, kind: 'HEADING', level: 0 })
    else if (name === 'li') this.#contexts.push({ ...outer, kind: 'LIST_ITEM', level: 0, used: false })
    else if (name === 'pre') this.#contexts.push({ ...outer, keepsLines: true })
    else this.#contexts.push(outer)
  }

  close(): void {
    this.flush(false)
    this.#contexts.pop()
    if (this.#label && !this.#contexts.includes(this.#label.context)) this.#settleLabel()
  }

  /** The rows of a table of two columns: a label and its text each. */
  addRows(rows: readonly FoundBlock[]): void {
    this.flush(false)
    this.#settleLabel()
    for (const row of rows) this.found.push(row)
  }

  /** What is gathered, once all is added. */
  finish(): FoundBlock[] {
    this.flush(false)
    this.#settleLabel()
    return this.found
  }

  /** The bold first line of a list item is the label of what follows in it; alone it is the item. */
  #settleLabel(text = ''): void {
    const label = this.#label?.text
    if (label === undefined) return
    this.#label = undefined
    const whole = text === '' ? label : `${label}\n${text}`
    this.found.push({
      kind: 'LIST_ITEM',
      level: 0,
      text: whole,
      labelEnd: labelEndOf(whole, label.length, true),
    })
  }

  add(text: string): void {
    if (!this.context.keepsLines) {
      this.#line.add(text, this.bold > 0, this.link > 0)
      return
    }
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) this.flush(true)
      this.#line.add(part, this.bold > 0, this.link > 0)
    }
  }

  /** @param broken whether the block goes on after a line break. */
  flush(broken: boolean): void {
    const line = this.#line
    const text = cleaned(line.text)
    if (text !== '') this.#push(text, line)
    line.reset(broken)
  }

  #push(text: string, line: Line): void {
    const { context } = this
    const letters = text.replaceAll(' ', '').length
    if (this.#label?.context === context && context.kind === 'LIST_ITEM' && !BULLET.test(text)) {
      this.#settleLabel(text)
      return
    }
    this.#settleLabel()
    const labelEnd = labelEndOf(text, cleaned(line.opening).length)
    if (context.kind === 'HEADING') {
      // A heading that is a link is the title of another page: it stays below the heading over its list.
      const isCard = line.linked >= letters
      const level =
        context.level === 0 || (isCard && context.level <= this.#level) ? this.#below() : context.level
      if (context.level > 0 && !isCard) this.#level = level
      this.found.push({ kind: 'HEADING', level, text })
    } else if (context.kind === 'LIST_ITEM' && !context.used) {
      context.used = true
      if (line.bold >= letters && !/[:.!?]$/.test(text)) this.#label = { context, text }
      else this.found.push({ kind: 'LIST_ITEM', level: 0, text, labelEnd })
    } else {
      const mark = BULLET.exec(text) ?? (line.broken ? DASH.exec(text) : null)
      if (mark && mark[0].length < text.length) {
        this.found.push({ kind: 'LIST_ITEM', level: 0, text: text.slice(mark[0].length) })
      } else if (line.bold >= letters && looksLikeHeading(text)) {
        this.found.push({ kind: 'HEADING', level: this.#below(), text })
      } else this.found.push({ kind: 'PARAGRAPH', level: 0, text, labelEnd })
    }
  }

  #below(): number {
    return Math.min(6, this.#level + 1)
  }
}

/** Whether a reader of the article does not see the element, or passes it by. */
export function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    FURNITURE_ROLES.has(element.getAttribute('role') ?? '') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '') ||
    FURNITURE.test(element.getAttribute('class') ?? '') ||
    FURNITURE.test(element.getAttribute('id') ?? '')
  )
}

/** A mark has few nodes in it; looking further would take time with the square of the depth. */
const MAX_MARK_NODES = 12

/** "fatigue¹" or "fatigue[1]": a mark that leads to a source is no word of the sentence. */
function isCitation(name: string, element: PageElement): boolean {
  if (name !== 'sup') return false
  let isLinked = element.parentNode?.nodeName.toLowerCase() === 'a'
  let text = ''
  let nodes = 0
  const waiting: (PageNode | null)[] = [element.firstChild]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!node) continue
    if (++nodes > MAX_MARK_NODES) return false
    if (node.nodeType === TEXT) text += node.textContent ?? ''
    if (node.nodeName.toLowerCase() === 'a') isLinked = true
    waiting.push(node.nextSibling, node.firstChild)
  }
  return isLinked && CITATION.test(text)
}

const isOtherPage = (element: PageElement): boolean => {
  const href = element.getAttribute('href')
  return href !== null && !href.includes('#')
}

/**
 * The blocks below an element in the order of the page, as a reader sees them.
 *
 * Lines that only a line break parts are blocks of their own. A term of a definition list and the question of
 * a fold-out are headings of what they open; so is a line that is bold as a whole and has a heading's form.
 * Of tables only those of two columns that pair words with words are read, a row as a list item. Forms and
 * navigation are left out. Walks without recursion, however deep the page goes.
 */
export function blocksBelow(root: PageElement, { keepsLines = false }: BlockOptions = {}): FoundBlock[] {
  const collector = new BlockCollector(keepsLines)
  const leave = (node: PageNode): void => {
    const name = node.nodeName.toLowerCase()
    if (!isElement(node)) return
    if (BLOCKS.has(name)) collector.close()
    else if (BOLD.has(name)) collector.bold--
    else if (name === 'a' && isOtherPage(node)) collector.link--
  }
  /** Whether the node's children are to be read. */
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT) collector.add(node.textContent ?? '')
    if (!isElement(node)) return false
    const name = node.nodeName.toLowerCase()
    if (name === 'br') collector.flush(true)
    if (SKIPPED.has(name) || isHidden(node) || isCitation(name, node)) return false
    if (name === 'table') {
      collector.addRows(pairedRows(node, (cell) => blocksBelow(cell).map((block) => block.text)))
      return false
    }
    if (BLOCKS.has(name)) collector.open(name)
    else if (BOLD.has(name)) collector.bold++
    else if (name === 'a' && isOtherPage(node)) collector.link++
    if (node.firstChild) return true
    leave(node)
    return false
  }
  let node: PageNode | null = root.firstChild
  while (node) {
    if (enter(node) && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) leave(node)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  return collector.finish()
}
