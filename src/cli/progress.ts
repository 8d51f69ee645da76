import { SingleBar } from 'cli-progress'
import type { IngestEvent } from '../ingest/ingest-articles.ts'
import { failureLine } from './ingest-report-text.ts'
import { isTerminal, type Output, printable } from './io.ts'
import { durationText, TimeLeft } from './time-left.ts'

/** Shows how far a run is. */
export interface Progress {
  onFile(event: IngestEvent): void
  stop(): void
}

function bar(output: Output, title: string, total: number): Progress {
  const line = new SingleBar({
    format: `${title} {bar} {value}/{total} articles · {claims} claims found{left}`,
    barsize: 24,
    stream: output,
    hideCursor: true,
    fps: 10,
    gracefulExit: false, // signals are ours to handle
  })
  line.start(total, 0, { claims: 0, left: '' })
  const timeLeft = new TimeLeft()
  return {
    onFile: ({ done, total, bytes, claims }) => {
      // By articles where no size was known before, as of what comes from standard input.
      if (bytes.total > 0) timeLeft.advance(bytes.done, bytes.total)
      else timeLeft.advance(done, total)
      const seconds = timeLeft.seconds()
      line.setTotal(total)
      line.update(done, { claims, left: seconds === undefined ? '' : ` · ${durationText(seconds)} left` })
    },
    stop: () => line.stop(),
  }
}

function plainLines(output: Output, title: string): Progress {
  return {
    onFile({ done, total, result }) {
      const told =
        'code' in result
          ? failureLine(result)
          : `${result.status.toLowerCase()} ${printable(result.file)} (${result.articleId}, ${result.claims} claims)`
      output.write(`${title} ${done}/${total} ${told}\n`)
    },
    stop: () => undefined,
  }
}

/** A bar with the time left on a terminal; elsewhere one plain line for each article. */
export function showProgress(output: Output, title: string, total: number): Progress {
  return isTerminal(output) ? bar(output, title, total) : plainLines(output, title)
}
