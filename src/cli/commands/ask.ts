import { type Command, InvalidArgumentError, Option } from 'commander'
import { askText } from '../../answers/answer-text.ts'
import { askInPlainEnglish, FIRST } from '../../answers/ask.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, colorsFor } from '../io.ts'
import { usingLocalApi } from '../using-local-api.ts'

interface AskOptions {
  readonly first: number
  readonly json?: boolean
}

const HELP = `
Answers from the graph in the store of the settings, without a server; a graph that holds nothing is filled with
the articles that come with Healgraph first. Exit code 1 says that the question was not answered: it is not
understood, or it asks for a dose, a diagnosis, a treatment or advice.

Examples:
  healgraph ask nutrients linked to cramps
  healgraph ask "What do fatigue and cramps have in common?"
  healgraph ask "How is stress connected to muscle weakness?"
  healgraph ask "nutrients linked to cramps" --json | jq -r '.links.nodes[].sentence'`

function toFirst(value: string): number {
  const first = Number(value)
  if (!Number.isInteger(first) || first < 0 || first > 100)
    throw new InvalidArgumentError('Give a whole number from 0 to 100.')
  return first
}

async function ask(question: string, { first, json }: AskOptions, io: CommandIo): Promise<number> {
  const { signal } = new AbortController()
  return usingLocalApi(io, signal, async (api) => {
    const answer = await askInPlainEnglish(api, question, first)
    io.stdout.write(json ? `${JSON.stringify(answer)}\n` : askText(answer, colorsFor(io.stdout, io.env)))
    return answer.notUnderstood ? EXIT.FAILED : EXIT.OK
  })
}

export function registerAsk(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('ask')
    .summary('answer a plain question of the graph')
    .description('Answers a question in plain English, with quotes, sources and when-to-seek-care lines.')
    .argument('<question...>', 'the question; quotation marks may be left out')
    .addOption(
      new Option('--first <count>', 'how many links to show, 0 to 100').argParser(toFirst).default(FIRST),
    )
    .addOption(new Option('--json', 'one JSON object, as the field `ask` of the API gives it'))
    .addHelpText('after', HELP)
    .action(async (words: string[], options: AskOptions) => exit(await ask(words.join(' '), options, io)))
}
