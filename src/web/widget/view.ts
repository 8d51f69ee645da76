import type { Item, Named, Related } from './answer.ts'
import { make, safe } from './dom.ts'
import type { Messages } from './messages.ts'

/** Articles are in English, whatever the page is in. */
const SERVER_TEXT = { lang: 'en', dir: 'auto' }
const CHIP_TYPES = ['NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR']
const MOST_CHIPS = 8

function card({ title, url, article, reasons }: Item): HTMLElement {
  const [first] = reasons
  const evidence = reasons.find((reason) => reason.evidence)?.evidence
  const id = article?.id
  const link = (part: string, text: string, address: string | undefined) =>
    address
      ? make('a', { part, href: address, 'data-article': id, ...SERVER_TEXT }, text)
      : make('span', { part, ...SERVER_TEXT }, text)
  return make(
    'li',
    { part: 'item' },
    link('title', title, safe(url)),
    first && make('p', { part: 'reason', ...SERVER_TEXT }, first.text),
    evidence &&
      make('p', { part: 'quotation' }, link('quote', `“${evidence.quote}”`, safe(evidence.deepLink))),
  )
}

/** Concepts that the quotes tie to others, each once. */
function chipsOf(items: readonly Item[]): Named[] {
  const claims = items.flatMap(({ reasons }) => reasons.flatMap(({ evidence }) => evidence?.claim ?? []))
  const named = claims.flatMap(({ subject, object }) => [subject.concept, object.concept])
  const byId = new Map(named.filter(({ type }) => CHIP_TYPES.includes(type)).map((each) => [each.id, each]))
  return [...byId.values()].slice(0, MOST_CHIPS)
}

function chips(items: readonly Item[], messages: Messages): HTMLElement {
  const list = chipsOf(items).map(({ name, type }) =>
    make('li', { part: `chip chip-${type.toLowerCase().replace('_', '-')}`, ...SERVER_TEXT }, name),
  )
  return make('ul', { part: 'chips', 'aria-label': messages.chips }, ...list)
}

/**
 * The line that is always there, and when to seek care in the articles' own words.
 *
 * @param related left out where there is no answer.
 */
function safety(messages: Messages, related?: Related, ...more: readonly Node[]): HTMLElement {
  const flags = related?.safety.redFlags ?? []
  const lines = flags.map(({ quote, contextQuote }) =>
    make('li', { title: contextQuote ?? undefined }, make('bdi', SERVER_TEXT, quote)),
  )
  return make(
    'div',
    { part: 'safety' },
    make('p', { part: 'note' }, make('bdi', {}, messages.note)),
    ...more,
    flags[0] &&
      make(
        'details',
        {},
        make(
          'summary',
          { part: 'care' },
          make('b', { dir: 'auto' }, messages.care),
          ' ',
          make('span', { ...SERVER_TEXT }, flags[0].quote),
          flags.length > 1 && make('span', {}, ' …'),
        ),
        make('ul', { part: 'red-flags' }, ...lines),
        make('p', { part: 'disclaimer', ...SERVER_TEXT }, related?.safety.disclaimer),
      ),
  )
}

export interface Shown {
  readonly messages: Messages
  readonly limit: number
  readonly chips: boolean
}

const filler = () => make('li', { part: 'item placeholder', 'aria-hidden': 'true' })

/** While the answer is awaited: as much space as it will take. */
export function loadingView({ messages, limit, chips }: Shown): Node[] {
  return [
    make('p', { class: 'aside', role: 'status' }, messages.loading),
    make('ul', { part: 'list', 'aria-hidden': 'true' }, ...Array.from({ length: limit }, filler)),
    ...(chips ? [make('div', { part: 'chips' })] : []),
    safety(messages, undefined, make('p', { 'aria-hidden': 'true' }, '\u00a0')),
  ]
}

/** Children of the tag stand in for a message, where there are any. */
function instead(message: string, ...more: readonly Node[]): HTMLElement {
  return make('slot', {}, make('p', { part: 'message', role: 'status' }, make('bdi', {}, message)), ...more)
}

export function relatedView(related: Related, shown: Shown): Node[] {
  const { messages } = shown
  const { items } = related
  const body =
    items.length > 0
      ? [make('ul', { part: 'list' }, ...items.map(card)), ...(shown.chips ? [chips(items, messages)] : [])]
      : [instead(messages.empty)]
  return [...body, safety(messages, related)]
}

export function errorView({ messages }: Shown, retry: () => void): Node[] {
  const button = make('button', { part: 'retry', type: 'button' }, messages.retry)
  button.addEventListener('click', retry)
  return [instead(messages.error, button), safety(messages)]
}
