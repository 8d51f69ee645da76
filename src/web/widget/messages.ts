import messages from './messages.json'

export type Messages = (typeof messages)['en']
type Language = keyof typeof messages

const isKnown = (language: string): language is Language => Object.hasOwn(messages, language)

/** The language of the page around an element, where the widget speaks it; else English. */
export function languageOf(element: Element): Language {
  const [language = ''] = (element.closest<HTMLElement>('[lang]')?.lang ?? '').toLowerCase().split('-')
  return isKnown(language) ? language : 'en'
}

export const messagesIn = (language: Language): Messages => messages[language]
