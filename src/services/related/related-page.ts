import type { Article, ArticleReading, Teaser } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { countMentions } from '../../domain/count-mentions.ts'
import { fold } from '../../domain/fold.ts'
import { pageAddresses } from '../../domain/page-addresses.ts'
import type { RelatedPage } from '../../ports/related-reads.ts'

/** What related content is asked for, before what is not wanted is known. */
export interface AskedPage {
  readonly page: Omit<RelatedPage, 'excludeIds'>
  /** What the page is mostly about, most first; empty for a stored article. */
  readonly topics: readonly ConceptId[]
  /** Cards of a text; null for a stored article, whose cards the store has. */
  readonly teasers: readonly Teaser[] | null
}

/** As often as this a concept counts that is asked for by itself: the page is about it. */
const ASKED_COUNT = 10

/** So many concepts that a text names most are what it is about, beside those of its title. */
const LEADING = 3

const NOTHING_KNOWN = { articleId: '', concepts: [], urls: [], contentHash: '', sortTitle: '', summary: '' }

/** A stored article: everything that has its address, its text, or its title and first paragraph is the page itself. */
export function articlePage({ id, url, contentHash, title, summary }: Article): AskedPage {
  const urls = url !== null && URL.canParse(url) ? pageAddresses(new URL(url)) : []
  const known = { urls, contentHash, sortTitle: fold(title), summary: summary ?? '' }
  return { page: { key: id, ...known, articleId: id, concepts: [] }, topics: [], teasers: null }
}

/** A text as it was read, whether it was ever stored or not. */
export function textPage({ article, contentHash, topics, ...reading }: ArticleReading): AskedPage {
  const counts = countMentions(reading)
  const leading = [...counts].sort((a, b) => b.count - a.count).map(({ conceptId }) => conceptId)
  return {
    page: {
      ...NOTHING_KNOWN,
      key: 'text',
      concepts: counts.map(({ conceptId, count }) => [conceptId, count]),
      contentHash,
      sortTitle: fold(article.title),
      summary: article.summary ?? '',
    },
    topics: [...new Set([...topics, ...leading.slice(0, LEADING)])],
    teasers: reading.teasers,
  }
}

export function conceptsPage(ids: readonly ConceptId[]): AskedPage {
  const distinct = [...new Set(ids)]
  const concepts = distinct.map((id) => [id, ASKED_COUNT] as const)
  return { page: { ...NOTHING_KNOWN, key: 'concepts', concepts }, topics: distinct, teasers: [] }
}
