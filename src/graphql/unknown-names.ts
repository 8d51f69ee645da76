import type { ApolloServerPlugin } from '@apollo/server'
import type { NameSuggestion } from '../domain/name-index.ts'
import type { GraphContext } from './context.ts'

/** A name that means no concept of the type asked for, and the nearest that do. */
export interface UnknownName {
  /** Where in the answer the null stands. */
  readonly path: readonly (string | number)[]
  readonly name: string
  readonly suggestions: readonly NameSuggestion[]
}

/** Adds `extensions.unknownNames` to an answer in which a name was not found. */
export const unknownNamesPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const { unknownNames } = contextValue
        if (response.body.kind !== 'single' || unknownNames.length === 0) return
        const result = response.body.singleResult
        result.extensions = { ...result.extensions, unknownNames }
      },
    }
  },
}
