import { z } from 'zod'
import { PLAIN, safetyLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { conceptSafetyModel } from '../../answers/models.ts'
import { conceptInput, defineTool, NothingCalled, toRef } from '../tool.ts'

const operation = readOperation('safety', z.object({ concept: conceptSafetyModel.nullable() }))

export const safetyTool = defineTool({
  name: 'safety',
  title: 'When to seek care',
  description:
    'The when-to-seek-care lines that articles have about a concept, in their exact words, and the disclaimer to show with any answer.',
  input: { about: conceptInput },
  output: conceptSafetyModel.shape,
  run: async (api, { about }) => {
    const { data, unknownNames } = await api.ask(operation, { about: toRef(about) })
    const { concept } = data
    if (!concept) throw new NothingCalled([about], unknownNames)
    return { output: concept, lines: [concept.name, ...safetyLines(concept.safety, PLAIN)] }
  },
})
