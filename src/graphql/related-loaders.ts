import DataLoader from 'dataloader'
import type { Article } from '../domain/article.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import {
  type RelatedContent,
  type RelatedOptions,
  relatedContent,
} from '../services/related/related-content.ts'
import { type AskedPage, articlePage } from '../services/related/related-page.ts'

/** Reads of related content for one request. */
export function relatedLoaders(store: GraphReader) {
  const byOptions = new Map<string, DataLoader<Article, RelatedContent, string>>()
  const contentOf = async (pages: readonly AskedPage[], options: RelatedOptions) => {
    const found = await relatedContent(store, pages, options)
    return pages.map(({ page: { key } }) => {
      const content = found.get(key)
      if (!content) throw new Error(`nothing was told of what is related to ${key}`)
      return content
    })
  }
  return {
    relatedTo: async (page: AskedPage, options: RelatedOptions): Promise<RelatedContent> => {
      const [content] = await contentOf([page], options)
      if (!content) throw new Error('nothing was told of what is related')
      return content
    },
    /** One loader for each distinct set of arguments, which takes all articles that they are asked for together. */
    relatedToArticle: (options: RelatedOptions): DataLoader<Article, RelatedContent, string> => {
      const key = JSON.stringify(options)
      const loader =
        byOptions.get(key) ??
        new DataLoader<Article, RelatedContent, string>(
          (articles) => contentOf(articles.map(articlePage), options),
          { cacheKeyFn: ({ id }) => id },
        )
      byOptions.set(key, loader)
      return loader
    },
    contentGaps: (first: number) => store.contentGaps(first),
  }
}
