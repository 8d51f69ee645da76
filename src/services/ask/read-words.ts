import { readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const FOLDER = new URL('../../../seed/ask/', import.meta.url)

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** The rows of a tab-separated file of `seed/ask`, by the names of its first line. */
export function askRows<C extends string>(file: string, columns: readonly C[]): Record<C, string>[] {
  const [header, ...lines] = linesOf(file)
  if (header !== columns.join('\t')) throw new Error(`${file}: the header must be ${columns.join(', ')}`)
  return lines.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`${file}: too many columns in "${line}"`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<C, string>
  })
}

/** The lines of a file of `seed/ask`, without notes. */
export function askLines(file: string): string[] {
  return linesOf(file).map((line) => line.trim())
}

/** The entries of a cell, which may be empty. */
export function listed(cell: string, separator: '|' | ','): string[] {
  return cell === '' ? [] : cell.split(separator).map((entry) => entry.trim())
}

/** The entries of a cell, each of a closed list. */
export function listedOf<T extends string>(known: readonly T[], cell: string): T[] {
  return listed(cell, ',').map((entry) => {
    const found = known.find((word) => word === entry)
    if (found === undefined) throw new Error(`seed/ask: "${entry}" is none of ${known.join(', ')}`)
    return found
  })
}
