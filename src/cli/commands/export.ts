import { type Command, Option } from 'commander'
import { loadConfig } from '../../config.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import { exportStore } from '../../stores/export-store.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, writeLines } from '../io.ts'
import { usingStore } from '../using-store.ts'

const EXAMPLES = `
Articles with all that was read from them come first, then links, each in the order of their ids. The time of
reading is left out, so that two stores that read the same articles give the same text.

Examples:
  healgraph export > graph.jsonl
  healgraph export | jq -c 'select(.kind == "link") | .link'`

async function* jsonLines(store: GraphReader): AsyncGenerator<string> {
  for await (const record of exportStore(store)) yield JSON.stringify(record)
}

export function registerExport(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('export')
    .summary('print the whole graph')
    .description('Prints the whole graph, one JSON object a line.')
    .addOption(
      new Option('--format <format>', 'the only one today: one JSON object a line')
        .choices(['jsonl'])
        .default('jsonl'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      await usingStore(loadConfig(io.env), (store) => writeLines(io.stdout, jsonLines(store)))
      exit(EXIT.OK)
    })
}
