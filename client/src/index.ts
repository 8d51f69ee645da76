export * from './__generated__/documents.ts'
export {
  type Answer,
  type ClientOptions,
  createClient,
  type HealgraphClient,
  type RequestOptions,
  type TypedDocument,
  type UnknownName,
} from './create-client.ts'
export { API_ERROR_CODES, type ApiErrorCode, type ClientErrorCode, type ErrorCode } from './error-codes.ts'
export { type AnswerError, HealgraphError, type HealgraphErrorParts } from './healgraph-error.ts'
