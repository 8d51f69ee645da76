import { seedLines, seedRows } from '../seed-table.ts'

/** The rows of a tab-separated file of `seed/ask`, by the names of its first line. */
export function askRows<C extends string>(file: string, columns: readonly C[]): Record<C, string>[] {
  return seedRows(`ask/${file}`, columns)
}

/** The lines of a file of `seed/ask`, without notes. */
export function askLines(file: string): string[] {
  return seedLines(`ask/${file}`).map((line) => line.trim())
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
