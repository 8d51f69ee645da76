import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../../domain/errors.ts'

/**
 * The rows of a tab-separated file of the vocabulary, by column name.
 *
 * @throws DomainError INVALID_VOCABULARY, naming file and line, where the file is missing or malformed.
 */
export function readTsv<C extends string>(
  directory: string,
  file: string,
  columns: readonly C[],
): Record<C, string>[] {
  let text: string
  try {
    text = readFileSync(join(directory, file), 'utf8')
  } catch (cause) {
    throw new DomainError('INVALID_VOCABULARY', `${file} is missing from the vocabulary`, { cause })
  }
  const lines = text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')
  if (lines[0] !== columns.join('\t')) {
    throw new DomainError('INVALID_VOCABULARY', `${file}: the header must be ${columns.join(', ')}`)
  }
  return lines.slice(1).map((line, i) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) {
      throw new DomainError(
        'INVALID_VOCABULARY',
        `${file}:${i + 2}: ${cells.length} columns, ${columns.length} wanted`,
      )
    }
    return Object.fromEntries(columns.map((column, j) => [column, cells[j] ?? ''])) as Record<C, string>
  })
}

/** @throws DomainError INVALID_VOCABULARY where the value is not of the closed list. */
export function oneOf<T extends string>(values: readonly T[], value: string, where: string): T {
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) {
    throw new DomainError('INVALID_VOCABULARY', `${where}: "${value}" is none of ${values.join(', ')}`)
  }
  return known
}
