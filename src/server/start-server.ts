import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { onStopSignal } from '../stop-signals.ts'
import { createServer, type ServerParts } from './create-server.ts'

/** How long requests in flight may take after a signal to stop. */
const CLOSING_MS = 10_000

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

/**
 * Starts to serve, until SIGINT or SIGTERM: then what is in flight is answered, the store is closed, and the
 * process ends with exit code 0.
 *
 * @throws DomainError (INVALID_CONFIG) where the address can't be listened on; the store stays open then.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const app = await createServer(parts)
  const url = await listen(app, parts)
  const close = async (): Promise<void> => {
    await app.close()
    await parts.store.close()
  }
  const { logger } = parts
  // The library takes the second of two signals for impatience, and npm sends two for one Ctrl-C.
  const options = {
    delay: CLOSING_MS,
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
