import { type Command, Option } from 'commander'
import { loadConfig } from '../../config.ts'
import { DomainError } from '../../domain/errors.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import { DEFAULT_BASE } from '../../services/exchange/export-format.ts'
import { EXPORT_FORMATS } from '../../services/exchange/formats.ts'
import { isBase } from '../../services/exchange/iri.ts'
import { lossText } from '../../services/exchange/loss-file.ts'
import { createLossReport, type LossReport } from '../../services/exchange/loss-report.ts'
import { exportStore } from '../../stores/export-store.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, isTerminal } from '../io.ts'
import { usingStore } from '../using-store.ts'
import { showWalk } from '../walk-progress.ts'
import { type PendingFile, writeExport } from '../write-export.ts'

const OWN = 'jsonl'
const NAMES = [OWN, ...EXPORT_FORMATS.map(({ name }) => name)]

const EXAMPLES = `
Formats:
  jsonl     everything that is stored, also what counts nowhere: an object a line
${EXPORT_FORMATS.map(({ name, what }) => `  ${name.padEnd(10)}${what}`).join('\n')}

All but jsonl are for others: they hold the links that articles state, with their quotes. What a format can't tell
is counted on standard error; denials and questions are never told as statements. Two stores that read the same
articles give the same text: it is in the order of ids, and has no times of reading.

Examples:
  healgraph export > graph.jsonl
  healgraph export | jq -c 'select(.kind == "link") | .link'
  healgraph export --format turtle --out graph.ttl
  healgraph export --format json-ld --base https://example.org/graph/ | jq '."@graph" | length'`

interface Options {
  readonly format: string
  readonly out?: string
  readonly base: string
  readonly report?: string
}

async function* jsonLines(store: GraphReader): AsyncGenerator<string> {
  for await (const record of exportStore(store)) yield `${JSON.stringify(record)}\n`
}

/** The losses of a format of several files are told once: each of them is a walk over the same graph. */
function filesOf(name: string, store: GraphReader, base: string, losses: LossReport): readonly PendingFile[] {
  const format = EXPORT_FORMATS.find((known) => known.name === name)
  if (!format) return [{ name: 'graph.jsonl', pieces: () => jsonLines(store) }]
  return format.files.map((file, i) => ({
    name: file.name,
    pieces: () => file.write({ source: store, base, ...(i === 0 ? { losses } : {}) }),
  }))
}

function tellLosses(report: LossReport, io: CommandIo): void {
  for (const { code, meaning, count } of report.losses()) io.stderr.write(`${count} × ${code}: ${meaning}\n`)
}

async function* reportText(report: LossReport): AsyncGenerator<string> {
  yield lossText(report)
}

const MB = 1_000_000

/** Shows how much is written, unless the graph itself goes to the terminal. */
async function writeShown(
  files: readonly PendingFile[],
  out: string | undefined,
  io: CommandIo,
): Promise<void> {
  if (out === undefined && isTerminal(io.stdout)) return writeExport(files, out, io.stdout)
  const walk = showWalk(io.stderr, 'Exporting', 'MB')
  const sizeOf = (piece: string): number => piece.length / MB
  try {
    const shown = files.map(({ name, pieces }) => ({ name, pieces: () => walk.counted(pieces(), sizeOf) }))
    await writeExport(shown, out, io.stdout)
  } finally {
    walk.stop()
  }
}

async function run({ format, out, base, report }: Options, io: CommandIo): Promise<number> {
  if (!isBase(base))
    throw new DomainError(
      'BAD_USER_INPUT',
      '--base must be an address or name that ids can follow, such as https://example.org/graph/ or urn:example:',
      { argument: 'base' },
    )
  await usingStore(loadConfig(io.env), async (store) => {
    const losses = createLossReport()
    await writeShown(filesOf(format, store, base, losses), out, io)
    tellLosses(losses, io)
    if (report !== undefined)
      await writeExport([{ name: report, pieces: () => reportText(losses) }], report, io.stdout)
  })
  return EXIT.OK
}

export function registerExport(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('export')
    .summary('write the whole graph in a format that others read')
    .description('Writes the whole graph, by default as one JSON object a line.')
    .addOption(new Option('--format <format>', 'which format').choices(NAMES).default(OWN))
    .option('--out <path>', 'a file, or a folder for a format of several files; else standard output')
    .option(
      '--base <iri>',
      'what the names of things begin with, in formats that have such names',
      DEFAULT_BASE,
    )
    .option('--report <file>', 'also write what was lost, as JSON with ids')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => exit(await run(options, io)))
}
