import type { Article, Block, RedFlag, Section } from '../../domain/article.ts'
import type { ArticleStatus, BlockKind, BlockRole, SectionAspect } from '../../domain/terminology.ts'

export interface ArticleRow {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  readonly category: string | null
  readonly language: string
  readonly published_at: string | null
  readonly summary: string | null
  readonly status: ArticleStatus
  readonly version: number
  readonly content_hash: string
  readonly read_at: string
}

/** What {@link toArticle} needs of the table `a`. */
export const ARTICLE_COLUMNS = /* sql */ `
  a.id, a.slug, a.title, a.url, a.publisher, a.category, a.language, a.published_at, a.summary, a.status,
  a.version, a.content_hash, a.read_at`

export function toArticle(row: ArticleRow): Article {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    url: row.url,
    publisher: row.publisher,
    category: row.category,
    language: row.language,
    publishedAt: row.published_at,
    summary: row.summary,
    status: row.status,
    version: row.version,
    contentHash: row.content_hash,
    readAt: row.read_at,
  }
}

export interface SectionRow {
  readonly id: string
  readonly article_id: string
  readonly position: number
  readonly heading: string
  readonly aspect: SectionAspect
}

export function toSection(row: SectionRow): Section {
  const { id, position, heading, aspect } = row
  return { id, articleId: row.article_id, position, heading, aspect }
}

export interface BlockRow {
  readonly id: string
  readonly article_id: string
  readonly section_id: string
  readonly position: number
  readonly kind: BlockKind
  readonly role: BlockRole
  readonly text: string
  readonly start: number
  readonly end: number
}

export function toBlock(row: BlockRow): Block {
  const { id, position, kind, role, text, start, end } = row
  return { id, articleId: row.article_id, sectionId: row.section_id, position, kind, role, text, start, end }
}

export interface RedFlagRow {
  readonly id: string
  readonly article_id: string
  readonly section_id: string
  readonly position: number
  readonly quote: string
  readonly start: number
  readonly context_quote: string | null
  readonly applies_to: string
}

export function toRedFlag(row: RedFlagRow): RedFlag {
  return {
    id: row.id,
    articleId: row.article_id,
    sectionId: row.section_id,
    position: row.position,
    quote: row.quote,
    start: row.start,
    contextQuote: row.context_quote,
    appliesTo: JSON.parse(row.applies_to) as string[],
  }
}
