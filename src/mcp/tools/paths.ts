import { z } from 'zod'
import { PLAIN, pathsLines, safetyLines } from '../../answers/answer-text.ts'
import { readOperation } from '../../answers/local-api.ts'
import { pathsModel } from '../../answers/models.ts'
import { MOST_HOPS } from '../../domain/paths/path.ts'
import { MOST_PATHS } from '../../services/paths/path-request.ts'
import { conceptInput, defineTool, NothingCalled, toRef } from '../tool.ts'

const operation = readOperation('paths', z.object({ paths: pathsModel.nullable() }))

export const pathsTool = defineTool({
  name: 'paths',
  title: 'Paths between two concepts',
  description:
    'How two concepts are connected by what articles say, link by link, the shortest paths first, with when-to-seek-care lines. A path concludes nothing from its links together: only `causalChain: true` may be told as cause and effect.',
  input: {
    from: conceptInput,
    to: conceptInput,
    maxHops: z.number().int().min(1).max(MOST_HOPS).default(3).describe('links of a path at most'),
    limit: z.number().int().min(1).max(MOST_PATHS).default(10).describe('how many paths'),
  },
  output: pathsModel.shape,
  run: async (api, { from, to, maxHops, limit }) => {
    const variables = { from: toRef(from), to: toRef(to), maxHops, limit }
    const { data, unknownNames } = await api.ask(operation, variables)
    const { paths } = data
    if (!paths) throw new NothingCalled([from, to], unknownNames)
    return { output: paths, lines: [...pathsLines(paths, PLAIN), ...safetyLines(paths.safety, PLAIN)] }
  },
})
