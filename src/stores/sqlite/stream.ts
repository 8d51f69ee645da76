import type { StoredTerm, TypedTerm } from '../../domain/candidates.ts'
import type { CountedLink } from '../../domain/link-tally.ts'
import type { ArticleMention, StoredArticle } from '../../ports/graph-store.ts'
import {
  ARTICLE_COLUMNS,
  type ArticleRow,
  type BlockRow,
  type RedFlagRow,
  type SectionRow,
  toArticle,
  toBlock,
  toRedFlag,
  toSection,
} from './article-rows.ts'
import { CLAIM_COLUMNS, type ClaimRow, toClaim } from './claim-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { type CountedLinkRow, LINK_COLUMNS, toCountedLink } from './link-rows.ts'
import { TEASER_COLUMNS, type TeasersRow, toTeasers } from './teaser-rows.ts'
import { type TensionRow, toTension } from './tensions.ts'

interface WholeRow extends ArticleRow, TeasersRow {
  readonly reader_version: string
  readonly topics: string
  readonly text: string
}

const NEXT_ARTICLE = /* sql */ `
  SELECT ${ARTICLE_COLUMNS}, a.reader_version, a.topics, ${TEASER_COLUMNS}, v.text
  FROM articles a JOIN article_versions v ON v.article_id = a.id AND v.number = a.version
  WHERE a.id > @after ORDER BY a.id LIMIT 1`
const SECTIONS = /* sql */ `SELECT * FROM sections WHERE article_id = @id ORDER BY position`
const BLOCKS = /* sql */ `SELECT * FROM blocks WHERE article_id = @id ORDER BY position`
const MENTIONS = /* sql */ `
  SELECT concept_id AS conceptId, sum(count) AS count FROM article_mentions
  WHERE article_id = @id GROUP BY concept_id ORDER BY concept_id`
const CLAIMS = /* sql */ `
  SELECT ${CLAIM_COLUMNS} FROM claims c WHERE c.article_id = @id ORDER BY c.position, c.id`
const TERMS = /* sql */ `SELECT term, quote, type FROM unknown_terms WHERE article_id = @id ORDER BY position`
const TENSIONS = /* sql */ `SELECT * FROM tensions WHERE article_id = @id ORDER BY position`
const RED_FLAGS = /* sql */ `SELECT * FROM red_flags WHERE article_id = @id ORDER BY position, id`

/** One article at a time, so that memory stays small and other work goes on in between. */
export async function* streamArticles(connection: SqliteConnection): AsyncGenerator<StoredArticle> {
  for (let after = ''; ; ) {
    const row = connection.get<WholeRow>(NEXT_ARTICLE, { after })
    if (!row) return
    after = row.id
    const { id } = row
    yield {
      article: toArticle(row),
      text: row.text,
      readerVersion: row.reader_version,
      topics: JSON.parse(row.topics) as string[],
      sections: connection.all<SectionRow>(SECTIONS, { id }).map(toSection),
      blocks: connection.all<BlockRow>(BLOCKS, { id }).map(toBlock),
      mentions: connection.all<ArticleMention>(MENTIONS, { id }),
      claims: connection.all<ClaimRow>(CLAIMS, { id }).map(toClaim),
      redFlags: connection.all<RedFlagRow>(RED_FLAGS, { id }).map(toRedFlag),
      tensions: connection.all<TensionRow>(TENSIONS, { id }).map(toTension),
      teasers: toTeasers(row),
      unknownTerms: connection.all<TypedTerm>(TERMS, { id }),
    }
  }
}

const BATCH = 500
const NEXT_LINKS = /* sql */ `
  SELECT ${LINK_COLUMNS}, l.tally FROM links l WHERE l.id > @after ORDER BY l.id LIMIT ${BATCH}`

export async function* streamLinks(connection: SqliteConnection): AsyncGenerator<CountedLink> {
  for (let after = ''; ; ) {
    const rows = connection.all<CountedLinkRow>(NEXT_LINKS, { after })
    for (const row of rows) {
      yield toCountedLink(row)
      after = row.id
    }
    if (rows.length < BATCH) return
  }
}

const NEXT_TERMS = /* sql */ `
  SELECT t.article_id AS articleId, t.position, t.term, t.quote, t.type
  FROM unknown_terms t JOIN articles a ON a.id = t.article_id AND a.status <> 'WITHDRAWN'
  WHERE (t.article_id, t.position) > (@articleId, @position)
  ORDER BY t.article_id, t.position LIMIT ${BATCH}`

export async function* streamUnknownTerms(connection: SqliteConnection): AsyncGenerator<StoredTerm> {
  for (let after = { articleId: '', position: 0 }; ; ) {
    const rows = connection.all<StoredTerm & { position: number }>(NEXT_TERMS, after)
    for (const { position, ...term } of rows) {
      yield term
      after = { articleId: term.articleId, position }
    }
    if (rows.length < BATCH) return
  }
}
