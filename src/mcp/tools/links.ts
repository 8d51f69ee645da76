import { z } from 'zod'
import { linksLines, PLAIN, safetyLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { linksModel } from '../../answers/models.ts'
import { CONCEPT_TYPES, DIRECTIONS, RELATIONS, STATES } from '../../domain/terminology.ts'
import { conceptInput, defineTool, firstInput, NothingCalled, toRef } from '../tool.ts'

const operation = readOperation('links', z.object({ links: linksModel.nullable() }))

export const linksTool = defineTool({
  name: 'links',
  title: 'Links of a concept',
  description:
    'What health articles link to a concept (a symptom, nutrient, hormone, lifestyle factor or other factor), best evidenced first: each link as a sentence with its exact quotes and sources, and the articles’ own when-to-seek-care lines. Filters narrow the list.',
  input: {
    about: conceptInput,
    types: z.array(z.enum(CONCEPT_TYPES)).optional().describe('types of the concept at the other end'),
    relations: z.array(z.enum(RELATIONS)).optional().describe('how the two are tied'),
    direction: z
      .enum(DIRECTIONS)
      .optional()
      .describe(
        'INCOMING where the concept is the object ("X worsens it"), OUTGOING where it is the subject',
      ),
    ownStates: z.array(z.enum(STATES)).optional().describe('states of the concept, such as DEFICIENCY'),
    otherStates: z.array(z.enum(STATES)).optional().describe('states of the concept at the other end'),
    minArticles: z.number().int().min(1).optional().describe('only what so many articles say'),
    first: firstInput,
    after: z.string().optional().describe('the `endCursor` of the page before'),
  },
  output: linksModel.shape,
  run: async (api, { about, first, after, ...filter }) => {
    const { data, unknownNames } = await api.ask(operation, { about: toRef(about), filter, first, after })
    if (!data.links) throw new NothingCalled([about], unknownNames)
    const { links } = data
    const none = links.totalCount === 0 ? ['The articles say nothing of this.'] : []
    return {
      output: links,
      lines: [...none, ...linksLines(links, PLAIN), ...safetyLines(links.safety, PLAIN)],
    }
  },
})
