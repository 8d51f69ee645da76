/** What is wrong with a vocabulary, and where. */
export interface Fault {
  readonly file: string
  /** Null where the whole file is at fault. */
  readonly line: number | null
  readonly message: string
}

/** Tells a fault at the line of this row. */
export type Tell = (row: { readonly line: number }, message: string) => void

/** Gathers all faults, since whoever puts them right wants to see them at once. */
export class Faults {
  readonly #faults: Fault[] = []

  add(file: string, line: number | null, message: string): void {
    this.#faults.push({ file, line, message })
  }

  in(file: string): Tell {
    return (row, message) => this.add(file, row.line, message)
  }

  /** In the order of files and lines. */
  all(): Fault[] {
    return [...this.#faults].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
    )
  }
}

/** @example faultText({ file: 'terms.tsv', line: 7, message: 'no name' }) // 'terms.tsv:7: no name' */
export function faultText({ file, line, message }: Fault): string {
  return `${line === null ? file : `${file}:${line}`}: ${message}`
}
