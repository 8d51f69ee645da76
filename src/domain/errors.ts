/** The closed list of codes that an error may carry to a client, a script or a log. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'INVALID_CURSOR',
  'INVALID_CONFIG',
  'UNREADABLE_FILE',
  'UNSUPPORTED_FORMAT',
  'EMPTY_ARTICLE',
  'FILE_TOO_LARGE',
  'QUOTE_NOT_FOUND',
  'ARTICLE_ID_TAKEN',
  'INVALID_VOCABULARY',
  'UNKNOWN_CONCEPT',
  'STORE_UNAVAILABLE',
  'STORE_VERSION',
  'TIMED_OUT',
  'SERVER_BUSY',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error that we foresaw: its message is for the person who asked, its code for their program. */
export class DomainError extends Error {
  readonly code: ErrorCode
  /** The argument at fault, where there is one. */
  readonly argument: string | undefined

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; argument?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DomainError'
    this.code = code
    this.argument = options.argument
  }
}

export class InvalidCursorError extends DomainError {
  constructor() {
    super('INVALID_CURSOR', 'The cursor was not given by this list. Leave `after` out to start anew.', {
      argument: 'after',
    })
  }
}

/** The store can't be reached; the request may be tried again. */
export class StoreUnavailableError extends DomainError {
  constructor(cause: unknown) {
    super('STORE_UNAVAILABLE', 'The store of the graph does not answer. Try again in a moment.', { cause })
  }
}
