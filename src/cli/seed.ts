import { relative } from 'node:path'
import type { ArticleId } from '../domain/article.ts'
import { type ArticleFile, DEFAULT_MAX_BYTES } from '../ingest/article-file.ts'
import { findArticles } from '../ingest/find-articles.ts'
import { ingestArticles } from '../ingest/ingest-articles.ts'
import type { IngestReport } from '../ingest/ingest-report.ts'
import type { GraphStore } from '../ports/graph-store.ts'
import type { Reader } from '../reader/create-reader.ts'
import type { CommandIo } from './io.ts'
import { packagePath } from './package-path.ts'
import { showProgress } from './progress.ts'

/** `empty` fills an empty graph, and goes on with a filling that was interrupted. */
export type SeedMode = 'empty' | 'always' | 'never'

export interface SeedOptions {
  readonly store: GraphStore
  readonly reader: Reader
  readonly io: CommandIo
  readonly mode: SeedMode
  readonly signal: AbortSignal
}

async function* nothing(): AsyncGenerator<never> {}

function seedFiles(): Promise<ArticleFile[]> {
  const folder = relative(process.cwd(), packagePath('seed/articles')) || '.'
  return findArticles([folder], { maxBytes: DEFAULT_MAX_BYTES, stdin: nothing() })
}

/**
 * Whether the graph is empty, or holds the very text of some seed articles and nothing else. With anyone's own
 * article in it, even one by a seed article's name, it is theirs: the seed is not mixed in unasked.
 */
async function isUnfinishedSeed(store: GraphStore, reader: Reader): Promise<boolean> {
  const stored = await store.articles({ status: ['FULL', 'STUB', 'WITHDRAWN'], page: { first: 100 } })
  if (stored.totalCount === 0) return true
  const files = await seedFiles()
  if (stored.totalCount >= files.length) return false
  const hashes = new Map<ArticleId, string>()
  for (const file of files) {
    const { article, contentHash } = reader.read({ name: file.name, bytes: await file.bytes() })
    hashes.set(article.id, contentHash)
  }
  return stored.items.every(({ node }) => hashes.get(node.id) === node.contentHash)
}

/**
 * Fills the graph with the articles that come with the package, where that is wanted.
 *
 * @returns the report, or null where nothing was to do.
 */
export async function seedGraph(options: SeedOptions): Promise<IngestReport | null> {
  const { store, reader, io, mode, signal } = options
  if (mode === 'never') return null
  if (mode === 'empty' && !(await isUnfinishedSeed(store, reader))) return null
  const files = await seedFiles()
  const progress = showProgress(io.stderr, 'Reading the seed', files.length)
  try {
    return await ingestArticles(files, { reader, store, signal, onFile: progress.onFile })
  } finally {
    progress.stop()
  }
}
