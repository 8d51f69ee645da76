import type { FastifyRequest } from 'fastify'

/** What the address asks for, as it was sent. */
export const queryOf = ({ url }: FastifyRequest): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '')
