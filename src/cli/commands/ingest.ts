import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { findArticles } from '../../ingest/find-articles.ts'
import { ingestArticles } from '../../ingest/ingest-articles.ts'
import type { GraphStore } from '../../ports/graph-store.ts'
import { limitsFor } from '../../reader/limits.ts'
import { addedLabels } from '../../services/editing/stored-decisions.ts'
import { onStopSignal } from '../../stop-signals.ts'
import { EXIT } from '../exit-codes.ts'
import { reportText } from '../ingest-report-text.ts'
import { type CommandIo, colorsFor } from '../io.ts'
import { openReader } from '../open-reader.ts'
import { showProgress } from '../progress.ts'
import { sizeOption, wordsOption } from '../size-option.ts'
import { isThere, usingStore } from '../using-store.ts'

interface IngestCommandOptions {
  readonly dryRun?: boolean
  readonly verbose?: boolean
  readonly maxSize: number
  readonly maxWords: number
}

const EXAMPLES = `
Examples:
  healgraph ingest article.txt
  healgraph ingest articles/ --dry-run
  healgraph ingest wordpress-export.xml --max-size 100
  curl -s https://example.org/page.html | healgraph ingest -

Reading the same article again changes nothing; a changed article replaces its claims.
A file that fails is reported and does not stop the others. A dry run tells what would change in the store,
where there is one. Claims that were rejected stay rejected; see healgraph decide.`

async function ingest(
  paths: readonly string[],
  options: IngestCommandOptions,
  io: CommandIo,
): Promise<number> {
  const started = performance.now()
  const config = loadConfig(io.env)
  const files = await findArticles(paths, { maxBytes: options.maxSize, stdin: io.stdin })
  // A run that is stopped ends between two articles: each is stored whole or not at all.
  const stopping = new AbortController()
  const release = onStopSignal(() => stopping.abort())

  const run = async (store?: GraphStore) => {
    const reader = openReader(store && (await addedLabels(store)), limitsFor(options.maxWords))
    if (!options.dryRun) await store?.loadVocabulary(reader.concepts)
    const progress = showProgress(io.stderr, options.dryRun ? 'Reading' : 'Ingesting', files.length)
    try {
      return await ingestArticles(files, {
        reader,
        signal: stopping.signal,
        onFile: progress.onFile,
        dryRun: options.dryRun ?? false,
        ...(store ? { store } : {}),
      })
    } finally {
      progress.stop()
    }
  }

  try {
    const report =
      options.dryRun && !isThere(config)
        ? await run()
        : await usingStore(config, run, { untouched: options.dryRun ?? false })
    const seconds = (performance.now() - started) / 1000
    const colors = colorsFor(io.stdout, io.env)
    io.stdout.write(reportText(report, { seconds, verbose: options.verbose ?? false, colors }))
    return report.failed.length > 0 || report.stopped ? EXIT.FAILED : EXIT.OK
  } finally {
    release()
  }
}

export function registerIngest(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('ingest')
    .summary('read articles and store what they say')
    .description(
      'Reads articles and stores their claims, each article in one transaction. Takes text, Markdown, HTML pages,\n' +
        'WordPress exports, RSS and Atom feeds, and lists of local files (.list, or a sitemap).',
    )
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--dry-run', 'read and report, and store nothing')
    .option('--verbose', 'list every refused passage and unknown term')
    .addOption(sizeOption())
    .addOption(wordsOption())
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: IngestCommandOptions) => exit(await ingest(paths, options, io)))
}
