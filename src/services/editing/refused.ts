import { DomainError } from '../../domain/errors.ts'

/** Why a correction is not taken, though it is well formed: the closed list. Nothing was written. */
export const REFUSALS = [
  'UNKNOWN_ID',
  'ALREADY_SO',
  'NAME_TAKEN',
  'IMPOSSIBLE_MERGE',
  'IMPOSSIBLE_PAIR',
  'TEXT_TOO_LONG',
  'EMPTY_ARTICLE',
  'UNREADABLE_TEXT',
  'UNSUPPORTED_FORMAT',
  'ARTICLE_ID_TAKEN',
  'ARTICLE_URL_TAKEN',
  'UNKNOWN_CONCEPT',
  'QUOTE_NOT_FOUND',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** What is told of a correction that was not taken. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  /** The name of what is at fault, as `DecisionContent` or `TextToIngest` has it. */
  readonly field: string
}

/** A correction that is not taken, for a reason that was to be expected. */
export class RefusedError extends DomainError {
  readonly refusal: Refusal

  constructor(code: RefusalCode, message: string, field: string, cause?: unknown) {
    super('BAD_USER_INPUT', message, { argument: field, ...(cause === undefined ? {} : { cause }) })
    this.name = 'RefusedError'
    this.refusal = { code, message, field }
  }
}
