import { z } from 'zod'
import { type LocalApi, readOperation } from './local-api.ts'
import { type AskAnswer, askModel } from './models.ts'

/** Links that are shown where the caller does not say how many. */
export const FIRST = 10

/** Asks a question in plain English; see the field `ask` of the schema. @throws as {@link LocalApi.ask}. */
export async function askInPlainEnglish(
  api: LocalApi,
  question: string,
  first: number = FIRST,
): Promise<AskAnswer> {
  const operation = readOperation('ask', z.object({ ask: askModel }))
  return (await api.ask(operation, { question, first })).data.ask
}
