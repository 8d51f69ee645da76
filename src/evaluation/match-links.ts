import type { Fit, Predicted, Wanted } from './link-ends.ts'
import { type Score, scoreOf } from './score.ts'

export interface LinkMatch {
  readonly score: Score
  readonly right: readonly Predicted[]
  readonly wrong: readonly Predicted[]
  readonly missed: readonly Wanted[]
  /** Gold links that were found, optional ones too. */
  readonly found: ReadonlySet<Wanted>
}

/** One of each key: the first, but one that must be found stands before an optional one. */
export function distinctBy<T>(
  links: readonly T[],
  key: (link: T) => string,
  isOptional: (link: T) => boolean = () => false,
): T[] {
  const byKey = new Map<string, T>()
  for (const link of links) {
    const known = byKey.get(key(link))
    if (known === undefined || (isOptional(known) && !isOptional(link))) byKey.set(key(link), link)
  }
  return [...byKey.values()]
}

/** The passes in which partners are sought: equal names first, then other forms, wanted before optional. */
const PASSES: readonly { readonly least: Fit; readonly takes: (wanted: Wanted) => boolean }[] = [
  { least: 2, takes: () => true },
  { least: 1, takes: (wanted) => !wanted.optional },
  { least: 1, takes: (wanted) => wanted.optional },
]

/**
 * Pairs predicted with wanted links, each at most once.
 *
 * A prediction is wrong only where no gold link fits it at all: a second one for the same gold link, or one
 * that only optional gold fits, is neither right nor wrong.
 *
 * @param isNeutral predictions that are never wrong.
 */
export function matchLinks(
  predicted: readonly Predicted[],
  wanted: readonly Wanted[],
  agreement: (one: Predicted, wanted: Wanted) => Fit,
  isNeutral: (one: Predicted) => boolean,
): LinkMatch {
  const partner = new Map<Predicted, Wanted>()
  const found = new Set<Wanted>()
  for (const { least, takes } of PASSES) {
    for (const one of predicted) {
      if (partner.has(one)) continue
      const other = wanted.find((link) => !found.has(link) && takes(link) && agreement(one, link) >= least)
      if (!other) continue
      found.add(other)
      partner.set(one, other)
    }
  }
  const right = predicted.filter((one) => partner.get(one)?.optional === false)
  const wrong = predicted.filter(
    (one) => !partner.has(one) && !wanted.some((link) => agreement(one, link) > 0) && !isNeutral(one),
  )
  const missed = wanted.filter((link) => !link.optional && !found.has(link))
  const score = scoreOf({
    tp: right.length,
    pred: right.length + wrong.length,
    gold: right.length + missed.length,
  })
  return { score, right, wrong, missed, found }
}
