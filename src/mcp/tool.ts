import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { LocalApi } from '../answers/local-api.ts'
import { conceptTypeOf } from '../domain/concept.ts'
import type { UnknownName } from '../graphql/unknown-names.ts'

/** What a tool found: values for a program, and the same as text. */
export interface ToolAnswer<Output> {
  readonly output: Output
  readonly lines: readonly string[]
}

/** A tool as it is written; see {@link defineTool}. */
export interface ToolDefinition<Input extends z.ZodRawShape, Output extends z.ZodRawShape> {
  readonly name: string
  readonly title: string
  /** For the model that chooses among tools. */
  readonly description: string
  readonly input: Input
  readonly output: Output
  /** @throws NothingCalled, or DomainError as the API gives it. */
  readonly run: (
    api: LocalApi,
    input: z.infer<z.ZodObject<Input>>,
  ) => Promise<ToolAnswer<z.infer<z.ZodObject<Output>>>>
}

/** A tool of any input. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodRawShape
  readonly output: z.ZodRawShape
  readonly call: (api: LocalApi, input: unknown) => Promise<CallToolResult>
}

export function defineTool<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  tool: ToolDefinition<Input, Output>,
): Tool {
  const input = z.object(tool.input)
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    input: tool.input,
    output: tool.output,
    async call(api, given) {
      const { output, lines } = await tool.run(api, input.parse(given))
      return {
        structuredContent: { ...output },
        content: [{ type: 'text', text: lines.join('\n').trim() }],
      }
    },
  }
}

/** A name or id in a question that nothing has. */
export class NothingCalled extends Error {
  constructor(names: readonly string[], unknown: readonly UnknownName[]) {
    const near = [...new Set(unknown.flatMap(({ suggestions }) => suggestions.map(({ name }) => name)))]
    const hint = near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ' Try the tool `search`.'
    super(`Nothing is called ${names.map((name) => `"${name}"`).join(' or ')}.${hint}`)
    this.name = 'NothingCalled'
  }
}

/** A concept as the tools are given it. */
export const conceptInput = z
  .string()
  .min(1)
  .max(256)
  .describe('a name or synonym such as "cramps", or an id such as "symptom:muscle-cramps"')

/** The API's `ConceptRef` for it. */
export const toRef = (named: string): { id: string } | { name: string } =>
  conceptTypeOf(named) ? { id: named } : { name: named }

/** How many entries of a list a tool gives. */
export const firstInput = z.number().int().min(0).max(100).default(10).describe('how many at most')
