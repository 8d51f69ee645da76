import texts from '../../../assets/related-messages.json'

/** What the widget says of itself; the embed without script says the same. */
export interface Messages {
  readonly heading: string
  readonly loading: string
  readonly empty: string
  readonly error: string
  readonly retry: string
  readonly care: string
  readonly note: string
  readonly chips: string
}

type Language = 'en' | 'de' | 'es' | 'fr'

const messages: Readonly<Record<Language, Messages>> = texts

const isKnown = (language: string): language is Language => Object.hasOwn(messages, language)

/** The language of the page around an element, where the widget speaks it; else English. */
export function languageOf(element: Element): Language {
  const [language = ''] = (element.closest<HTMLElement>('[lang]')?.lang ?? '').toLowerCase().split('-')
  return isKnown(language) ? language : 'en'
}

export const messagesIn = (language: Language): Messages => messages[language]
