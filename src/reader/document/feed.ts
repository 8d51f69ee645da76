import { DomainError } from '../../domain/errors.ts'
import type { FeedEntry } from '../article-source.ts'
import type { DocumentMeta } from './document.ts'
import { isoDate, languageTag, lineOf, webUrl } from './html-meta.ts'
import { knownOf } from './stored-text.ts'
import { attributeOf, childOf, childrenOf, decodeReferences, parseXml, textOf, type XmlNode } from './xml.ts'

/** One article of a feed: what is told of it, and its text as HTML. */
export interface FeedArticle extends FeedEntry {
  readonly html: string
}

/** Of the kinds of things that a WordPress export holds, those that are articles. */
const ARTICLE_TYPES = new Set(['post', 'page'])
const SHORTCODE =
  /\[\/?(?:(?:vc|et_pb|fusion|su|wpcode)_[\w-]*|caption|gallery|embed|audio|video|playlist|toc|contact-form-7)(?:\s[^\]]{0,2000})?\/?\]/g
// How feeds show that an article goes on elsewhere.
const CUT_OFF =
  /(?:\[(?:…|\.\.\.|&hellip;|&#8230;)\]|(?:…|\.\.\.)\s*(?:read more|continue reading)\W*)\s*(?:<\/\w+>\s*)*$/i

/** A title may have markup and HTML's own entities in it. */
function titleOf(source: string): string | undefined {
  return lineOf(source.replace(/<[^<>]{0,500}>/g, ' ').replace(/&nbsp;/g, ' '))
}

/** The last part of an address, by which the article is known where the feed gives no name. */
function slugOf(url: string | undefined): string | undefined {
  const parts = url ? new URL(url).pathname.split('/').filter((part) => part !== '') : []
  const last = parts.at(-1)?.replace(/\.[a-z]{2,5}$/i, '')
  if (!last || /^(?:index|\d+)$/.test(last)) return undefined
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

function wordPressOrRss(item: XmlNode, common: DocumentMeta): FeedArticle | undefined {
  const type = textOf(childOf(item, 'wp:post_type'))
  const isExport = type !== ''
  if (isExport && (!ARTICLE_TYPES.has(type) || textOf(childOf(item, 'wp:status')) !== 'publish'))
    return undefined
  const full = textOf(childOf(item, 'content:encoded'))
  const summary = isExport ? '' : textOf(childOf(item, 'description'))
  const html = (full.trim() === '' ? summary : full).replace(SHORTCODE, '')
  const guid = childOf(item, 'guid')
  const url =
    webUrl(textOf(childOf(item, 'link'))) ??
    (attributeOf(guid, 'isPermaLink') === 'false' ? undefined : webUrl(textOf(guid)))
  const categories = childrenOf(item, 'category')
  const category = categories.find((entry) => attributeOf(entry, 'domain') === 'category') ?? categories[0]
  const title = titleOf(textOf(childOf(item, 'title')))
  return {
    meta: {
      ...common,
      ...knownOf({
        title,
        url,
        slug: lineOf(textOf(childOf(item, 'wp:post_name'))) ?? slugOf(url) ?? title,
        category: lineOf(textOf(category)),
        publishedAt: isoDate(textOf(childOf(item, 'pubDate'))) ?? isoDate(textOf(childOf(item, 'dc:date'))),
      }),
    },
    html: CUT_OFF.test(html) ? '' : html,
    // The block editor marks its paragraphs; before it, line ends were all that a text had.
    keepsLines: isExport && !html.includes('<!-- wp:'),
  }
}

/** Text constructs of Atom: `html` is HTML in an XML coat, `xhtml` is markup as it stands, the rest is plain. */
function atomHtml(node: XmlNode | undefined): string {
  const type = attributeOf(node, 'type') ?? 'text'
  const raw = typeof node === 'string' ? node : childrenOf(node, '#text').map(String).join('')
  if (type === 'xhtml') return raw
  const decoded = raw
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, i) => (i % 2 === 1 ? part : decodeReferences(part)))
    .join('')
  return type === 'html' || type === 'text/html'
    ? decoded
    : decoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function atom(entry: XmlNode, common: DocumentMeta): FeedArticle {
  const links = childrenOf(entry, 'link')
  const link = links.find((one) => (attributeOf(one, 'rel') ?? 'alternate') === 'alternate') ?? undefined
  const url = webUrl(attributeOf(link, 'href')) ?? webUrl(textOf(childOf(entry, 'id')))
  const content = atomHtml(childOf(entry, 'content'))
  const html = content.trim() === '' ? atomHtml(childOf(entry, 'summary')) : content
  const title = titleOf(atomHtml(childOf(entry, 'title')).replaceAll('&lt;', '<').replaceAll('&amp;', '&'))
  return {
    meta: {
      ...common,
      ...knownOf({
        title,
        url,
        slug: slugOf(url) ?? title,
        category: lineOf(attributeOf(childOf(entry, 'category'), 'term')),
        language: languageTag(attributeOf(entry, 'xml:lang')),
        publishedAt:
          isoDate(textOf(childOf(entry, 'published'))) ?? isoDate(textOf(childOf(entry, 'updated'))),
      }),
    },
    html: CUT_OFF.test(html) ? '' : html,
    keepsLines: false,
  }
}

/**
 * The articles of a WordPress export (WXR), an RSS 2.0 feed or an Atom feed, in its order.
 *
 * Of an export only what is published is taken, posts and pages. What a feed holds only the beginning of has
 * an empty text.
 *
 * @throws DomainError UNREADABLE_FILE as `parseXml`, UNSUPPORTED_FORMAT for other XML.
 */
export function readFeed(text: string): FeedArticle[] {
  const root = parseXml(text)
  const channel = childOf(childOf(root as XmlNode, 'rss'), 'channel')
  if (channel !== undefined) {
    const common = knownOf({
      publisher: lineOf(textOf(childOf(channel, 'title'))),
      language: languageTag(textOf(childOf(channel, 'language'))),
    })
    return childrenOf(channel, 'item').flatMap((item) => wordPressOrRss(item, common) ?? [])
  }
  const feed = childOf(root as XmlNode, 'feed')
  if (feed === undefined) {
    const name = Object.keys(root).find((key) => !key.startsWith('?')) ?? 'nothing'
    throw new DomainError(
      'UNSUPPORTED_FORMAT',
      `XML of this kind (${name}) is not read; WordPress exports, RSS 2.0 and Atom are.`,
    )
  }
  const common = knownOf({
    publisher: titleOf(textOf(childOf(feed, 'title'))),
    language: languageTag(attributeOf(feed, 'xml:lang')),
  })
  return childrenOf(feed, 'entry').map((entry) => atom(entry, common))
}
