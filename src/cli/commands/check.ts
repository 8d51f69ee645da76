import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import type { GraphReport } from '../../domain/check-graph.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import { checkStore } from '../../stores/check-store.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, printable } from '../io.ts'
import { usingStore } from '../using-store.ts'
import { showWalk } from '../walk-progress.ts'

const EXAMPLES = `
Rebuilds all links from the claims, aside, looks whether the claims follow the decisions, and looks up every
quote in its article's text. Writes nothing.
The exit code is 1 where anything differs: then other hands than Healgraph's have changed the store, and the
way out is to ingest the articles into a new one.

Examples:
  healgraph check
  healgraph check && healgraph export > graph.jsonl`

/** Shows how far it is: first the articles are walked through, then the links. */
async function checkShown(store: GraphReader, io: CommandIo): Promise<GraphReport> {
  const { articles, links } = (await store.meta()).counts
  const walk = showWalk(io.stderr, 'Checking', 'articles and links', articles + links)
  try {
    return await checkStore({
      streamArticles: () => walk.counted(store.streamArticles()),
      streamLinks: () => walk.counted(store.streamLinks()),
      streamDecisions: () => store.streamDecisions(),
      vocabulary: () => store.vocabulary(),
      relatedRulings: (ids) => store.relatedRulings(ids),
    })
  } finally {
    walk.stop()
  }
}

async function check(io: CommandIo): Promise<number> {
  const report = await usingStore(loadConfig(io.env), (store) => checkShown(store, io))
  for (const { kind, id, message } of report.differences) {
    io.stderr.write(`healgraph: ${kind} ${id}: ${printable(message)}\n`)
  }
  const verdict = report.ok
    ? 'a full rebuild gives the same'
    : `${report.differences.length} ${report.differences.length === 1 ? 'difference' : 'differences'}`
  io.stdout.write(`${report.articles} articles, ${report.claims} claims, ${report.links} links: ${verdict}\n`)
  return report.ok ? EXIT.OK : EXIT.FAILED
}

export function registerCheck(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('check')
    .summary('prove that what is derived equals what is stored')
    .description('Says whether the stored links equal what the claims give, and every quote is in its place.')
    .addHelpText('after', EXAMPLES)
    .action(async () => exit(await check(io)))
}
