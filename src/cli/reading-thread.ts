import type { ArticleReading } from '../domain/article.ts'
import { DomainError, type ErrorCode } from '../domain/errors.ts'
import type { ArticleSource } from '../reader/create-reader.ts'
import type { AddedLabels } from '../reader/vocabulary/load-vocabulary.ts'
import { keptReaders } from './kept-readers.ts'

/** What a thread is told to read, in values that can be sent to it. */
export interface ReadingTask {
  readonly source: ArticleSource
  readonly labels: AddedLabels | undefined
}

/** An error of ours by its parts: sent to another thread, it would be any error. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
  readonly argument: string | undefined
}

export type ReadingResult = { readonly reading: ArticleReading } | { readonly refused: Refusal }

const readerWith = keptReaders()

/** What a thread runs; see `threadedReaders`. */
export default function readInThread({ source, labels }: ReadingTask): ReadingResult {
  try {
    return { reading: readerWith(labels).read(source) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { code, message, argument } = error
    return { refused: { code, message, argument } }
  }
}
