import { z } from 'zod'
import type { Totals } from './totals.ts'

const share = z.number().min(0).max(1)

const setFigures = z.strictObject({
  /** A record of other articles says nothing of these. */
  articles: z.int().nonnegative(),
  entitiesF1: share,
  pairsF1: share,
  relationF1: share,
  stateF1: share,
  redFlagRecall: share,
  trapsBroken: z.int().nonnegative(),
})

/** What the reader reached on a set of gold articles. */
export type SetFigures = z.output<typeof setFigures>

export const figuresSchema = z.record(z.string(), setFigures)

/** Rounded down, so that what is recorded is reached. */
const down = (value: number): number => Math.floor(value * 10_000) / 10_000

export function figuresOf(totals: Totals, articles: number): SetFigures {
  const { micro, redFlags } = totals
  return {
    articles,
    entitiesF1: down(micro.entities.f1),
    pairsF1: down(micro.pairs.f1),
    relationF1: down(micro.relation.f1),
    stateF1: down(micro.state.f1),
    redFlagRecall: down(redFlags.gold > 0 ? redFlags.tp / redFlags.gold : 1),
    trapsBroken: totals.traps.broken,
  }
}

const HIGHER_IS_BETTER = ['entitiesF1', 'pairsF1', 'relationF1', 'stateF1', 'redFlagRecall'] as const

/** What is worse than recorded, one sentence each; empty where nothing is. */
export function regressions(name: string, recorded: SetFigures, reached: SetFigures): string[] {
  const told = HIGHER_IS_BETTER.filter((figure) => reached[figure] < recorded[figure]).map(
    (figure) => `${name}: ${figure} is ${reached[figure]}, and was ${recorded[figure]}`,
  )
  if (reached.trapsBroken > recorded.trapsBroken)
    told.push(`${name}: trapsBroken is ${reached.trapsBroken}, and was ${recorded.trapsBroken}`)
  if (reached.articles !== recorded.articles)
    told.push(`${name}: ${reached.articles} articles, ${recorded.articles} recorded; record anew`)
  return told
}
