import { CSV } from '../../services/exchange/csv.ts'
import { exportClaims } from '../../services/exchange/export-claims.ts'
import type { ExportFormat } from '../../services/exchange/export-format.ts'
import { GRAPHML } from '../../services/exchange/graphml.ts'
import { JSON_LD } from '../../services/exchange/json-ld.ts'
import { TRAPI } from '../../services/exchange/trapi.ts'
import { TURTLE } from '../../services/exchange/turtle.ts'
import type {
  ExportResolvers,
  ExportFormat as FormatName,
  QueryResolvers,
} from '../__generated__/resolvers.ts'

const FORMATS: Readonly<Record<FormatName, ExportFormat>> = { JSON_LD, TURTLE, CSV, GRAPHML, TRAPI }

export const exportQueries: QueryResolvers = {
  export: async (_root, { claimIds, format }, { loaders }) =>
    exportClaims(await loaders.chosenClaims(claimIds), FORMATS[format]),
}

export const Export: ExportResolvers = {
  safety: ({ conceptIds }) => ({ conceptIds }),
}
