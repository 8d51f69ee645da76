import type { Gold } from './gold.ts'
import { flatLine } from './normalise.ts'
import type { Prediction } from './prediction.ts'

export interface RedFlagScore {
  /** Gold lines that were found. */
  readonly tp: number
  readonly gold: number
  readonly pred: number
  /** Predicted lines that are gold. */
  readonly ok: number
}

export function scoreRedFlags(gold: Gold['redFlags'], predicted: Prediction['redFlags']): RedFlagScore {
  const said = predicted.map(({ quote }) => flatLine(quote)).filter((line) => line !== '')
  const wanted = gold.map(({ quote }) => flatLine(quote))
  const hit = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
  return {
    tp: wanted.filter((line) => said.some((other) => hit(line, other))).length,
    gold: wanted.length,
    pred: said.length,
    ok: said.filter((line) => wanted.some((other) => hit(line, other))).length,
  }
}
