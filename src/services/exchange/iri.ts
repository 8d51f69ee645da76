import { wellFormed } from './well-formed.ts'

/** What an IRI can't hold as it is. */
const UNSAFE = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu

const encoded = (text: string): string =>
  wellFormed(text).replace(UNSAFE, (character) => encodeURIComponent(character))

/** The name of anything with an id. @example iriOf('urn:healgraph:', 'nutrient:zinc') // 'urn:healgraph:nutrient:zinc' */
export function iriOf(base: string, id: string): string {
  return base + encoded(id.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F'))
}

/** A web address as an IRI; undefined for what is none. */
export function addressIri(url: string): string | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined
  return encoded(new URL(url).href)
}

/** Whether names can begin with it: an absolute IRI that ends where an id may follow. */
export function isBase(text: string): boolean {
  return (
    /^(?:https?:\/\/[^\s/]+\/|urn:[a-z0-9][a-z0-9-]+:)/i.test(text) &&
    /[/:#]$/.test(text) &&
    encoded(text) === text
  )
}
