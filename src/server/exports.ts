import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LIMITS, type Limits } from '../limits.ts'
import type { GraphReader } from '../ports/graph-store.ts'
import { DEFAULT_BASE, type ExportFile } from '../services/exchange/export-format.ts'
import { EXPORT_FORMATS } from '../services/exchange/formats.ts'
import { inChunks } from '../services/exchange/in-chunks.ts'
import { lossFile } from '../services/exchange/loss-file.ts'
import { etagOf, isKnown } from './entity-tag.ts'
import { RETRY_SECONDS, sendError, sendOutage } from './error-answers.ts'
import { requestSignal } from './request-signal.ts'

const FOLDER = '/export'

/** Waits for the first piece, so that a store that is away is told as such and not as an empty file. */
async function begin(pieces: AsyncIterable<string>): Promise<Readable> {
  const iterator = inChunks(pieces)
  const first = await iterator.next()
  return Readable.from(
    (async function* () {
      try {
        if (!first.done) yield first.value
        yield* iterator
      } finally {
        await iterator.return(undefined)
      }
    })(),
    { objectMode: false },
  )
}

/**
 * The graph in the formats of others, at `/export/<file>`, and what each can't tell; `/export` lists them.
 *
 * A file is streamed, so that its size costs no memory, and only so many at a time. An `ETag` of the graph's version
 * spares a client what it has already. Where a write comes in between, the file may have some of it; its `ETag` is
 * the older one, so that the client gets the newer file when it asks again.
 *
 * @param store the reads of a store; one that is away is told as 503.
 */
export function registerExports(app: FastifyInstance, store: GraphReader, limits: Limits): void {
  const sending = new Set<Readable>()
  let begun = 0
  app.addHook('preClose', async () => {
    for (const file of sending) file.destroy()
  })

  async function send(file: ExportFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const etag = await etagOf(store)
    reply.header('etag', etag).header('cache-control', 'public, no-cache')
    if (isKnown(request, etag)) return reply.code(304).send()
    const stream = await begin(file.write({ source: store, base: DEFAULT_BASE }))
    sending.add(stream)
    stream.once('close', () => sending.delete(stream))
    const signal = requestSignal(reply, limits.exportMs)
    signal.addEventListener('abort', () => stream.destroy(signal.reason), { once: true })
    return reply
      .type(file.mediaType)
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .send(stream)
  }

  const tooMany = (reply: FastifyReply): FastifyReply =>
    sendError(
      reply.header('retry-after', RETRY_SECONDS),
      503,
      'TOO_MANY_EXPORTS',
      `${limits.exports} exports are being sent, which is as many as may be.`,
      { limit: LIMITS.exports.variable, allowed: limits.exports },
    )

  app.get(FOLDER, async () => ({
    files: EXPORT_FORMATS.flatMap((format) =>
      format.files.map((file) => ({
        address: `${FOLDER}/${file.name}`,
        format: format.name,
        what: format.what,
        mediaType: file.mediaType,
        losses: `${FOLDER}/${lossFile(format).name}`,
      })),
    ),
  }))
  for (const file of EXPORT_FORMATS.flatMap((format) => [...format.files, lossFile(format)]))
    app.route({
      method: 'GET',
      url: `${FOLDER}/${file.name}`,
      exposeHeadRoute: false, // it would run the whole export for nothing
      handler: async (request, reply) => {
        if (begun + sending.size >= limits.exports) return tooMany(reply)
        begun++
        try {
          return await send(file, request, reply)
        } catch (error) {
          return sendOutage(error, reply.removeHeader('etag').removeHeader('cache-control'))
        } finally {
          begun--
        }
      },
    })
}
