import { seedRows } from '../seed-table.ts'

/** How many ids of each kind of loss are told. */
const EXAMPLES = 5

/** What an export left out or told less exactly, and how often. */
export interface Loss {
  /** Of `seed/exchange/losses.tsv`. */
  readonly code: string
  readonly meaning: string
  readonly count: number
  /** Ids of claims, links or articles; at most five, the first. */
  readonly examples: readonly string[]
}

export interface LossReport {
  /** @throws Error for a code that the table does not have. */
  add(code: string, id: string): void
  /** What was lost, in the order of the table. */
  losses(): Loss[]
}

let meanings: ReadonlyMap<string, string> | undefined
function lossMeanings(): ReadonlyMap<string, string> {
  meanings ??= new Map(
    seedRows('exchange/losses.tsv', ['code', 'meaning']).map(({ code, meaning }) => [code, meaning]),
  )
  return meanings
}

/** An empty report; it stays small, however large the graph. */
export function createLossReport(): LossReport {
  const known = lossMeanings()
  const lost = new Map<string, { count: number; examples: string[] }>()
  return {
    add(code, id) {
      if (!known.has(code)) throw new Error(`seed/exchange/losses.tsv has no ${code}`)
      const entry = lost.get(code) ?? { count: 0, examples: [] }
      entry.count++
      if (entry.examples.length < EXAMPLES) entry.examples.push(id)
      lost.set(code, entry)
    },
    losses: () =>
      [...known].flatMap(([code, meaning]) => {
        const entry = lost.get(code)
        return entry ? [{ code, meaning, ...entry }] : []
      }),
  }
}
