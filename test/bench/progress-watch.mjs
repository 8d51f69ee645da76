// A terminal that nobody sees: keeps what the progress bar says of the time left, to compare it with the truth.
import { Writable } from 'node:stream'

const LEFT = /· (?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)? left/

export class ProgressWatch extends Writable {
  isTTY = true
  columns = 200
  #said = []

  _write(chunk, _encoding, done) {
    const match = LEFT.exec(chunk.toString('utf8'))
    if (match?.slice(1).some((part) => part !== undefined)) {
      const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
      this.#said.push({ at: performance.now(), left: hours * 3600 + minutes * 60 + seconds })
    }
    done()
  }

  // What cli-progress asks of a terminal.
  cursorTo() {}
  clearLine() {}
  moveCursor() {}

  /** How right it was between a tenth and nine tenths of the run; a second is what it rounds to. */
  verdict(started, ended) {
    const length = (ended - started) / 1000
    const errors = this.#said
      .map(({ at, left }) => ({ passed: (at - started) / 1000, left }))
      .filter(({ passed }) => passed > length * 0.1 && passed < length * 0.9)
      .map(({ passed, left }) => Math.max(0, Math.abs(left - (length - passed)) - 1) / (length - passed))
      .sort((a, b) => a - b)
    if (errors.length === 0) return undefined
    return {
      estimates: errors.length,
      within20: errors.filter((error) => error <= 0.2).length / errors.length,
      median: errors[Math.floor(errors.length / 2)],
      worst: errors.at(-1),
    }
  }
}
