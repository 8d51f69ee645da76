import { type ErrorCode, toErrorCode } from './error-codes.ts'

/** An error as the API gives it. */
export interface AnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export interface HealgraphErrorParts {
  /** HTTP status; absent where no answer came. */
  readonly status?: number
  readonly errors?: readonly AnswerError[]
  /** What was answered all the same. */
  readonly data?: unknown
  /** Seconds, where the server asks to wait so long. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Why a question got no whole answer. */
export class HealgraphError extends Error {
  override readonly name = 'HealgraphError'
  readonly code: ErrorCode
  readonly status: number | undefined
  readonly errors: readonly AnswerError[]
  readonly data: unknown
  /** Seconds to wait before the next try; undefined where the server asks for none. */
  readonly retryAfter: number | undefined
  /** The argument at fault, where there is one. */
  readonly argument: string | undefined
  /** Finds a fault of the server in its log. */
  readonly requestId: string | undefined

  constructor(
    code: ErrorCode,
    message: string,
    { status, errors = [], data, retryAfter, cause }: HealgraphErrorParts = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.status = status
    this.errors = errors
    this.data = data
    this.retryAfter = retryAfter
    this.argument = text(errors[0]?.extensions?.argument)
    this.requestId = text(errors[0]?.extensions?.requestId)
  }

  /** The error for the errors of an answer; the first gives code and message. */
  static from(errors: readonly AnswerError[], parts: HealgraphErrorParts): HealgraphError {
    const [first] = errors
    return new HealgraphError(
      toErrorCode(first?.extensions?.code),
      first?.message ?? 'The server told of an error without a message.',
      { ...parts, errors },
    )
  }
}
