import { setTimeout as sleep } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { onStopSignal } from '../stop-signals.ts'
import { createServer, type ServerParts } from './create-server.ts'

/** How long the store may take to close; a server that is silent would keep it for ever. */
const STORE_CLOSING_MS = 2_000
/** Beyond that, the process is ended whatever it does. */
const SPARE_MS = 1_000

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Stops it without ending the process; the store is closed too. */
  close(): Promise<void>
}

function listenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const told: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use. Stop what listens there, or set PORT to another.`,
    EACCES: `Port ${port} may not be opened by this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to one that it has.`,
    ENOTFOUND: `The host ${host} is not known. Set HOST to an address of this machine.`,
  }
  const message = typeof code === 'string' ? told[code] : undefined
  return message ? new DomainError('INVALID_CONFIG', message, { cause: error }) : error
}

async function listen(app: FastifyInstance, { config }: ServerParts): Promise<string> {
  try {
    return await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    throw listenError(error, config.host, config.port)
  }
}

/** Whether the work was done in time; it is left to itself otherwise. */
async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController()
  const late = sleep(ms, false, { signal: stop.signal }).catch(() => false)
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    stop.abort()
  }
}

/**
 * Takes no more requests, answers those in flight for as long as the limits say, and closes the store.
 *
 * Ends in time also where a store that is silent holds requests or its own end up.
 */
async function stop(app: FastifyInstance, { store, config, logger }: ServerParts): Promise<void> {
  const closed = app.close()
  if (!(await within(config.limits.drainMs, closed))) {
    logger.warn('requests were still in flight, closing their connections')
    app.server.closeAllConnections()
  }
  if (!(await within(STORE_CLOSING_MS, store.close()))) logger.warn('the store did not close in time')
}

/**
 * Starts to serve, until SIGINT or SIGTERM: then what is in flight is answered, the store is closed, and the
 * process ends with exit code 0.
 *
 * @throws DomainError (INVALID_CONFIG) where the address can't be listened on; the store stays open then.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const app = await createServer(parts)
  const url = await listen(app, parts)
  let stopped: Promise<void> | undefined
  const close = (): Promise<void> => {
    stopped ??= stop(app, parts)
    return stopped
  }
  const { logger, config } = parts
  // The library takes the second of two signals for impatience, and npm sends two for one Ctrl-C.
  const options = {
    delay: config.limits.drainMs + STORE_CLOSING_MS + SPARE_MS,
    logger,
    skip: ['SIGINT', 'SIGTERM'] satisfies closeWithGrace.AllEvents[],
  }
  const grace = closeWithGrace(options, async ({ err, signal }) => {
    if (err) logger.fatal({ err }, 'unforeseen error, stopping')
    else if (signal) logger.info({ signal }, 'stopping')
    await close()
  })
  const release = onStopSignal((signal) => {
    logger.info({ signal }, 'stopping')
    grace.close()
  })
  return {
    url,
    close: async () => {
      release()
      grace.uninstall()
      await close()
    },
  }
}
