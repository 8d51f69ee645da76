import type { ChangeCounts } from '../domain/diff-claims.ts'
import type { FailedFile, IngestReport, IngestStatus } from '../ingest/ingest-report.ts'
import { type Colors, printable } from './io.ts'

/** How much of each list is shown unless all is asked for. */
const SHOWN = 10

const STATUSES: readonly IngestStatus[] = ['READ', 'ADDED', 'CHANGED', 'UNCHANGED']

/** One line for one file that failed. */
export function failureLine({ file, code, message }: FailedFile): string {
  const text = printable(message)
  const name = printable(file)
  return `${text.startsWith(name) ? text : `${name}: ${text}`} (${code})`
}

function section(title: string, lines: readonly string[], colors: Colors, all: boolean): string[] {
  if (lines.length === 0) return []
  const shown = all ? lines : lines.slice(0, SHOWN)
  const rest = lines.length - shown.length
  return [
    '',
    colors.bold(title),
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [colors.dim(`  … and ${rest} more; --verbose shows all`)] : []),
  ]
}

function summary(report: IngestReport, seconds: number): string {
  const counts = STATUSES.map((status) => {
    const count = report.articles.filter((article) => article.status === status).length
    return count > 0
      ? `${count} ${status === 'READ' ? 'read, none stored (dry run)' : status.toLowerCase()}`
      : ''
  }).filter(Boolean)
  if (report.failed.length > 0) counts.push(`${report.failed.length} failed`)
  const total = report.articles.length + report.failed.length
  return `${total} ${total === 1 ? 'article' : 'articles'} in ${seconds.toFixed(1)} s: ${counts.join(', ') || 'nothing to read'}`
}

const CHANGES = ['added', 'removed', 'reworded', 'moved', 'unchanged'] as const

const counted = (claims: ChangeCounts): string => CHANGES.map((kind) => `${claims[kind]} ${kind}`).join(', ')

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** The sum over all articles, then each article that was there and is changed. Nothing where nothing was compared. */
function changeLines({ articles }: IngestReport): string[] {
  const compared = articles.flatMap(({ articleId, outcome }) => (outcome ? [{ articleId, ...outcome }] : []))
  if (compared.length === 0) return []
  const sum = { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 0 }
  for (const { claims } of compared) for (const kind of CHANGES) sum[kind] += claims[kind]
  const changed = compared.filter(({ status }) => status === 'CHANGED')
  return [
    counted(sum),
    ...changed.map(
      ({ articleId, version, claims }) => `${articleId}, version ${version}: ${counted(claims)}`,
    ),
  ]
}

/** The report at the end of a run, for a person. */
export function reportText(
  report: IngestReport,
  options: { readonly seconds: number; readonly verbose: boolean; readonly colors: Colors },
): string {
  const { colors, verbose } = options
  const width = Math.max(0, ...[...report.claimsByRelation.keys()].map((relation) => relation.length))
  const lines = [
    colors.bold(summary(report, options.seconds)),
    `${report.concepts.length} concepts, ${report.claims} claims, ${report.redFlags} when-to-seek-care lines`,
    ...section('Claims against what was stored', changeLines(report), colors, verbose),
    ...section(
      'Claims by relation',
      [...report.claimsByRelation].map(([relation, count]) => `${relation.padEnd(width)} ${count}`),
      colors,
      true,
    ),
    ...section(
      `Warnings (${report.warnings.length})`,
      report.warnings.map(({ file, message }) => `${printable(file)}: ${printable(message)}`),
      colors,
      true,
    ),
    ...section(
      `Refused (${report.refused.length})`,
      report.refused.map(
        ({ file, quote, reason }) => `${printable(file)}: “${printable(quote)}”: ${printable(reason)}`,
      ),
      colors,
      verbose,
    ),
    ...section(
      `Terms that the vocabulary lacks (${report.unknownTerms.length})`,
      report.unknownTerms.map(
        ({ term, type, articles, quotes: [first] }) =>
          `${printable(term)} (${type}?, ${plural(articles.length, 'article')}): “${printable(first?.quote ?? '')}”`,
      ),
      colors,
      verbose,
    ),
    ...section(`Failed (${report.failed.length})`, report.failed.map(failureLine), colors, true),
  ]
  if (report.stopped)
    lines.push('', 'Stopped before the end; what is stored is whole. Run it again to go on.')
  return `${lines.join('\n')}\n`
}
