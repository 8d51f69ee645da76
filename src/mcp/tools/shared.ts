import { z } from 'zod'
import { PLAIN, safetyLines, sharedLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { sharedModel } from '../../answers/models.ts'
import { CONCEPT_TYPES } from '../../domain/terminology.ts'
import { MOST_SHARING, SHARED_MATCHES } from '../../services/sharing/shared-concepts.ts'
import { conceptInput, defineTool, firstInput, NothingCalled, toRef } from '../tool.ts'

const operation = readOperation('shared', z.object({ shared: sharedModel.nullable() }))

export const sharedTool = defineTool({
  name: 'shared',
  title: 'What concepts share',
  description:
    'What two or more concepts have in common: concepts that all of them, or any two, are linked to, with the links of each and when-to-seek-care lines.',
  input: {
    concepts: z.array(conceptInput).min(2).max(MOST_SHARING),
    match: z.enum(SHARED_MATCHES).default('ALL').describe('linked to all of them, or to any two'),
    types: z.array(z.enum(CONCEPT_TYPES)).optional().describe('types of what is shared'),
    first: firstInput,
  },
  output: sharedModel.shape,
  run: async (api, { concepts, match, types, first }) => {
    const variables = { concepts: concepts.map(toRef), match, filter: { types }, first }
    const { data, unknownNames } = await api.ask(operation, variables)
    const { shared } = data
    if (!shared) throw new NothingCalled(concepts, unknownNames)
    const none = shared.totalCount === 0 ? ['The articles name nothing that they share.'] : []
    return {
      output: shared,
      lines: [...none, ...sharedLines(shared, PLAIN), ...safetyLines(shared.safety, PLAIN)],
    }
  },
})
