import { Readable, Writable } from 'node:stream'
import type { Command } from 'commander'
import { EXIT_HELP } from './exit-codes.ts'
import type { CommandIo } from './io.ts'
import { createProgram, main } from './main.ts'

const INTRODUCTION = `# Command line

\`npm run docs:cli\` makes this page of what each command says of itself with \`--help\`; a test holds them equal.

In a checkout, \`npm run --silent healgraph --\` stands for \`healgraph\`. Settings come from the environment: which store, where it is, how long to wait. They are listed in [settings](settings.md) and [limits](limits.md#variables).

Answers go to standard output, everything else to standard error. On a terminal answers are text in colour, unless \`NO_COLOR\` is set, and long work shows a bar; elsewhere there are no colours, lists are JSON, one object a line, and progress is one plain line for each article.`

class Collected extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

const collecting = (): { readonly io: CommandIo; readonly stdout: Collected } => {
  const stdout = new Collected()
  return { io: { stdin: Readable.from([]), stdout, stderr: new Collected(), env: {} }, stdout }
}

/** The names of a command and of those below it, such as `decisions export`. */
function namesOf(command: Command, above: readonly string[] = []): string[][] {
  const names = [...above, command.name()]
  return [names, ...command.commands.flatMap((below) => namesOf(below, names))]
}

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** Examples that need a Neo4j stand apart, so that a test can run the others. */
function exampleBlocks(examples: readonly string[]): string[] {
  const withNeo4j = examples.filter((line) => line.startsWith('NEO4J_'))
  const others = examples.filter((line) => !line.startsWith('NEO4J_'))
  return [
    ...(others.length > 0 ? [fence('sh', others.join('\n'))] : []),
    ...(withNeo4j.length > 0
      ? [`<!-- not run: it needs a Neo4j server -->\n${fence('sh', withNeo4j.join('\n'))}`]
      : []),
  ]
}

async function sectionOf(names: readonly string[], seen: Set<string>): Promise<string> {
  const { io, stdout } = collecting()
  await main([...names, '--help'], io)
  const [told = '', after = ''] = stdout.text.split(/^Examples:\n/m)
  const lines = after.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('  '))
  const examples = lines.slice(0, end).map((line) => line.slice(2))
  const rest = lines.slice(end).join('\n').trim()
  // What a group shows is not shown again under its parts.
  const fresh = examples.filter((line) => !seen.has(line))
  for (const line of examples) seen.add(line)
  return [
    `${'#'.repeat(names.length + 1)} ${names.join(' ')}`,
    fence('text', `${told.trim()}${rest === '' ? '' : `\n\n${rest}`}`),
    ...exampleBlocks(fresh),
  ].join('\n\n')
}

/** The exit codes as a table, of the text that `--help` shows. */
function exitCodes(): string {
  const rows = [...EXIT_HELP.matchAll(/^ {2}(\d+) +(.+)$/gm)].map(
    ([, code, meaning]) => `| ${code} | ${meaning} |`,
  )
  return ['## Exit codes', ['| code | meaning |', '| --- | --- |', ...rows].join('\n')].join('\n\n')
}

/** docs/cli.md: every command with its help and examples, and the exit codes. */
export async function commandReference(): Promise<string> {
  const program = createProgram(collecting().io, () => undefined)
  const seen = new Set<string>()
  const sections: string[] = []
  for (const command of program.commands)
    for (const names of namesOf(command)) sections.push(await sectionOf(names, seen))
  return `${[INTRODUCTION, exitCodes(), ...sections].join('\n\n')}\n`
}
