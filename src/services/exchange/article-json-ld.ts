import type { Article } from '../../domain/article.ts'
import type { Concept } from '../../domain/concept.ts'
import { conceptTerms, mappingIri } from './concept-terms.ts'
import { addressIri, iriOf } from './iri.ts'
import { wellFormed } from './well-formed.ts'

/** The names of things as exports give them where nobody says otherwise. */
const BASE = 'urn:healgraph:'

/** Signs by which JSON text could end the script element that it stands in, or a line of a script. */
const UNSAFE = /[<>&\u2028\u2029]/g

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

function describeConcept({ id, type, labels, mappings }: Concept): Record<string, unknown> {
  const { schemaOrg } = conceptTerms(type)
  const [name, ...others] = [...labels].sort((a, b) => Number(b.preferred) - Number(a.preferred))
  const same = mappings
    .filter(({ match }) => match === 'exact')
    .flatMap((mapping) => mappingIri(mapping) ?? [])
  return {
    '@type': ['DefinedTerm', ...(schemaOrg ? [schemaOrg] : [])],
    '@id': iriOf(BASE, id),
    name: name?.text,
    ...(others.length > 0 ? { alternateName: others.map(({ text }) => text) } : {}),
    ...(same.length > 0 ? { sameAs: same } : {}),
  }
}

/**
 * An article as schema.org describes it, in JSON-LD that may stand in a script element of a page as it is.
 *
 * It says what the article is and what it names, and no claim of it: a claim without its quote would be ours.
 *
 * @param named concepts that its body names, most named first.
 */
export function articleJsonLd(article: Article, named: readonly Concept[]): string {
  const address = article.url === null ? undefined : addressIri(article.url)
  const known = {
    '@context': 'https://schema.org',
    '@type': ['Article', 'MedicalWebPage'],
    '@id': iriOf(BASE, article.id),
    headline: article.title,
    url: address,
    description: article.summary ?? undefined,
    articleSection: article.category ?? undefined,
    inLanguage: article.language,
    datePublished: article.publishedAt ?? undefined,
    publisher: article.publisher === null ? undefined : { '@type': 'Organization', name: article.publisher },
    version: article.version,
    creativeWorkStatus: article.status === 'WITHDRAWN' ? 'Withdrawn' : undefined,
    mentions: named.length > 0 ? named.map(describeConcept) : undefined,
  }
  const text = JSON.stringify(known, (_key, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  )
  return text.replace(UNSAFE, escaped)
}
