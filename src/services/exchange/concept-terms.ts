import type { Mapping } from '../../domain/concept.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import { seedRows } from '../seed-table.ts'

/** What a type of concept is called elsewhere. */
export interface ConceptTerms {
  /** Null where schema.org has no class that says no more. */
  readonly schemaOrg: string | null
  readonly biolink: string
}

let terms: ReadonlyMap<string, ConceptTerms> | undefined
let prefixes: readonly { readonly curie: string; readonly iri: string }[] | undefined

/** From `seed/exchange/concept-types.tsv`. */
export function conceptTerms(type: ConceptType): ConceptTerms {
  terms ??= new Map(
    seedRows('exchange/concept-types.tsv', ['type', 'schemaOrg', 'biolink', 'note']).map((row) => [
      row.type,
      { schemaOrg: row.schemaOrg || null, biolink: row.biolink },
    ]),
  )
  const found = terms.get(type)
  if (!found) throw new Error(`seed/exchange/concept-types.tsv has no ${type}`)
  return found
}

/** The IRI of an outside identifier, by `seed/exchange/identifiers.tsv`. @example 'HP:0003394' → 'http://purl.obolibrary.org/obo/HP_0003394' */
export function mappingIri({ curie }: Mapping): string | undefined {
  prefixes ??= seedRows('exchange/identifiers.tsv', ['vocabulary', 'curie', 'iri', 'note'])
  const prefix = prefixes.find((known) => curie.startsWith(known.curie))
  return prefix && prefix.iri + curie.slice(prefix.curie.length)
}

/** A type of concept as a class of ours, the same as in our Neo4j store. @example className('LIFESTYLE_FACTOR') // 'LifestyleFactor' */
export function className(type: ConceptType): string {
  return type.toLowerCase().replace(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase())
}
