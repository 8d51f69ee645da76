import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { type Decision, toDecision } from '../../domain/decision.ts'
import { DomainError } from '../../domain/errors.ts'
import { DEFAULT_MAX_BYTES, fileOnDisk, standardInput } from '../../ingest/article-file.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, writeLines } from '../io.ts'
import { usingStore } from '../using-store.ts'

const EXAMPLES = `
One decision a line as a JSON object, by time, undone ones too. An import takes all of a file or nothing, and
each decision once, so that it may be repeated. What it decides about need not be there yet.

Examples:
  healgraph decisions export decisions.jsonl
  healgraph decisions export | jq -c 'select(.kind == "REJECT_CLAIM")'
  healgraph decisions import decisions.jsonl`

/** A long file of decisions is no article: this much is some hundred thousand. */
const MAX_BYTES = 10 * DEFAULT_MAX_BYTES

async function* jsonLines(store: GraphReader): AsyncGenerator<string> {
  for await (const decision of store.streamDecisions()) yield JSON.stringify(decision)
}

async function exportTo(file: string, io: CommandIo): Promise<number> {
  await usingStore(loadConfig(io.env), async (store) => {
    if (file === '-') return writeLines(io.stdout, jsonLines(store))
    const output = createWriteStream(file)
    const written = finished(output)
    try {
      await writeLines(output, jsonLines(store))
      output.end()
      await written
    } catch (cause) {
      written.catch(() => undefined)
      if (cause instanceof DomainError) throw cause
      throw new DomainError('BAD_USER_INPUT', `${file} can't be written.`, { cause })
    }
  })
  return EXIT.OK
}

/** @throws DomainError BAD_USER_INPUT that names the line at fault. */
function parseDecisions(file: string, text: string): Decision[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [toDecision(JSON.parse(line))]
    } catch (cause) {
      const reason = cause instanceof DomainError ? cause.message : 'This is no JSON.'
      throw new DomainError('BAD_USER_INPUT', `${file}, line ${i + 1}: ${reason}`, { cause })
    }
  })
}

async function importFrom(file: string, io: CommandIo): Promise<number> {
  const source = file === '-' ? standardInput(io.stdin, MAX_BYTES) : fileOnDisk(file, file, MAX_BYTES)
  const decisions = parseDecisions(file, new TextDecoder().decode(await source.bytes()))
  const { added } = await usingStore(loadConfig(io.env), (store) => store.decide(decisions))
  const read = `${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}`
  io.stdout.write(`${read} read, ${added} added, ${decisions.length - added} known already\n`)
  return EXIT.OK
}

export function registerDecisions(program: Command, io: CommandIo, exit: (code: number) => void): void {
  const group = program
    .command('decisions')
    .summary('take the corrections along: export and import')
    .description('Exports and imports the decisions of editors.')
    .addHelpText('after', EXAMPLES)
  group
    .command('export')
    .summary('write all decisions to a file')
    .description('Writes all decisions to a file, or to standard output.')
    .argument('[file]', 'a file, or - for standard output', '-')
    .option('--debug', 'show where an error came from')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => exit(await exportTo(file, io)))
  group
    .command('import')
    .summary('add the decisions of a file')
    .description('Adds the decisions of a file that are not there yet, and makes the graph follow them.')
    .argument('<file>', 'a file, or - for standard input')
    .option('--debug', 'show where an error came from')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string) => exit(await importFrom(file, io)))
}
