import { type Command, Option } from 'commander'
import { loadConfig } from '../../config.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, isTerminal } from '../io.ts'
import { usingStore } from '../using-store.ts'

interface StatsOptions {
  readonly format?: 'json' | 'text'
}

const EXAMPLES = `
Examples:
  healgraph stats
  healgraph stats --format json`

const NAMES: Record<string, string> = {
  articles: 'articles',
  concepts: 'concepts',
  claims: 'claims in the default scope',
  links: 'links with such a claim',
  redFlags: 'when-to-seek-care lines',
}

async function stats(options: StatsOptions, io: CommandIo): Promise<number> {
  return usingStore(loadConfig(io.env), async (store) => {
    const meta = await store.meta()
    const format = options.format ?? (isTerminal(io.stdout) ? 'text' : 'json')
    if (format === 'json') {
      io.stdout.write(`${JSON.stringify({ store: store.kind, ...meta })}\n`)
      return EXIT.OK
    }
    const counts = Object.entries(meta.counts).map(
      ([name, count]) => `${String(count).padStart(8)} ${NAMES[name] ?? name}`,
    )
    const ingest = meta.lastIngestAt === null ? 'nothing ingested yet' : `last ingest ${meta.lastIngestAt}`
    io.stdout.write(
      `${[`store ${store.kind}, version ${meta.graphVersion}, ${ingest}`, ...counts].join('\n')}\n`,
    )
    return EXIT.OK
  })
}

export function registerStats(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('stats')
    .summary('count what the store holds')
    .description('Counts what the store holds.')
    .addOption(
      new Option('--format <format>', 'text, or one JSON object (default: text on a terminal)').choices([
        'text',
        'json',
      ]),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: StatsOptions) => exit(await stats(options, io)))
}
