import type { NameIndex } from '../domain/name-index.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import type { Reader } from '../reader/create-reader.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { UnknownName } from './unknown-names.ts'

/** What the resolvers of one request share. */
export interface GraphContext {
  readonly loaders: Loaders
  /** Built only where a name is asked for. */
  readonly names: () => Promise<NameIndex>
  /** Grows while the request runs; told in the answer's `extensions`. */
  readonly unknownNames: UnknownName[]
  readonly requestId: string
  /** Made at the first use: it takes half a second. */
  readonly reader: () => Reader
  /** Set before anything is run; see `limitsPlugin`. */
  cost?: QueryCost
}

/** In rows; see `costOf`. */
export interface QueryCost {
  readonly requested: number
  readonly limit: number
}

/** @param names gives the index of the store's vocabulary; see `createNameSource`. */
export function createContext(
  store: GraphReader,
  names: () => Promise<NameIndex>,
  requestId: string,
  reader: () => Reader,
): GraphContext {
  let index: Promise<NameIndex> | undefined
  return {
    loaders: createLoaders(store),
    names: () => {
      index ??= names()
      return index
    },
    unknownNames: [],
    requestId,
    reader,
  }
}
