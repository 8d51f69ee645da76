import { CommanderError } from 'commander'
import { DomainError } from '../domain/errors.ts'

/** What the command line tells the script that called it. */
export const EXIT = {
  OK: 0,
  /** A file failed, a check found a difference, or a question was not answered. */
  FAILED: 1,
  USAGE: 2,
  STORE_UNAVAILABLE: 3,
  /** The settings or the vocabulary are at fault. */
  CONFIG: 4,
  /** Ours: please report it. */
  UNEXPECTED: 70,
} as const

export const EXIT_HELP = `
Exit codes:
  0   done
  1   a file failed, a check found a difference, or a question was not answered
  2   wrong usage
  3   the store can't be reached, or another version of Healgraph wrote it
  4   the settings or the vocabulary are invalid
  70  an unexpected error; please report it`

export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE
  if (!(error instanceof DomainError)) return EXIT.UNEXPECTED
  switch (error.code) {
    case 'STORE_UNAVAILABLE':
    case 'STORE_VERSION':
      return EXIT.STORE_UNAVAILABLE
    case 'INVALID_CONFIG':
    case 'INVALID_VOCABULARY':
      return EXIT.CONFIG
    case 'BAD_USER_INPUT':
      return EXIT.USAGE
    default:
      return EXIT.FAILED
  }
}
