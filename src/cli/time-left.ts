/** How far a run was at a time. */
interface Mark {
  readonly at: number
  readonly done: number
}

/** Closer together, two marks tell nothing new. */
const MARK_EVERY_MS = 100

/**
 * Guesses how long a run still takes, from how much of its work is left and how fast it went lately.
 *
 * Lately is the second half of the time so far: what a start costs once is soon forgotten, a run that grows
 * slower is noticed, and a short pause in a long run is not mistaken for its pace.
 */
export class TimeLeft {
  readonly #now: () => number
  #marks: Mark[]
  #total = 0
  readonly #started: number

  /** @param now a clock in milliseconds that never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#started = now()
    this.#marks = [{ at: this.#started, done: 0 }]
  }

  /** @param done of `total`, in any unit that takes about the same time each. */
  advance(done: number, total: number): void {
    const at = this.#now()
    this.#total = total
    const [before, last] = [this.#marks.at(-2), this.#marks.at(-1)]
    if (before && last && last.at - before.at < MARK_EVERY_MS) this.#marks.pop()
    this.#marks.push({ at, done })
    const lately = this.#started + (at - this.#started) / 2
    const first = this.#marks.findLastIndex((mark) => mark.at <= lately)
    this.#marks = this.#marks.slice(Math.max(0, first))
  }

  /** In seconds; undefined as long as nothing is known. */
  seconds(): number | undefined {
    const [first, last] = [this.#marks[0], this.#marks.at(-1)]
    if (!first || !last || last.done <= first.done || last.at <= first.at) return undefined
    const left = ((this.#total - last.done) * (last.at - first.at)) / (last.done - first.done)
    return Math.max(0, left - (this.#now() - last.at)) / 1000
  }
}

/** @example durationText(75) // '1m15s' */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (number: number): string => String(number).padStart(2, '0')
  if (hours > 0) return `${hours}h${two(minutes)}m`
  return minutes > 0 ? `${minutes}m${two(whole % 60)}s` : `${whole}s`
}
