/** Text that is HTML already; see {@link html}. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type HtmlPart = Html | string | number | null | undefined | readonly HtmlPart[]

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function toText(part: HtmlPart): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(toText).join('')
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/**
 * HTML in which everything that is put in is text, unless it is HTML itself; null and undefined are nothing.
 *
 * @example html`<b>${'a < b'}</b>`.text // '<b>a &lt; b</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlPart[]): Html {
  return new Html(parts.reduce((text, part, i) => `${text}${toText(values[i - 1])}${part}`))
}
