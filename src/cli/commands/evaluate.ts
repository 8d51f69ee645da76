import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { DomainError } from '../../domain/errors.ts'
import { type Evaluation, evaluate, type Predict } from '../../evaluation/evaluate.ts'
import { figuresOf } from '../../evaluation/figures.ts'
import { readGoldSet } from '../../evaluation/gold-set.ts'
import { toJson } from '../../evaluation/to-json.ts'
import { LISTS, type List, listText } from '../evaluation-lists.ts'
import { predictWith } from '../evaluation-prediction.ts'
import { evaluationText } from '../evaluation-text.ts'
import { EXIT } from '../exit-codes.ts'
import { FIGURES, type GoldFolder, ownGoldFolders } from '../gold-folders.ts'
import { type CommandIo, colorsFor } from '../io.ts'
import { openReader } from '../open-reader.ts'
import { packagePath } from '../package-path.ts'

interface EvaluateOptions {
  readonly list?: List
  readonly json?: boolean
  readonly record?: boolean
}

const EXAMPLES = `
Scores what \`healgraph extract\` prints by gold files; optional gold neither gains nor costs.
A folder has articles/ and, for each article to score, a file of the same name in gold/.
Without a folder it scores this project's own: those that the rules are tuned on, and those held out, whose
wrong and missed lines are not listed.

Examples:
  healgraph evaluate
  healgraph evaluate --list fn
  healgraph evaluate my-gold --json`

function foldersOf(directory: string | undefined): GoldFolder[] {
  return directory === undefined
    ? ownGoldFolders()
    : [{ name: directory, folder: directory, isHeldOut: false }]
}

type Evaluated = GoldFolder & { readonly evaluation: Evaluation }

function evaluateAll(folders: readonly GoldFolder[], predict: Predict): Evaluated[] {
  return folders.map((set) => ({ ...set, evaluation: evaluate(readGoldSet(set.folder), predict) }))
}

function print(sets: readonly Evaluated[], options: EvaluateOptions, io: CommandIo): void {
  if (options.json) {
    io.stdout.write(`${JSON.stringify(sets.map(({ name, evaluation }) => toJson(name, evaluation)))}\n`)
    return
  }
  const texts = sets.map(({ name, evaluation, isHeldOut }) => {
    const text = evaluationText(name, evaluation, colorsFor(io.stdout, io.env))
    return options.list && !isHeldOut ? text + listText(evaluation.articles, options.list) : text
  })
  io.stdout.write(texts.join('\n'))
}

function record(sets: readonly Evaluated[], io: CommandIo): void {
  const figures = Object.fromEntries(
    sets.map(({ name, evaluation: { totals, articles } }) => [name, figuresOf(totals, articles.length)]),
  )
  writeFileSync(packagePath(FIGURES), `${JSON.stringify(figures, null, 2)}\n`)
  io.stderr.write(`Recorded in ${FIGURES}.\n`)
}

function run(directory: string | undefined, options: EvaluateOptions, io: CommandIo): number {
  if (options.record && directory !== undefined)
    throw new DomainError(
      'BAD_USER_INPUT',
      "Only this project's own figures are recorded: leave out the folder.",
    )
  const sets = evaluateAll(foldersOf(directory), predictWith(openReader()))
  print(sets, options, io)
  if (options.record) record(sets, io)
  return EXIT.OK
}

export function registerEvaluate(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('evaluate')
    .summary('score what is read by annotated articles')
    .description('Scores entities, links, red flags and traps by gold files: precision, recall and F1.')
    .argument('[folder]', 'a folder with articles/ and gold/')
    .addOption(
      new Option('--list <list>', 'also list what is wrong (fp), missed (fn), or broken (traps)').choices(
        LISTS,
      ),
    )
    .option('--json', 'one JSON array, a set each')
    .option('--record', 'write the figures that the tests hold the reader to')
    .addHelpText('after', EXAMPLES)
    .action((folder: string | undefined, options: EvaluateOptions) => exit(run(folder, options, io)))
}
