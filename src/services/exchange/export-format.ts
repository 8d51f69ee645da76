import type { GraphReader } from '../../ports/graph-store.ts'
import type { LossReport } from './loss-report.ts'

/** What an export reads; streams, so that a graph of any size is exported in little memory. */
export type ExportSource = Pick<GraphReader, 'vocabulary' | 'streamArticles' | 'streamLinks' | 'articlesById'>

/** One run of an export. */
export interface ExportRun {
  readonly source: ExportSource
  /** What IRIs begin with; see {@link DEFAULT_BASE}. */
  readonly base: string
  /** Takes in what the format can't tell; left out where nobody asks. */
  readonly losses?: LossReport
}

export interface ExportFile {
  /** Such as `graph.ttl`: its name in a folder, and its address under `/export/`. */
  readonly name: string
  readonly mediaType: string
  /** The file's text in pieces: the same for the same graph, from either store. */
  write(run: ExportRun): AsyncIterable<string>
}

/** A form in which others take the graph: one file, or several that belong together. */
export interface ExportFormat {
  readonly name: string
  /** One line for those who choose. */
  readonly what: string
  readonly files: readonly ExportFile[]
}

/** Names without an address: nobody has to own a domain for them. */
export const DEFAULT_BASE = 'urn:healgraph:'
