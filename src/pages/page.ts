import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { TypedDocumentString } from './__generated__/documents.ts'
import type { PageAssets } from './layout.tsx'

/** The API as pages ask it: the same schema, resolvers and limits as over HTTP. */
export interface PageApi {
  /** @throws PageFault where the answer has an error. */
  ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data>
}

/** What a page is made with. */
export interface PageParts {
  readonly api: PageApi
  /** Where the server is to those who ask, such as `https://example.org`. */
  readonly origin: string
  readonly assets: PageAssets
  /** Whether the playground is served too. */
  readonly playground: boolean
  /** Whether editors have keys, with which they can decide on pages. */
  readonly editing: boolean
}

export interface Page {
  readonly status: number
  readonly html: string
}

/** Why there is no page. */
export class PageFault extends Error {
  override readonly name = 'PageFault'
  readonly status: number

  /** @param message for the reader of the page. */
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** A whole document; all text in it is escaped. */
export const toPage = (node: VNode, status = 200): Page => ({
  status,
  html: `<!doctype html>${renderToString(node)}`,
})
