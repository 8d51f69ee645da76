import { SingleBar } from 'cli-progress'
import { isTerminal, type Output } from './io.ts'

/** Shows how much of a long walk is done. */
export interface Walk {
  /** What passes through is counted. @param of how much one of these counts; 1 where it is left out. */
  counted<T>(all: AsyncIterable<T>, of?: (each: T) => number): AsyncGenerator<T>
  stop(): void
}

/**
 * A bar on a terminal, and nothing elsewhere.
 *
 * @param total how much there is, as far as that is known.
 */
export function showWalk(output: Output, title: string, unit: string, total?: number): Walk {
  if (!isTerminal(output)) return { counted: (all) => passing(all, () => undefined), stop: () => undefined }
  const bar = new SingleBar({
    format: total === undefined ? `${title} · {value} ${unit}` : `${title} {bar} {value}/{total} ${unit}`,
    barsize: 24,
    stream: output,
    hideCursor: true,
    fps: 10,
    gracefulExit: false, // signals are ours to handle
  })
  let done = 0
  bar.start(total ?? 0, 0)
  return {
    counted: (all, of = () => 1) =>
      passing(all, (each) => {
        done += of(each)
        // A guess of the total may be short.
        if (total !== undefined && done > total) bar.setTotal(done)
        bar.update(Math.floor(done))
      }),
    stop: () => bar.stop(),
  }
}

async function* passing<T>(all: AsyncIterable<T>, tell: (each: T) => void): AsyncGenerator<T> {
  for await (const each of all) {
    yield each
    tell(each)
  }
}
