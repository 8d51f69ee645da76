import { Readable } from 'node:stream'
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { API_VERSION } from '../../graphql/version.ts'
import { createLogger } from '../../logger.ts'
import { onStopSignal } from '../../stop-signals.ts'
import { EXIT } from '../exit-codes.ts'
import type { CommandIo } from '../io.ts'
import { usingLocalApi } from '../using-local-api.ts'

const HELP = `
Speaks the Model Context Protocol on standard input and output, and ends when its input does. Tools: search, ask,
links, shared, paths, evidence, safety. All of them only read. The store is that of the settings (DATA_DIR or
NEO4J_URI); a graph that holds nothing is filled with the articles that come with Healgraph first.

In a client's settings:
  { "mcpServers": { "healgraph": { "command": "node", "args": ["/path/to/healgraph/bin/healgraph.mjs", "mcp"] } } }

Examples:
  healgraph mcp
  DATA_DIR=./my-graph healgraph mcp`

/** Ends when the client goes away, or at Ctrl-C or SIGTERM. */
async function mcp(io: CommandIo): Promise<number> {
  // No other command should wait for the protocol's library to load.
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const { createMcpServer } = await import('../../mcp/create-mcp-server.ts')
  const stopping = new AbortController()
  const release = onStopSignal(() => stopping.abort())
  try {
    const logger = createLogger(io.env.LOG_LEVEL ? loadConfig(io.env).logLevel : 'warn')
    return await usingLocalApi(io, stopping.signal, async (api) => {
      const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin)
      const { server, idle } = createMcpServer({ api, logger, version: API_VERSION })
      const gone = new Promise<void>((resolve) => {
        input.once('end', resolve)
        input.once('error', () => resolve())
        stopping.signal.addEventListener('abort', () => resolve())
        if (stopping.signal.aborted) resolve()
      })
      await server.connect(new StdioServerTransport(input, io.stdout as NodeJS.WriteStream))
      await gone
      await idle()
      await server.close()
      input.destroy()
      return EXIT.OK
    })
  } finally {
    release()
  }
}

export function registerMcp(program: Command, io: CommandIo, exit: (code: number) => void): void {
  program
    .command('mcp')
    .summary('serve the graph to language models, by the Model Context Protocol')
    .description('Serves the graph to language models on standard input and output.')
    .addHelpText('after', HELP)
    .action(async () => exit(await mcp(io)))
}
