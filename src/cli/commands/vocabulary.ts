import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { DomainError } from '../../domain/errors.ts'
import { checkVocabulary, type VocabularyCheck } from '../../reader/vocabulary/check/check-vocabulary.ts'
import { faultText } from '../../reader/vocabulary/check/faults.ts'
import { EXIT } from '../exit-codes.ts'
import { type CommandIo, printable } from '../io.ts'
import { packagePath } from '../package-path.ts'

const EXAMPLES = `
Tells every fault with its file and line; the exit code is 1 where there is one. Without a folder it checks
the vocabulary that comes with Healgraph.

Examples:
  healgraph vocabulary check
  healgraph vocabulary check my-vocabulary`

/** What the project's own vocabulary holds at least. */
const LEAST = { SYMPTOM: 220, NUTRIENT: 110, HORMONE: 45, LIFESTYLE_FACTOR: 120, FACTOR: 120 }

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function summary({ counts: { terms, labels, rows } }: VocabularyCheck): string {
  const count = Object.values(terms).reduce((a, b) => a + b, 0)
  const types = Object.entries(terms).map(([type, number]) => `${type} ${number}`)
  const others = Object.entries(rows)
    .filter(([file]) => file !== 'terms.tsv')
    .map(([file, number]) => `${file} ${number}`)
  return `${count} terms (${types.join(', ')}), ${labels} labels\nrows: ${others.join(', ')}\n`
}

function check(folder: string | undefined, io: CommandIo): number {
  if (folder !== undefined && !isFolder(folder))
    throw new DomainError('BAD_USER_INPUT', `${folder} is no folder.`)
  const result = checkVocabulary(folder ?? packagePath('seed/vocabulary'), folder ? {} : { least: LEAST })
  for (const fault of result.faults) io.stderr.write(`healgraph: ${printable(faultText(fault))}\n`)
  const { length } = result.faults
  const verdict = length === 0 ? 'sound' : `${length} ${length === 1 ? 'fault' : 'faults'}`
  io.stdout.write(`${summary(result)}${verdict}\n`)
  return length === 0 ? EXIT.OK : EXIT.FAILED
}

export function registerVocabulary(program: Command, io: CommandIo, exit: (code: number) => void): void {
  const vocabulary = program
    .command('vocabulary')
    .summary('look after the words that the reader reads by')
    .description('Looks after the words that the reader reads by.')
    .addHelpText('after', EXAMPLES)
  vocabulary
    .command('check')
    .summary('prove the files of a vocabulary sound')
    .description('Proves the files of a vocabulary sound, each for itself and one with another.')
    .argument('[folder]', 'a folder with terms.tsv and the other files')
    .option('--debug', 'show where an error came from')
    .addHelpText('after', EXAMPLES)
    .action((folder: string | undefined) => exit(check(folder, io)))
}
