import type { RedFlag } from '../../domain/article.ts'
import type { Claim, ClaimEnd } from '../../domain/claim.ts'
import type { Concept, ConceptId } from '../../domain/concept.ts'
import { DISCLAIMER } from '../../domain/disclaimer.ts'
import type { Link } from '../../domain/link.ts'
import { linkSentence } from '../../domain/link-sentence.ts'
import type { StoredArticle } from '../../ports/graph-store.ts'
import { className, conceptTerms, mappingIri } from './concept-terms.ts'
import type { ExportRun } from './export-format.ts'
import { addressIri, iriOf } from './iri.ts'
import type { Resource, ResourceValue } from './resource.ts'
import { conceptsById, toldArticles, toldLinks } from './told-graph.ts'

type Property = Resource['properties'][number]

const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i

const text = (property: string, value: string | null): Property[] => (value ? [[property, [value]]] : [])
const whole = (property: string, value: number): Property => [property, [{ whole: value }]]
const word = (value: string): ResourceValue => ({ iri: `urn:healgraph:terms#${value}` })
const several = (property: string, values: readonly ResourceValue[]): Property[] =>
  values.length > 0 ? [[property, values]] : []

function inLanguage(value: string, language: string): ResourceValue {
  return LANGUAGE.test(language) ? { text: value, language: language.toLowerCase() } : value
}

/** Every thing of the graph that is told, with all that is said of it, in one order. */
export async function* describeGraph(run: ExportRun): AsyncGenerator<Resource> {
  const things = describeWith(run.base)
  const concepts = await conceptsById(run.source)
  const publishers = new Set<string>()

  yield things.graph()
  for (const concept of concepts.values()) yield things.concept(concept)
  for await (const stored of toldArticles(run)) {
    const { publisher } = stored.article
    if (publisher !== null && !publishers.has(publisher)) {
      publishers.add(publisher)
      yield things.publisher(publisher)
    }
    yield things.article(stored)
    for (const redFlag of stored.redFlags) yield things.redFlag(redFlag)
    for (const claim of stored.claims) yield things.claim(claim)
  }
  for await (const link of toldLinks(run.source)) yield things.link(link, concepts)
}

/** How each kind of thing is told, with names that begin with the base. */
function describeWith(base: string) {
  const named = (id: string): ResourceValue => ({ iri: iriOf(base, id) })
  const publisherIri = (name: string): string => iriOf(base, `publisher:${name}`)

  const end = (
    side: 'subject' | 'object',
    { conceptId, state, stateWord, modifiers }: ClaimEnd,
  ): Property[] => [
    [`hg:${side}`, [named(conceptId)]],
    [`hg:${side}State`, [word(state)]],
    ...text(`hg:${side}StateWord`, stateWord),
    ...several(`hg:${side}Modifier`, modifiers.map(word)),
  ]

  return {
    graph: (): Resource => ({
      iri: iriOf(base, 'graph'),
      types: ['schema:Dataset'],
      properties: [
        ['schema:name', ['Healgraph']],
        ['schema:description', [DISCLAIMER]],
      ],
    }),

    concept: ({ id, type, slug, group, labels, mappings, broader, conditionOf }: Concept): Resource => {
      const { schemaOrg } = conceptTerms(type)
      const of = (preferred: boolean) =>
        labels
          .filter((label) => label.preferred === preferred)
          .map((label) => inLanguage(label.text, label.language))
      const matching = (match: string) =>
        mappings.filter((mapping) => mapping.match === match).flatMap((mapping) => mappingIri(mapping) ?? [])
      return {
        iri: iriOf(base, id),
        types: [
          'schema:DefinedTerm',
          ...(schemaOrg ? [`schema:${schemaOrg}`] : []),
          'skos:Concept',
          `hg:${className(type)}`,
        ],
        properties: [
          ['schema:name', of(true)],
          ...several('schema:alternateName', of(false)),
          ['schema:termCode', [slug]],
          ...text('hg:group', group),
          ...several('skos:broader', broader.map(named)),
          ...several(
            'skos:exactMatch',
            matching('exact').map((iri) => ({ iri })),
          ),
          ...several(
            'skos:closeMatch',
            matching('close').map((iri) => ({ iri })),
          ),
          ...(conditionOf
            ? ([
                ['hg:conditionOf', [named(conditionOf.conceptId)]],
                ['hg:conditionState', [word(conditionOf.state)]],
              ] as const)
            : []),
        ],
      }
    },

    publisher: (name: string): Resource => ({
      iri: publisherIri(name),
      types: ['schema:Organization'],
      properties: [['schema:name', [name]]],
    }),

    article: ({ article, topics, mentions }: StoredArticle): Resource => {
      const address = article.url === null ? undefined : addressIri(article.url)
      const { publisher } = article
      return {
        iri: iriOf(base, article.id),
        types: ['schema:Article'],
        properties: [
          ['schema:headline', [article.title]],
          ...(address ? ([['schema:url', [{ iri: address }]]] as const) : []),
          ...(publisher === null
            ? []
            : ([['schema:publisher', [{ iri: publisherIri(publisher) }]]] as const)),
          ...text('schema:articleSection', article.category),
          ['schema:inLanguage', [article.language]],
          ...text('schema:datePublished', article.publishedAt),
          whole('schema:version', article.version),
          ...several('schema:about', topics.map(named)),
          ...several(
            'schema:mentions',
            mentions.map(({ conceptId }) => named(conceptId)),
          ),
        ],
      }
    },

    redFlag: (flag: RedFlag): Resource => ({
      iri: iriOf(base, flag.id),
      types: ['hg:RedFlag'],
      properties: [
        ['schema:text', [flag.quote]],
        ...text('hg:contextQuote', flag.contextQuote),
        ['prov:wasQuotedFrom', [named(flag.articleId)]],
        ...several('hg:appliesTo', flag.appliesTo.map(named)),
      ],
    }),

    claim: (claim: Claim): Resource => ({
      iri: iriOf(base, claim.id),
      types: ['schema:Claim', 'hg:Claim'],
      properties: [
        ['schema:text', [claim.quote]],
        ...text('hg:contextQuote', claim.contextQuote),
        ['schema:appearance', [named(claim.articleId)]],
        ['prov:wasQuotedFrom', [named(claim.articleId)]],
        ...end('subject', claim.subject),
        ['hg:relation', [word(claim.relation)]],
        ...end('object', claim.object),
        ['hg:polarity', [word(claim.polarity)]],
        ['hg:certainty', [word(claim.certainty)]],
        ['hg:derivation', [word(claim.derivation)]],
        ['hg:review', [word(claim.review)]],
        ['hg:evidenceFor', [named(claim.linkId)]],
      ],
    }),

    link: (link: Link, concepts: ReadonlyMap<ConceptId, Concept>): Resource => {
      const [subject, object] = [concepts.get(link.subjectId), concepts.get(link.objectId)]
      return {
        iri: iriOf(base, link.id),
        types: ['hg:Link'],
        properties: [
          ...(subject && object ? ([['schema:name', [linkSentence(link, subject, object)]]] as const) : []),
          ['hg:subject', [named(link.subjectId)]],
          ['hg:subjectState', [word(link.subjectState)]],
          ['hg:relation', [word(link.relation)]],
          ['hg:object', [named(link.objectId)]],
          ['hg:objectState', [word(link.objectState)]],
          ['hg:effect', [word(link.effect)]],
          whole('hg:claimCount', link.claimCount),
          whole('hg:articleCount', link.articleCount),
          whole('hg:publisherCount', link.publisherCount),
          whole('hg:opposingCount', link.opposingCount),
          ['hg:score', [{ decimal: link.score.toFixed(6) }]],
        ],
      }
    },
  }
}
