/** A value of a property; a plain string is text. */
export type ResourceValue =
  | string
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly whole: number }
  | { readonly decimal: string }

/** One thing with what is said of it, as both RDF formats write it. Names of types and properties have a prefix. */
export interface Resource {
  readonly iri: string
  readonly types: readonly string[]
  readonly properties: readonly (readonly [property: string, values: readonly ResourceValue[]])[]
}

/** Where the names of types and properties come from. `hg` holds our own words. */
export const NAMESPACES = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  hg: 'urn:healgraph:terms#',
} as const

/** @example fullName('schema:name') // 'https://schema.org/name' */
export function fullName(name: string): string {
  const [prefix = '', local = ''] = name.split(':', 2)
  if (!Object.hasOwn(NAMESPACES, prefix)) throw new Error(`${name} has no known prefix`)
  return NAMESPACES[prefix as keyof typeof NAMESPACES] + local
}
