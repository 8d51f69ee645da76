import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const FILE = new URL('../../../assets/related-messages.json', import.meta.url)

const messagesModel = z.object({
  heading: z.string(),
  empty: z.string(),
  error: z.string(),
  care: z.string(),
  note: z.string(),
  chips: z.string(),
})

/** What an embed says of itself: the widget's own words. */
export type Messages = z.infer<typeof messagesModel>

const ALL = new Map(
  Object.entries(z.record(z.string(), messagesModel).parse(JSON.parse(readFileSync(FILE, 'utf8')))),
)

/** The language that an embed speaks, for a tag such as `de-AT`; English for one that it does not. */
export function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split('-')
  return ALL.has(language) ? language : 'en'
}

/** @throws Error for a language that is none of {@link languageOf}. */
export function messagesIn(language: string): Messages {
  const messages = ALL.get(language)
  if (!messages) throw new Error(`No messages in ${language}`)
  return messages
}
