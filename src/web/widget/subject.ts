import type { Subject } from './answer.ts'

/** So many bytes of an address may the page's text take: servers and caches on the way refuse long addresses. */
const TEXT_BYTES = 4000

/** The address that the page gives as its own. */
function canonical(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href
}

/** The beginning of a text, for as long as it stays short in an address. */
function beginning(text: string): string {
  let bytes = 0
  let end = 0
  for (const sign of text) {
    bytes += encodeURIComponent(JSON.stringify(sign).slice(1, -1)).length
    if (bytes > TEXT_BYTES) break
    end += sign.length
  }
  return text.slice(0, end)
}

/** The page's text: that of its article, where it marks one, without forms' values, which are no text. */
export function pageText(): Subject {
  const main = document.querySelector<HTMLElement>('article, main, [role=main]') ?? document.body
  const title = document.querySelector('h1')?.textContent ?? document.title
  const text = main.innerText.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n')
  // Halves of signs have no place in an address.
  return { text: beginning(`${title.trim()}\n\n${text.trim()}`.replace(/\p{Cs}/gu, '')) }
}

/** What the page that the widget stands in is about. */
export function pageSubject(): Subject {
  const url = canonical()
  return url && /^https?:/.test(url) ? { url } : pageText()
}
