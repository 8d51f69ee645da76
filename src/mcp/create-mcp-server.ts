import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Logger } from 'pino'
import type { LocalApi } from '../answers/local-api.ts'
import { DomainError } from '../domain/errors.ts'
import { NothingCalled } from './tool.ts'
import { TOOLS } from './tools/index.ts'

export interface McpParts {
  readonly api: LocalApi
  readonly logger: Logger
  readonly version: string
}

const INSTRUCTIONS = `Healgraph tells what health articles say is linked to what; every link quotes the words it was read from.
Show the quotes and sources with what you tell, and always the when-to-seek-care lines and the disclaimer in \`safety\`.
Never make a link stronger than its sentence: "is linked to" is not "causes". Give no dose, diagnosis or treatment.`

/** What a caller is told of a fault: what we foresaw in its words, anything else without them. */
function faultText(error: unknown): string {
  if (error instanceof NothingCalled) return error.message
  if (error instanceof DomainError) return `${error.message} (${error.code})`
  return 'Something went wrong in Healgraph; its log tells more. (INTERNAL_SERVER_ERROR)'
}

function toFault(error: unknown, tool: string, logger: Logger): CallToolResult {
  if (!(error instanceof NothingCalled)) logger.error({ err: error, tool }, 'tool failed')
  return { isError: true, content: [{ type: 'text', text: faultText(error) }] }
}

export interface GraphMcpServer {
  /** Not yet connected. */
  readonly server: McpServer
  /** Resolves once every call that has come in is answered. */
  idle(): Promise<void>
}

/** A turn of the event loop, in which what has come in is begun and what is done is sent. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A server of the Model Context Protocol whose tools ask the API in this process. */
export function createMcpServer({ api, logger, version }: McpParts): GraphMcpServer {
  const server = new McpServer(
    { name: 'healgraph', title: 'Healgraph', version },
    { instructions: INSTRUCTIONS },
  )
  const running = new Set<Promise<CallToolResult>>()
  for (const { name, title, description, input, output, call } of TOOLS) {
    const config = {
      title,
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    }
    server.registerTool(name, config, async (given: unknown) => {
      const answer = call(api, given).catch((error: unknown) => toFault(error, name, logger))
      running.add(answer)
      try {
        return await answer
      } finally {
        running.delete(answer)
      }
    })
  }
  return {
    server,
    async idle() {
      do {
        await Promise.all(running)
        await turn()
      } while (running.size > 0)
    },
  }
}
