import type { ExportFile, ExportFormat } from './export-format.ts'
import { createLossReport, type LossReport } from './loss-report.ts'

/** A report as a JSON document. */
export const lossText = (report: LossReport): string =>
  `${JSON.stringify({ losses: report.losses() }, null, 2)}\n`

/** What a format can't tell of the graph, as a file beside its own: found by a walk over all that it would write. */
export function lossFile({ name, files: [first] }: ExportFormat): ExportFile {
  return {
    name: `${name}.losses.json`,
    mediaType: 'application/json; charset=utf-8',
    async *write(run) {
      const losses = createLossReport()
      // The losses of a format of several files are told in the first.
      if (first) for await (const _ of first.write({ ...run, losses }));
      yield lossText(losses)
    },
  }
}
