import { type LocalApi, openLocalApi } from '../answers/local-api.ts'
import { loadConfig } from '../config.ts'
import { createLogger } from '../logger.ts'
import type { CommandIo } from './io.ts'
import { keptReaders } from './kept-readers.ts'
import { prepareGraph } from './prepare-graph.ts'
import { usingStore } from './using-store.ts'

/**
 * Opens the API in this process over the store that the settings name, and closes both whatever happens. A graph that
 * holds nothing at all is filled first, as `serve` does it.
 *
 * @throws DomainError as `openStore` does.
 */
export async function usingLocalApi<T>(
  io: CommandIo,
  signal: AbortSignal,
  use: (api: LocalApi) => Promise<T>,
): Promise<T> {
  const config = loadConfig(io.env)
  // Faults are told by the command itself; the log is for who asks for it.
  const logger = createLogger(io.env.LOG_LEVEL ? config.logLevel : 'silent')
  return usingStore(config, async (store) => {
    if ((await store.meta()).counts.concepts === 0) await prepareGraph(store, 'empty', io, signal)
    const api = await openLocalApi({ store, limits: config.limits, logger, reader: keptReaders() })
    try {
      return await use(api)
    } finally {
      await api.close()
    }
  })
}
