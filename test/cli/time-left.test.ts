import { describe, expect, it } from 'vitest'
import { durationText, TimeLeft } from '../../src/cli/time-left.ts'

const WORK = 2_000

/** How far a guess was from the truth at each tenth of a run that takes `costAt(share of the work)` ms each. */
function errorsOf(costAt: (share: number) => number): number[] {
  const costs = Array.from({ length: WORK }, (_, i) => costAt(i / WORK))
  const whole = costs.reduce((sum, cost) => sum + cost, 0)
  let now = 0
  const timeLeft = new TimeLeft(() => now)
  const errors: number[] = []
  for (const [i, cost] of costs.entries()) {
    now += cost
    timeLeft.advance(i + 1, WORK)
    if ((i + 1) % (WORK / 10) !== 0 || i + 1 === WORK) continue
    const left = (whole - now) / 1000
    errors.push(((timeLeft.seconds() ?? Number.NaN) - left) / left)
  }
  return errors
}

/** Of the nine tenths where a guess is made, those where it was right within a fifth. */
const right = (errors: readonly number[]): number => errors.filter((error) => Math.abs(error) <= 0.2).length

describe('the time left', () => {
  it('is right all along where each piece takes the same', () => {
    for (const error of errorsOf(() => 10)) expect(error).toBeCloseTo(0, 6)
  })

  it('forgets a start that was ten times slower', () => {
    expect(right(errorsOf((share) => (share < 0.02 ? 100 : 10)))).toBeGreaterThanOrEqual(8)
  })

  it('follows a run that grows slower by half', () => {
    const errors = errorsOf((share) => 10 * (1 + share / 2))
    expect(right(errors)).toBe(9)
    // The mean since the start would have promised less, for as long as it runs.
    expect(errors.at(-1)).toBeGreaterThan(-0.15)
  })

  it('notices within the run that it has become three times slower', () => {
    const errors = errorsOf((share) => (share < 0.3 ? 10 : 30))
    expect(errors.slice(-4).every((error) => Math.abs(error) <= 0.2)).toBe(true)
  })

  it('is not upset by pauses', () => {
    const errors = errorsOf((share) => (Math.round(share * WORK) % 100 === 0 ? 200 : 10))
    expect(right(errors)).toBe(9)
  })

  it('counts by the work that is left, not by the number of pieces', () => {
    let now = 0
    const timeLeft = new TimeLeft(() => now)
    // Nine short articles, and a long one to come.
    for (let i = 1; i <= 9; i++) {
      now += 1_000
      timeLeft.advance(i * 1_000, 100_000)
    }
    expect(timeLeft.seconds()).toBeCloseTo(91, 6)
  })

  it('runs down between two pieces, and never below nothing', () => {
    let now = 0
    const timeLeft = new TimeLeft(() => now)
    expect(timeLeft.seconds()).toBeUndefined()
    now = 1_000
    timeLeft.advance(1, 3)
    expect(timeLeft.seconds()).toBe(2)
    now = 2_500
    expect(timeLeft.seconds()).toBe(0.5)
    now = 9_000
    expect(timeLeft.seconds()).toBe(0)
  })

  it('is told in hours, minutes and seconds', () => {
    expect([0.4, 59.4, 59.6, 3_599, 3_661].map(durationText)).toEqual([
      '0s',
      '59s',
      '1m00s',
      '59m59s',
      '1h01m',
    ])
  })
})
