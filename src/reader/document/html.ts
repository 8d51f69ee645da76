import { Readability } from '@mozilla/readability'
import { DomainError } from '../../domain/errors.ts'
import { fold } from '../../domain/fold.ts'
import type { DocumentMeta, RawDocument } from './document.ts'
import { type BlockOptions, blocksBelow, isHidden } from './html-blocks.ts'
import { type Page, type PageElement, parsePage, sizeOf } from './html-dom.ts'
import { lineOf, metaOf } from './html-meta.ts'
import { type FoundBlock, storeBlocks } from './stored-text.ts'

/** Beyond these the search for the main content takes too long; what it would leave out is then read too. */
const MAX_NODES = 20_000
const MAX_DEPTH = 100
/** A main content that holds less than this of the page's own article element has lost parts of it. */
const MIN_SHARE = 0.6

const lengthOf = (blocks: readonly FoundBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0)

/** The page's own word on where its article is, where there is one and only one. */
function ownArticle(page: Page): PageElement | undefined {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const [first, ...others] = page.querySelectorAll(selector)
    if (first && others.length === 0) return first
  }
  return undefined
}

function mainContent(html: string, page: Page): FoundBlock[] {
  const { nodes, depth } = sizeOf(page.documentElement)
  const own = ownArticle(page)
  const ownBlocks = own ? blocksBelow(own) : []
  const body = (): FoundBlock[] =>
    ownBlocks.length > 0 ? ownBlocks : blocksBelow(page.querySelector('body') ?? page.documentElement)
  if (nodes > MAX_NODES || depth > MAX_DEPTH) return body()
  const content = searched(html)
  const found = content ? blocksBelow(content) : []
  if (found.length === 0 || lengthOf(found) < MIN_SHARE * lengthOf(ownBlocks)) return body()
  return found
}

/** The element that holds the page's main content, in a copy of the page: the search changes what it is given. */
function searched(html: string): PageElement | null | undefined {
  const page = parsePage(html)
  // Before the search: it drops the marks by which they are known.
  for (const element of [...page.querySelectorAll('body [class], body [id], body [role]')])
    if (isHidden(element)) element.remove()
  const search = new Readability<PageElement>(
    page as never,
    {
      serializer: (node) => node as unknown as PageElement,
      disableJSONLD: true,
      linkDensityModifier: 0.3, // lists of health articles link each of their terms
    } as ConstructorParameters<typeof Readability<PageElement>>[1],
  )
  try {
    return search.parse()?.content
  } catch (error) {
    if (error instanceof RangeError) return undefined // a page too odd for the search still has a body
    throw error
  }
}

function headingOf(page: Page): string | undefined {
  const headings = [...page.querySelectorAll('h1')].filter((heading) => heading.querySelector('img') === null)
  const inArticle = headings.find((heading) => heading.parentNode?.nodeName.toLowerCase() === 'article')
  return lineOf((inArticle ?? headings[0])?.textContent)
}

/** A title stands among the first of its page's blocks. */
const MAX_ABOVE_TITLE = 40
const PROSE_LENGTH = 100

/**
 * The title over the blocks, once. Short lines above the page's own are the trail of links that leads to it,
 * or a label; they are no part of the article.
 */
function withTitle(title: string | undefined, found: readonly FoundBlock[]): FoundBlock[] {
  if (title === undefined) return [...found]
  const key = fold(title)
  const at = found
    .slice(0, MAX_ABOVE_TITLE)
    .findIndex((block) => block.kind === 'HEADING' && fold(block.text) === key)
  const firstHeading = found.findIndex((block) => block.kind === 'HEADING')
  const isTitle = at >= 0 && (at === firstHeading || found[at]?.level === 1)
  const rest = isTitle
    ? found.filter((block, i) => i > at || (i < at && block.text.length >= PROSE_LENGTH))
    : found
  return [{ kind: 'HEADING', level: 1, text: title }, ...rest]
}

function orEmpty(document: RawDocument): RawDocument {
  if (document.text === '') throw new DomainError('EMPTY_ARTICLE', 'The page holds no text of an article.')
  return document
}

/**
 * An HTML page: its main content, and what it tells of itself by JSON-LD and meta elements.
 *
 * The stored text is what a reader sees: each block on a line of its own, without soft hyphens and other
 * signs that take no room. Nothing in the page is run, and nothing that it names is fetched.
 *
 * @throws DomainError EMPTY_ARTICLE, or UNREADABLE_FILE for a page made to keep its reader busy.
 */
export function readHtml(html: string): RawDocument {
  const page = parsePage(html)
  const heading = headingOf(page)
  const meta = metaOf(page, heading)
  return orEmpty(storeBlocks(withTitle(heading ?? meta.title, mainContent(html, page)), meta))
}

/**
 * An article that is HTML as a whole, as feeds and exports hold it.
 *
 * @param meta what the feed tells of it.
 * @throws DomainError as {@link readHtml}.
 */
export function readHtmlArticle(html: string, meta: DocumentMeta, options: BlockOptions = {}): RawDocument {
  const page = parsePage(html)
  const found = blocksBelow(page.querySelector('body') ?? page.documentElement, options)
  if (found.length === 0) throw new DomainError('EMPTY_ARTICLE', 'The feed holds no text of this article.')
  return storeBlocks(withTitle(meta.title, found), meta)
}
