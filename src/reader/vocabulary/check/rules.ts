import { tokenize } from '../../text/tokens.ts'
import type { Tell } from './faults.ts'

/** Tells a value that is none of a closed list. @returns whether it is one. */
export function isOneOf<T extends { readonly line: number }>(
  values: readonly string[],
  value: string,
  what: string,
  row: T,
  tell: Tell,
): boolean {
  if (values.includes(value)) return true
  tell(row, `${what} "${value}" is none of ${values.join(', ')}`)
  return false
}

/** Tells each row that says again what an earlier one says. */
export function tellTwice<T extends { readonly line: number }>(
  rows: readonly T[],
  key: (row: T) => string,
  name: (row: T) => string,
  tell: Tell,
): void {
  const lines = new Map<string, number>()
  for (const row of rows) {
    const known = lines.get(key(row))
    if (known === undefined) lines.set(key(row), row.line)
    else tell(row, `${name(row)} stands already in line ${known}`)
  }
}

/** What stands for pronouns and determiners in a cue. */
const PLACEHOLDERS = /\b(?:PRON|DET)\b/g

/** Tells a cue that no text can hold, or that is compared by another case than it is written in. */
export function tellBadCue<T extends { readonly line: number }>(written: string, row: T, tell: Tell): void {
  const cue = written.replace(PLACEHOLDERS, '')
  if (!tokenize(cue).some((token) => token.isWord)) tell(row, `"${cue}" holds no word`)
  if (cue !== cue.toLowerCase()) tell(row, `"${cue}" must be in lower case`)
}
