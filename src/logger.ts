import { type Logger, pino } from 'pino'

/**
 * A logger that writes JSON lines to standard error, so that standard output stays for answers.
 *
 * Messages are constant, facts are fields. No article text, query text or variables: a question about one's
 * health is private.
 */
export function createLogger(level: string): Logger {
  return pino({ name: 'healgraph', level }, pino.destination(2))
}
