import { z } from 'zod'
import { evidenceLines, PLAIN, safetyLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { evidenceModel, type SafetyAnswer, safetyModel } from '../../answers/models.ts'
import { defineTool, NothingCalled } from '../tool.ts'

const { subject: _subject, object: _object, ...linkShape } = evidenceModel.shape
const output = { ...linkShape, safety: safetyModel }

/** Another kind of node has none of a link's fields. */
const operation = readOperation(
  'evidence',
  z.object({ node: evidenceModel.or(z.strictObject({}).transform(() => null)).nullable() }),
)

/** The lines of both ends, each once: they may come from the same article. */
function together(one: SafetyAnswer, other: SafetyAnswer): SafetyAnswer {
  const seen = new Set<string>()
  const redFlags = [...one.redFlags, ...other.redFlags].filter(({ quote, article }) => {
    const key = `${article.id}\n${quote}`
    return !seen.has(key) && seen.add(key)
  })
  return { ...one, redFlags }
}

export const evidenceTool = defineTool({
  name: 'evidence',
  title: 'The words behind a link',
  description:
    'Every statement of the articles behind one link, those that deny it too: exact quotes with source, certainty and an address that leads to the words, and when-to-seek-care lines. The link’s id comes from the tools `links`, `shared` or `ask`.',
  input: {
    linkId: z.string().min(1).max(256).describe('such as "link:nutrient:magnesium/DEFICIENCY/…"'),
    first: z.number().int().min(0).max(100).default(10).describe('how many statements at most'),
  },
  output,
  run: async (api, { linkId, first }) => {
    const { node } = (await api.ask(operation, { id: linkId, first })).data
    if (!node) throw new NothingCalled([linkId], [])
    const { subject, object, ...link } = node
    const safety = together(object.safety, subject.safety)
    const said = link.claims.nodes.flatMap(({ polarity, certainty, evidence }) => [
      '',
      `  ${polarity.toLowerCase().replace('_', ' ')}, ${certainty.toLowerCase()}:`,
      ...evidenceLines(evidence, PLAIN),
    ])
    return { output: { ...link, safety }, lines: [link.sentence, ...said, ...safetyLines(safety, PLAIN)] }
  },
})
