import { LRUCache } from 'lru-cache'
import type { Reader } from '../reader/create-reader.ts'
import type { AddedLabels } from '../reader/vocabulary/load-vocabulary.ts'
import { openReader } from './open-reader.ts'

/** Gives the reader that knows these labels too. Making one takes half a second: the last two are kept. */
export function keptReaders(): (labels?: AddedLabels) => Reader {
  const made = new LRUCache<string, Reader>({ max: 2 })
  return (labels = new Map()) => {
    const key = JSON.stringify([...labels])
    const reader = made.get(key) ?? openReader(labels)
    made.set(key, reader)
    return reader
  }
}
