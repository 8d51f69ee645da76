import type { FastifyRequest } from 'fastify'

/**
 * Where the server is to whoever asks, such as `https://health.example`.
 *
 * @param publicUrl the operator's word, which counts where it is given; else what the request itself says.
 */
export const originOf = ({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string =>
  publicUrl ?? `${protocol}://${host}`
