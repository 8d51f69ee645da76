import { CHANGE_KINDS, type ChangeCounts } from '../../domain/diff-claims.ts'
import type {
  ArticleDiffResolvers,
  GraphChangeConnectionResolvers,
  GraphChangeResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import { toPage } from '../arguments.ts'
import type { ArticleDiffMapper } from '../mappers.ts'
import { findArticle } from './articles.ts'
import { pageFields } from './connections.ts'
import { loadHeld } from './load.ts'

export const editQueries: QueryResolvers = {
  articleDiff: async (_root, { article: by, from, to, kinds }, { loaders }) => {
    const article = await findArticle(by, loaders)
    const diff = article && (await loaders.articleDiff(article.id, from, to))
    return diff ? { ...diff, kinds: kinds ?? null } : null
  },
  changes: (_root, { since, ...page }, { loaders }) => loaders.changesSince(since, toPage(page)),
}

function countsOf({ changes }: ArticleDiffMapper): ChangeCounts {
  const counts = { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 0 }
  for (const kind of CHANGE_KINDS) {
    const name = kind.toLowerCase() as keyof typeof counts
    counts[name] = changes.filter((change) => change.kind === kind).length
  }
  return counts
}

export const ArticleDiff: ArticleDiffResolvers = {
  article: (diff, _args, { loaders }) => loadHeld(loaders.article, diff.articleId),
  counts: countsOf,
  changes: ({ changes, kinds }) =>
    kinds ? changes.filter((change) => kinds.includes(change.kind)) : changes,
}

export const GraphChange: GraphChangeResolvers = {
  article: ({ article }, _args, { loaders }) => (article ? loaders.article.load(article.id) : null),
  fromVersion: ({ article }) => article?.from ?? null,
  toVersion: ({ article }) => article?.to ?? null,
  counts: ({ article }) => article?.claims ?? null,
}

export const GraphChangeConnection: GraphChangeConnectionResolvers = pageFields
