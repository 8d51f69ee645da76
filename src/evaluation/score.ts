/** Right ones, and how many were said and wanted; sums over articles are scores too. */
export interface Counts {
  readonly tp: number
  readonly pred: number
  readonly gold: number
}

export interface Score extends Counts {
  readonly p: number
  readonly r: number
  readonly f1: number
}

export const NOTHING: Counts = { tp: 0, pred: 0, gold: 0 }

/** Saying nothing where nothing is wanted is right; saying nothing where something is has no precision. */
export function scoreOf({ tp, pred, gold }: Counts): Score {
  const p = pred > 0 ? tp / pred : gold > 0 ? 0 : 1
  const r = gold > 0 ? tp / gold : 1
  return { tp, pred, gold, p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

export function add(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, pred: a.pred + b.pred, gold: a.gold + b.gold }
}
