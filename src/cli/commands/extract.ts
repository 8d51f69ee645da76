import { type Command, Option } from 'commander'
import { findArticles } from '../../ingest/find-articles.ts'
import { toFailure } from '../../ingest/ingest-report.ts'
import { articlesOf, type FoundArticle } from '../../ingest/read-articles.ts'
import { limitsFor } from '../../reader/limits.ts'
import { EXIT } from '../exit-codes.ts'
import { toExplained } from '../explained.ts'
import { statements, toExtraction } from '../extraction.ts'
import { claimSentences, toText } from '../extraction-text.ts'
import { failureLine } from '../ingest-report-text.ts'
import { type CommandIo, colorsFor, isTerminal } from '../io.ts'
import { openReader } from '../open-reader.ts'
import { sizeOption, wordsOption } from '../size-option.ts'

interface ExtractOptions {
  readonly format?: 'json' | 'text'
  readonly all?: boolean
  readonly explain?: boolean
  readonly maxSize: number
  readonly maxWords: number
  readonly debug?: boolean
}

const EXAMPLES = `
Examples:
  healgraph extract article.txt
  healgraph extract --format json articles/ > claims.jsonl
  healgraph extract wordpress-export.xml
  healgraph extract article.txt --explain
  curl -s https://example.org/article.txt | healgraph extract -`

/** Prints what is read from each article; a file that can't be read is told on stderr and makes the code 1. */
async function extract(paths: readonly string[], options: ExtractOptions, io: CommandIo): Promise<number> {
  const reader = openReader(undefined, limitsFor(options.maxWords))
  const concepts = new Map(reader.concepts.map((concept) => [concept.id, concept]))
  const format = options.format ?? (isTerminal(io.stdout) ? 'text' : 'json')
  const colors = colorsFor(io.stdout, io.env)
  let code: number = EXIT.OK

  const fail = (name: string, error: unknown): void => {
    io.stderr.write(`healgraph: ${failureLine(toFailure(name, error))}\n`)
    if (options.debug && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    code = EXIT.FAILED
  }
  const print = (article: FoundArticle): void => {
    const explained = options.explain ? article.explain() : undefined
    const reading = explained?.reading ?? article.read()
    const claims = options.all ? reading.claims : statements(reading.claims)
    const extraction = {
      ...toExtraction(article.name, reading, claims, concepts),
      ...(explained ? { explained: toExplained(explained, claims) } : {}),
    }
    const text =
      format === 'json'
        ? JSON.stringify(extraction)
        : toText(extraction, claimSentences(claims, concepts), colors)
    io.stdout.write(`${text}\n`)
  }

  for (const file of await findArticles(paths, { maxBytes: options.maxSize, stdin: io.stdin })) {
    try {
      for (const article of await articlesOf(file, reader)) {
        try {
          print(article)
        } catch (error) {
          fail(article.name, error)
        }
      }
    } catch (error) {
      fail(file.name, error)
    }
  }
  return code
}

export function registerExtract(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('extract')
    .summary('print what is read from articles; needs no store')
    .description(
      'Prints the concepts, claims with their quotes, when-to-seek-care lines and cards of each article.\n' +
        'Takes files, folders and - for standard input. Needs no store.',
    )
    .argument('<file...>', 'files, folders, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'text, or one JSON object a line (default: text on a terminal)',
      ).choices(['text', 'json']),
    )
    .option('--all', 'also list questions, cards and inferred claims')
    .option('--explain', 'tell the rule, cue and heading of each claim, and why other sentences gave none')
    .addOption(sizeOption())
    .addOption(wordsOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => exit(await extract(paths, options, io)))
}
