import type { ConceptNameFragment } from '../__generated__/documents.ts'

/** Offsets into the article's text, in UTF-16 code units; `end` is exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words that a claim was read from. */
export interface ClaimMark extends Stretch {
  readonly number: number
}

/** A place that names a concept. */
export interface NameMark extends Stretch {
  readonly concept: ConceptNameFragment
}

export interface Piece {
  readonly text: string
  readonly concept: ConceptNameFragment | undefined
}

/** Text that the same claims were read from. */
export interface Run {
  readonly pieces: readonly Piece[]
  /** Numbers of the claims that all of it belongs to. */
  readonly claims: readonly number[]
  /** Of these, the ones whose words end with it. */
  readonly ended: readonly number[]
}

/** Of names that overlap the first, and of those the longest. */
function apart(names: readonly NameMark[]): NameMark[] {
  const kept: NameMark[] = []
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end))
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name)
  return kept
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, i) => number === b[i])

/**
 * A block's text, parted where a claim's words or a name begin or end: together the runs are the text, whatever
 * overlaps.
 */
export function runsOf(
  { text, start, end }: Stretch & { readonly text: string },
  allNames: readonly NameMark[],
  allClaims: readonly ClaimMark[],
): Run[] {
  const isHere = (stretch: Stretch): boolean => stretch.start < end && stretch.end > start
  const claims = allClaims.filter(isHere)
  const names = apart(allNames.filter(isHere))
  const ends = [...claims, ...names].flatMap((stretch) => [stretch.start, stretch.end])
  const cuts = [...new Set([start, end, ...ends])].filter((at) => at >= start && at <= end)
  cuts.sort((a, b) => a - b)
  const runs: Run[] = []
  let name = 0
  cuts.slice(1).forEach((to, i) => {
    const from = cuts[i] ?? start
    while ((names[name]?.end ?? end) <= from && name < names.length) name++
    const concept = (names[name]?.start ?? end) <= from ? names[name]?.concept : undefined
    const around = claims.filter((claim) => claim.start <= from && claim.end >= to)
    const numbers = around.map(({ number }) => number)
    const ended = around.filter((claim) => Math.min(claim.end, end) === to).map(({ number }) => number)
    const piece = { text: text.slice(from - start, to - start), concept }
    const last = runs.at(-1)
    if (last && last.ended.length === 0 && sameNumbers(last.claims, numbers))
      runs[runs.length - 1] = { pieces: [...last.pieces, piece], claims: numbers, ended }
    else runs.push({ pieces: [piece], claims: numbers, ended })
  })
  return runs
}

/** Numbers of the claims whose words stand in these blocks. */
export function placedIn(blocks: readonly Stretch[], claims: readonly ClaimMark[]): ReadonlySet<number> {
  const placed = claims.filter((claim) =>
    blocks.some(({ start, end }) => claim.start < end && claim.end > start),
  )
  return new Set(placed.map(({ number }) => number))
}
