import { CSV } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { GRAPHML } from './graphml.ts'
import { JSON_LD } from './json-ld.ts'
import { TRAPI } from './trapi.ts'
import { TURTLE } from './turtle.ts'

/** The forms in which the graph is told to others. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_LD, TURTLE, CSV, GRAPHML, TRAPI]
