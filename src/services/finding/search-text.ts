import { DomainError } from '../../domain/errors.ts'

/** Longer texts are refused: nobody looks for them, and each word costs. In UTF-16 code units. */
export const LONGEST_SEARCH = 256
/** What was asked is told back no longer than this. */
export const LONGEST_ECHO = 80

/**
 * A text to look for, as it came.
 *
 * @param argument where it was given.
 * @throws DomainError (BAD_USER_INPUT) where it is longer than {@link LONGEST_SEARCH}.
 */
export function checkSearchText(text: string, argument: string): string {
  if (text.length <= LONGEST_SEARCH) return text
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` may have at most ${LONGEST_SEARCH} characters.`, {
    argument,
  })
}

/** The beginning of what was asked; never half of a sign. */
export function echo(text: string): string {
  return text.length <= LONGEST_ECHO ? text : text.slice(0, LONGEST_ECHO).replace(/[\ud800-\udbff]$/, '')
}
