import type { ClaimId } from '../../domain/claim.ts'
import type { ConceptId } from '../../domain/concept.ts'
import type { ChosenClaims } from './chosen-claims.ts'
import { DEFAULT_BASE, type ExportFormat } from './export-format.ts'
import { createLossReport, type Loss } from './loss-report.ts'

/** A file with all its text. */
export interface WrittenFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** Some claims in the format of others. */
export interface ExportedClaims {
  readonly files: readonly WrittenFile[]
  /** What the format can't tell of them, or leaves out. */
  readonly losses: readonly Loss[]
  readonly unknownIds: readonly ClaimId[]
  /** What they are about. */
  readonly conceptIds: readonly ConceptId[]
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** Writes them as a graph that holds nothing else; the losses of several files are those of the first, as everywhere. */
export async function exportClaims(
  { source, claims, unknownIds }: ChosenClaims,
  format: ExportFormat,
): Promise<ExportedClaims> {
  const losses = createLossReport()
  const files: WrittenFile[] = []
  for (const [i, { name, mediaType, write }] of format.files.entries()) {
    const run = { source, base: DEFAULT_BASE, ...(i === 0 ? { losses } : {}) }
    files.push({ name, mediaType, text: await textOf(write(run)) })
  }
  const conceptIds = claims.flatMap(({ subject, object }) => [subject.conceptId, object.conceptId])
  return { files, losses: losses.losses(), unknownIds, conceptIds: [...new Set(conceptIds)] }
}
