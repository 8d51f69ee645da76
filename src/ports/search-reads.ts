import type { Article, ArticleId, SectionId } from '../domain/article.ts'
import type { ConceptId } from '../domain/concept.ts'
import type { FoundEntries, SortKey } from '../domain/page.ts'
import type { ArticleStatus } from '../domain/terminology.ts'

/** Words as `searchWords` gives them: letters and digits alone. */
export type SearchWord = string

/** Which articles to look for, and which page of them. */
export interface ArticleSearch {
  /** At least one; an article is found where it has all of them. */
  readonly words: readonly SearchWord[]
  /**
   * For each word those that it may stand for, itself included; null where none is misspelt. Counts only where
   * no article of these statuses has all the words as they are written.
   */
  readonly corrections: readonly (readonly SearchWord[])[] | null
  readonly status: readonly ArticleStatus[]
  /** Among articles of one rank, those that name these most come first. */
  readonly conceptIds: readonly ConceptId[]
  /** From 0 to 100. */
  readonly first: number
  /** Those that sort after this place; null for the first page. It need not be the place of an article. */
  readonly after: SortKey | null
}

/** A heading, text or quote of an article. */
export interface Passage {
  readonly kind: 'HEADING' | 'TEXT' | 'QUOTE'
  readonly sectionId: SectionId
  /** Exact words. */
  readonly text: string
}

/** How articles are found by their words. */
export interface SearchReader {
  /**
   * Articles that have all the words, each with its place `[rank, mentions, folded title, id]`: the rank (see
   * `searchRank`) ascends, mentions descend, the rest ascends.
   *
   * TITLE: the title has all the words; HEADING: title and headings together; QUOTE: the quotes of its claims in the
   * default scope;
   * TEXT: the whole article, cards and boilerplate apart.
   */
  searchArticles(search: ArticleSearch): Promise<FoundEntries<Article>>
  /** What articles are searched by, in article order, with the quotes of what they say in the default scope. */
  passagesByArticle(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, readonly Passage[]>>
}
