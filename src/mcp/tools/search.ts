import { z } from 'zod'
import { PLAIN, safetyLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { type SafetyAnswer, safetyModel, searchModel } from '../../answers/models.ts'
import { DISCLAIMER } from '../../domain/disclaimer.ts'
import { CONCEPT_TYPES } from '../../domain/terminology.ts'
import { printable } from '../../printable.ts'
import { defineTool, firstInput } from '../tool.ts'

const operation = readOperation(
  'search',
  z.object({
    search: searchModel,
    best: z.object({ nodes: z.array(z.object({ safety: safetyModel })) }),
  }),
)

const NO_SAFETY: SafetyAnswer = { disclaimer: DISCLAIMER, redFlags: [] }

export const searchTool = defineTool({
  name: 'search',
  title: 'Search concepts and articles',
  description:
    'Finds concepts (symptoms, nutrients, hormones, lifestyle factors, other factors) and articles by words, tolerant of typing errors. Use it to find the name or id that the other tools want. `safety` has the when-to-seek-care lines of the best result.',
  input: {
    query: z.string().min(1).max(256),
    types: z.array(z.enum(CONCEPT_TYPES)).optional().describe('only concepts of these types'),
    articles: z.boolean().default(true).describe('whether articles are looked for too'),
    first: firstInput,
  },
  output: { ...searchModel.shape, safety: safetyModel },
  run: async (api, { query, types, articles, first }) => {
    const { search, best } = (await api.ask(operation, { query, types, articles, first })).data
    const safety = best.nodes[0]?.safety ?? NO_SAFETY
    const found = search.edges.map(({ node, matchedLabel, corrected }) => {
      const label = matchedLabel && matchedLabel !== node.name ? `, as “${matchedLabel}”` : ''
      return printable(`${node.name ?? node.title} (${node.id}${label}${corrected ? ', corrected' : ''})`)
    })
    const none = found.length === 0 ? ['Nothing was found.'] : []
    return {
      output: { ...search, safety },
      lines: [...none, ...found, ...safetyLines(safety, PLAIN)],
    }
  },
})
