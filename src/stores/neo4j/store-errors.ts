import neo4j, { Neo4jError } from 'neo4j-driver'
import { DomainError, StoreUnavailableError } from '../../domain/errors.ts'

/** The server itself ended a statement for its time: it is there, and the statement is slow. */
const TIMED_OUT: readonly string[] = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]

/** Codes of a server that is away, busy or does not let us in, beside those that the driver would retry. */
const UNAVAILABLE: readonly string[] = [
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  // The driver's own faults without a code; in use, that is the pool's timeout.
  'N/A',
  ...TIMED_OUT,
  'Neo.ClientError.Database.DatabaseNotFound',
]
const SECURITY = 'Neo.ClientError.Security.'

/** The error of the port for an error of the driver; any other comes back as it is. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const away =
    UNAVAILABLE.includes(error.code) || error.code.startsWith(SECURITY) || neo4j.isRetryableError(error)
  return away ? new StoreUnavailableError(error) : error
}

/** Like {@link toStoreError}, for a read: one that is slow does not tell that the store is away. */
export function toReadError(error: unknown): unknown {
  return error instanceof Neo4jError && TIMED_OUT.includes(error.code)
    ? readTooLong(error)
    : toStoreError(error)
}

export function readTooLong(cause: unknown): DomainError {
  return new DomainError('TIMED_OUT', 'The store took longer for this than it may.', { cause })
}

/** Like {@link toStoreError}, for the first contact: there a refusal is a fault of the settings. */
export function toOpeningError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code.startsWith(SECURITY)) {
    return new DomainError('INVALID_CONFIG', 'Neo4j refuses this NEO4J_USER and NEO4J_PASSWORD.', {
      cause: error,
    })
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DomainError('INVALID_CONFIG', 'Neo4j has no database of the name in NEO4J_DATABASE.', {
      cause: error,
    })
  }
  return toStoreError(error)
}
