import { type Command, InvalidArgumentError, Option } from 'commander'
import { loadConfig } from '../../config.ts'
import type { Candidate } from '../../domain/candidates.ts'
import { createNameIndex } from '../../domain/name-index.ts'
import { findCandidates } from '../../services/finding/find-candidates.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, isTerminal, printable } from '../io.ts'
import { usingStore } from '../using-store.ts'

interface CandidatesOptions {
  readonly min: number
  readonly format?: 'json' | 'text'
}

const EXAMPLES = `
The type is a guess by the form of the term and its heading. A term is listed no more once the vocabulary has
it, or once it is a label that was added: healgraph decide label nutrient:magnesium "Epsom salt".

Examples:
  healgraph candidates
  healgraph candidates --min 3
  healgraph candidates --format json | jq -r .term`

function toLeast(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1.')
  return Number(value)
}

/** How many quotes are shown to a person. */
const SHOWN = 2

function toText({ term, type, count, articles, quotes }: Candidate): string {
  const places = `${count} in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`
  const shown = quotes
    .slice(0, SHOWN)
    .map(({ articleId, quote }) => `  “${printable(quote)}” (${printable(articleId)})`)
  return [`${printable(term)} (${type}?, ${places})`, ...shown].join('\n')
}

async function candidates(options: CandidatesOptions, io: CommandIo): Promise<number> {
  const found = await usingStore(loadConfig(io.env), async (store) =>
    findCandidates(store, createNameIndex(await store.vocabulary())),
  )
  const format = options.format ?? (isTerminal(io.stdout) ? 'text' : 'json')
  for (const candidate of found.filter(({ count }) => count >= options.min)) {
    io.stdout.write(`${format === 'json' ? JSON.stringify(candidate) : toText(candidate)}\n`)
  }
  return EXIT.OK
}

export function registerCandidates(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('candidates')
    .summary('list terms that the vocabulary lacks')
    .description(
      'Lists the terms of the stored articles that the vocabulary lacks, those in most articles first.',
    )
    .addOption(
      new Option('--min <N>', 'only those that stand in at least so many places')
        .argParser(toLeast)
        .default(1, '1'),
    )
    .addOption(
      new Option(
        '--format <format>',
        'text, or one JSON object a line (default: text on a terminal)',
      ).choices(['text', 'json']),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: CandidatesOptions) => exit(await candidates(options, io)))
}
