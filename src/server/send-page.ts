import type { FastifyReply, FastifyRequest } from 'fastify'
import { faultPage } from '../pages/fault-page.tsx'
import type { Page, PageFault, PageParts } from '../pages/page.ts'

/** What pages are shown with, whatever they show. */
export type ShownWithPages = Omit<PageParts, 'api' | 'origin'>

/** All from this server; data blocks such as JSON-LD are no scripts to a browser. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const RETRY_SECONDS = '5'

/** Sends a page under a strict policy; one that tells of an outage says when to come back. */
export function sendPage(reply: FastifyReply, { status, html }: Page): FastifyReply {
  if (status === 503) reply.header('retry-after', RETRY_SECONDS)
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-cache')
    .send(html)
}

export const sendFaultPage = (reply: FastifyReply, fault: PageFault, shown: ShownWithPages): FastifyReply =>
  sendPage(reply, faultPage(fault, shown))

/** Accepted, and not merely named as what is refused (`q=0`). */
const HTML = /(?:^|[\s,])text\/html\s*(?:;(?!\s*q=0(?:\.0*)?\s*(?:,|$))[^,]*)*(?:,|$)/i

/** Whether somebody looks here with a browser: a program does not ask for HTML by name. */
export const wantsPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && HTML.test(headers.accept ?? '')
