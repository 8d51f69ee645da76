import type { ContentRef, RelatedIntent } from '../__generated__/documents.ts'
import { PageFault } from '../page.ts'
import { languageOf } from './messages.ts'

/** How an embed looks and speaks. */
export interface EmbedLook {
  /** One that there are messages in. */
  readonly language: string
  /** Undefined where the reader's own choice counts. */
  readonly theme?: 'light' | 'dark'
  readonly direction?: 'ltr' | 'rtl'
}

/** What an embed of related articles is asked for: the widget's attributes. */
export interface RelatedOptions {
  readonly subject: ContentRef
  readonly limit: number
  readonly intent: RelatedIntent
  readonly chips: boolean
}

const MOST = 6
const USUAL = 3

const INTENTS: Readonly<Record<string, RelatedIntent>> = {
  related: 'RELATED',
  'next-step': 'NEXT_STEP',
  prevention: 'PREVENTION',
  safety: 'SAFETY',
}

const isOneOf = <Value extends string>(value: string | null, values: readonly Value[]): value is Value =>
  values.some((one) => one === value)

/** Whatever is asked for there is a look: what is not known counts as left out. */
export function lookIn(query: URLSearchParams): EmbedLook {
  const [theme, dir] = [query.get('theme'), query.get('dir')]
  return {
    language: languageOf(query.get('lang') ?? ''),
    ...(isOneOf(theme, ['light', 'dark']) ? { theme } : {}),
    ...(isOneOf(dir, ['ltr', 'rtl']) ? { direction: dir } : {}),
  }
}

/** Of several the first counts, as it does for the widget. */
function subjectIn(query: URLSearchParams): ContentRef {
  const [names, articleId, url] = [query.get('for'), query.get('article'), query.get('url')]
  if (names) return { names: names.split(',').map((name) => name.trim()) }
  if (articleId) return { articleId }
  if (url) return { url }
  throw new PageFault(400, 'Say what it is about: by `for`, `article` or `url`.')
}

function limitIn(query: URLSearchParams): number {
  const limit = Math.trunc(Number(query.get('limit') || USUAL))
  return Number.isNaN(limit) ? USUAL : Math.min(MOST, Math.max(1, limit))
}

/** @throws PageFault 400 where it is not said what it is about, and for an intent that there is not. */
export function relatedOptionsIn(query: URLSearchParams): RelatedOptions {
  const intent = INTENTS[query.get('intent') || 'related']
  if (!intent) throw new PageFault(400, `\`intent\` may be ${Object.keys(INTENTS).join(', ')}.`)
  const chips = query.get('chips')
  return {
    subject: subjectIn(query),
    limit: limitIn(query),
    intent,
    chips: chips !== null && !['0', 'false'].includes(chips),
  }
}
