import { Lexer, Source, TokenKind } from 'graphql'
import type { Limits } from '../../limits.ts'
import { refusal } from './refusal.ts'

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Refuses a query by its mere text, before it is parsed: the parser calls itself for each bracket, so that
 * their nesting must be bounded too.
 *
 * A text that can't be split into tokens is left to the parser, which tells where it breaks.
 *
 * @throws GraphQLError QUERY_TOO_LONG.
 */
export function checkQueryText(query: string, limits: Limits): void {
  const bytes = Buffer.byteLength(query)
  if (bytes > limits.queryBytes)
    throw refusal('QUERY_TOO_LONG', `A query may have ${limits.queryBytes} bytes; this one has ${bytes}.`, {
      limit: 'queryBytes',
      allowed: limits.queryBytes,
      actual: bytes,
    })
  const lexer = new Lexer(new Source(query))
  let nesting = 0
  for (let tokens = 0; ; tokens++) {
    if (tokens > limits.tokens)
      throw refusal('QUERY_TOO_LONG', `A query may have ${limits.tokens} tokens; this one has more.`, {
        limit: 'tokens',
        allowed: limits.tokens,
      })
    const kind = nextKind(lexer)
    if (kind === undefined || kind === TokenKind.EOF) return
    if (OPENING.has(kind)) nesting++
    else if (CLOSING.has(kind)) nesting--
    if (nesting > limits.nesting)
      throw refusal(
        'QUERY_TOO_LONG',
        `A query may have ${limits.nesting} brackets in one another; this one has more.`,
        { limit: 'nesting', allowed: limits.nesting },
      )
  }
}

function nextKind(lexer: Lexer): string | undefined {
  try {
    return lexer.advance().kind
  } catch {
    return undefined
  }
}
