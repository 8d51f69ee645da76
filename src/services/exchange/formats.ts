import type { ExportFormat } from './export-format.ts'
import { JSON_LD } from './json-ld.ts'
import { TURTLE } from './turtle.ts'

/** The forms in which the graph is told to others. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_LD, TURTLE]
