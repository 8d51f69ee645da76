import { readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const FOLDER = new URL('../../seed/', import.meta.url)

/** The lines of a file under `seed/`, without empty ones and notes. */
export function seedLines(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/**
 * The rows of a tab-separated file under `seed/`, by the names of its first line; cells at the end may be missing.
 *
 * @throws Error that names the file, where it is malformed: it is part of the program.
 */
export function seedRows<C extends string>(file: string, columns: readonly C[]): Record<C, string>[] {
  const [header, ...lines] = seedLines(file)
  if (header !== columns.join('\t')) throw new Error(`${file}: the header must be ${columns.join(', ')}`)
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`${file}: too many columns in "${line}"`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<C, string>
  })
}
