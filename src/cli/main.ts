import { Command, CommanderError } from 'commander'
import { DomainError } from '../domain/errors.ts'
import { API_VERSION } from '../graphql/version.ts'
import { registerAsk } from './commands/ask.ts'
import { registerCandidates } from './commands/candidates.ts'
import { registerCheck } from './commands/check.ts'
import { registerDecide } from './commands/decide.ts'
import { registerDecisions } from './commands/decisions.ts'
import { registerEvaluate } from './commands/evaluate.ts'
import { registerExport } from './commands/export.ts'
import { registerExtract } from './commands/extract.ts'
import { registerIngest } from './commands/ingest.ts'
import { registerMcp } from './commands/mcp.ts'
import { registerSchema } from './commands/schema.ts'
import { registerServe } from './commands/serve.ts'
import { registerStats } from './commands/stats.ts'
import { registerVocabulary } from './commands/vocabulary.ts'
import { EXIT, EXIT_HELP, exitCodeOf } from './exit-codes.ts'
import { type CommandIo, isTerminal, printable } from './io.ts'

export { processIo } from './io.ts'

/** Adds a command; its action returns the exit code. */
export type Register = (program: Command, io: CommandIo, exit: (code: number) => void) => void

const COMMANDS: readonly Register[] = [
  registerExtract,
  registerIngest,
  registerServe,
  registerAsk,
  registerMcp,
  registerCheck,
  registerExport,
  registerSchema,
  registerStats,
  registerCandidates,
  registerDecide,
  registerDecisions,
  registerEvaluate,
  registerVocabulary,
]

/** A page of help is as wide as the terminal; elsewhere always the same. */
const helpWidth = ({ stdout }: CommandIo): number => (isTerminal(stdout) ? (stdout.columns ?? 80) : 80)

/** All commands, reading and writing where `io` says; `exit` is told the code. */
export function createProgram(io: CommandIo, exit: (code: number) => void): Command {
  const program = new Command('healgraph')
    .description('Reads health articles into a graph whose every link quotes the words it was read from.')
    .version(API_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => helpWidth(io),
    })
    .showSuggestionAfterError()
  program.addHelpText('after', EXIT_HELP)
  for (const register of COMMANDS) register(program, io, exit)
  for (const command of program.commands) command.option('--debug', 'show where an error came from')
  return program
}

function tell(error: unknown, io: CommandIo, debug: boolean): void {
  if (error instanceof CommanderError) return // commander has told it
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof DomainError ? error.code : 'UNEXPECTED'
  io.stderr.write(`healgraph: ${printable(message)} (${code})\n`)
  if (debug && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  if (debug && error instanceof Error && error.cause instanceof Error)
    io.stderr.write(`caused by ${error.cause.stack}\n`)
}

/**
 * Runs one command.
 *
 * @param argv the arguments after the program's name.
 * @returns the exit code; see {@link EXIT_HELP}. Errors are told on `io.stderr` and never thrown.
 */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  let code: number = EXIT.OK
  const program = createProgram(io, (wanted) => {
    code = wanted
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    tell(error, io, argv.includes('--debug'))
    return exitCodeOf(error)
  }
}
