import { z } from 'zod'
import { askText, PLAIN } from '../../answers/answer-text.ts'
import { askInPlainEnglish } from '../../answers/ask.ts'
import { askModel } from '../../answers/models.ts'
import { defineTool, firstInput } from '../tool.ts'

export const askTool = defineTool({
  name: 'ask',
  title: 'Ask in plain English',
  description:
    'Answers a plain question of the graph, such as "nutrients linked to cramps", "magnesium deficiency symptoms", "what do fatigue and cramps share" or "how is stress connected to muscle weakness". It says how it understood the question, and refuses those for a dose, a diagnosis, a treatment or personal advice. Where it does not understand, use `search` and `links`.',
  input: { question: z.string().min(1).max(256), first: firstInput },
  output: askModel.shape,
  run: async (api, { question, first }) => {
    const output = await askInPlainEnglish(api, question, first)
    return { output, lines: [askText(output, PLAIN)] }
  },
})
