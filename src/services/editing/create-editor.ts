import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { Decision } from '../../domain/decision.ts'
import { DomainError } from '../../domain/errors.ts'
import type { GraphStore } from '../../ports/graph-store.ts'
import type { AddedLabels } from '../../reader/vocabulary/load-vocabulary.ts'
import type { TextReader } from '../annotate/text-reader.ts'
import { type DecisionTarget, decideNow, type Signature } from './decide-now.ts'
import { type IngestedText, type IngestTextOptions, ingestText, type TextToIngest } from './ingest-text.ts'
import { RefusedError } from './refused.ts'
import { addedLabels } from './stored-decisions.ts'

export interface EditorParts {
  readonly store: GraphStore
  /** The reader that knows these labels too. */
  readonly readerWith: (labels: AddedLabels) => TextReader
  /** In UTF-16 code units; a longer text is refused. */
  readonly maxLength: number
  /** Called after each write, also one that went wrong: its outcome may be unknown. */
  readonly onWrite: () => void
}

/** Corrections and articles, one after the other: what one looks at is as it was when it is written. */
export interface Editor {
  /** @throws RefusedError and DomainError as `decideNow` does, or DomainError SERVER_BUSY. */
  decide(target: DecisionTarget, signature: Signature): Promise<Decision>
  /** @throws RefusedError and DomainError as `ingestText` does, or DomainError SERVER_BUSY. */
  ingest(text: TextToIngest, options: IngestTextOptions): Promise<IngestedText>
}

/** Writes that wait for the one before them. */
const WAITING = 32

export function createEditor({ store, readerWith, maxLength, onWrite }: EditorParts): Editor {
  const line = bulkhead(1, WAITING)
  const inTurn = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await line.execute(write)
    } catch (error) {
      if (error instanceof BulkheadRejectedError)
        throw new DomainError('SERVER_BUSY', 'Too many changes wait already. Try again in a moment.')
      throw error
    } finally {
      onWrite()
    }
  }
  return {
    decide: (target, signature) => inTurn(() => decideNow(store, target, signature)),
    async ingest(text, options) {
      if (text.source.length > maxLength) {
        const message = `An article may have ${maxLength.toLocaleString('en')} characters; this one has ${text.source.length.toLocaleString('en')}.`
        throw new RefusedError('TEXT_TOO_LONG', message, 'source')
      }
      return inTurn(async () => ingestText(store, readerWith(await addedLabels(store)), text, options))
    },
  }
}
