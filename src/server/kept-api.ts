import type { TypedDocumentString } from '../pages/__generated__/documents.ts'
import type { PageApi } from '../pages/page.ts'
import type { AnswerCache } from './answer-cache.ts'

/**
 * The API with what it answers kept for as long as the graph stays; answers come as JSON has them.
 *
 * @param tag by the version of the graph; see `etagOf`.
 */
export function keeping(api: PageApi, cache: AnswerCache | undefined, tag: string): PageApi {
  return {
    async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
      const key = JSON.stringify([tag, document.toString(), variables])
      const kept = cache?.get(key)
      const body = kept?.body ?? JSON.stringify({ data: await api.ask(document, variables) })
      if (!kept) cache?.keep(key, { type: 'application/json', body })
      return (JSON.parse(body) as { data: Data }).data
    },
  }
}
