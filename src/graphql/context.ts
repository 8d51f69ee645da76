import type { Decision } from '../domain/decision.ts'
import type { NameIndex } from '../domain/name-index.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import type { TextReader } from '../services/annotate/text-reader.ts'
import type { Editor } from '../services/editing/create-editor.ts'
import { allDecisions } from '../services/editing/stored-decisions.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { UnknownName } from './unknown-names.ts'

/** What the resolvers of one request share. */
export interface GraphContext {
  loaders: Loaders
  /** Built only where a name is asked for. */
  readonly names: () => Promise<NameIndex>
  /** Grows while the request runs; told in the answer's `extensions`. */
  readonly unknownNames: UnknownName[]
  readonly requestId: string
  /** Made at the first use: it takes half a second. */
  readonly reader: () => TextReader
  /** What a request that may write has beside; see `adminOf`. */
  readonly admin?: AdminContext
  /** Set before anything is run; see `limitsPlugin`. */
  cost?: QueryCost
}

/** Who writes, and with what. */
export interface AdminContext {
  /** The name of the editor's key. */
  readonly who: string
  readonly editor: Editor
  /** Every decision; asked for once in a request, and again after each write. */
  readonly decisions: () => Promise<readonly Decision[]>
  readonly graphVersion: GraphReader['graphVersion']
  /**
   * After a write: forgets what the request has read before, so that it reads what it wrote.
   *
   * @returns what it reads with from now on; the context of its resolvers is Apollo's copy of this one.
   */
  readonly forget: () => Loaders
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
  reader: () => TextReader,
): GraphContext {
  return {
    loaders: createLoaders(store),
    names: once(names),
    unknownNames: [],
    requestId,
    reader,
  }
}

/** That of a request whose sender may write. */
export function createAdminContext(
  store: GraphReader,
  names: () => Promise<NameIndex>,
  requestId: string,
  reader: () => TextReader,
  { who, editor }: Pick<AdminContext, 'who' | 'editor'>,
): GraphContext {
  const read = () => ({ index: once(names), decisions: once(() => allDecisions(store)) })
  let known = read()
  return {
    ...createContext(store, names, requestId, reader),
    names: () => known.index(),
    admin: {
      who,
      editor,
      decisions: () => known.decisions(),
      graphVersion: () => store.graphVersion(),
      forget() {
        known = read()
        return createLoaders(store)
      },
    },
  }
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask()
    return asked
  }
}

/** @throws Error where the schema was given mutations without an editor. */
export function adminOf({ admin }: GraphContext): AdminContext {
  if (!admin) throw new Error('a request that may not write reached a field that does')
  return admin
}
