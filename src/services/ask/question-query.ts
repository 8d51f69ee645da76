import { readFileSync } from 'node:fs'
import type { AskedQuestion } from './answer-question.ts'
import type { Intent } from './ask-words.ts'

const FILES: Record<Intent, string> = {
  LINKS: 'links.graphql',
  SHARED: 'shared.graphql',
  PATHS: 'paths.graphql',
  CARE: 'care.graphql',
}
const texts = new Map<Intent, string>()

/** The GraphQL query that says the same as a question of this kind; see `seed/ask`. */
export function queryOf({ intent }: AskedQuestion): string {
  const known = texts.get(intent)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`../../../seed/ask/${FILES[intent]}`, import.meta.url), 'utf8')
  texts.set(intent, text)
  return text
}

/** The variables of {@link queryOf}. */
export function variablesOf({ intent, conceptIds: [first, second], filter }: AskedQuestion) {
  switch (intent) {
    case 'LINKS':
      return { about: { id: first }, filter }
    case 'SHARED':
      return { concepts: [{ id: first }, { id: second }], filter }
    case 'PATHS':
      return { from: { id: first }, to: { id: second } }
    case 'CARE':
      return { about: { id: first } }
  }
}
