import { SingleBar } from 'cli-progress'
import type { IngestEvent } from '../ingest/ingest-articles.ts'
import { failureLine } from './ingest-report-text.ts'
import { isTerminal, type Output, printable } from './io.ts'

/** Shows how far a run is. */
export interface Progress {
  onFile(event: IngestEvent): void
  stop(): void
}

function bar(output: Output, title: string, total: number): Progress {
  const line = new SingleBar({
    format: `${title} {bar} {value}/{total} articles · {claims} claims found · {eta_formatted} left`,
    barsize: 24,
    stream: output,
    hideCursor: true,
    fps: 10,
    gracefulExit: false, // signals are ours to handle
  })
  line.start(total, 0, { claims: 0 })
  return {
    onFile: ({ done, total, claims }) => {
      line.setTotal(total)
      line.update(done, { claims })
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
