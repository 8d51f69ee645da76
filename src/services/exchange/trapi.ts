import type { Article, ArticleId } from '../../domain/article.ts'
import type { Concept } from '../../domain/concept.ts'
import { DISCLAIMER } from '../../domain/disclaimer.ts'
import type { Link } from '../../domain/link.ts'
import { type BiolinkEdge, biolinkEdge } from './biolink-edge.ts'
import { conceptTerms } from './concept-terms.ts'
import type { ExportFormat, ExportRun } from './export-format.ts'
import { addressIri } from './iri.ts'
import { createLossReport } from './loss-report.ts'
import { conceptsById, countLeftOut, linkedConcepts, toldLinks } from './told-graph.ts'
import { wellFormed } from './well-formed.ts'

/** Of TRAPI (https://github.com/NCATSTranslator/ReasonerAPI) and of the Biolink Model whose words it takes. */
const VERSIONS = { schema_version: '1.5.0', biolink_version: '4.4.6' }

/** How many links share one look-up of their articles. */
const BATCH = 200

type Json = string | number | readonly string[]
const attribute = (attribute_type_id: string, value: Json) => ({ attribute_type_id, value })

const curie = (id: string): string => `HEALGRAPH:${id}`

function toNode({ type, name, labels, mappings }: Concept) {
  const synonyms = labels.filter(({ preferred }) => !preferred).map(({ text }) => text)
  return {
    name,
    categories: [`biolink:${conceptTerms(type).biolink}`],
    attributes: [
      attribute('HEALGRAPH:type', type),
      ...(synonyms.length > 0 ? [attribute('biolink:synonym', synonyms)] : []),
      ...(mappings.length > 0
        ? [
            attribute(
              'biolink:xref',
              mappings.map((mapping) => mapping.curie),
            ),
          ]
        : []),
    ],
  }
}

function toEdge(link: Link, { predicate, qualifiers }: BiolinkEdge, addresses: readonly string[]) {
  const source = { resource_id: 'infores:healgraph', resource_role: 'primary_knowledge_source' }
  return {
    subject: curie(link.subjectId),
    predicate,
    object: curie(link.objectId),
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
    sources: [addresses.length > 0 ? { ...source, source_record_urls: addresses } : source],
    attributes: [
      attribute('biolink:knowledge_level', 'not_provided'),
      attribute('biolink:agent_type', 'text_mining_agent'),
      attribute('biolink:original_predicate', link.relation),
      attribute('HEALGRAPH:subject_state', link.subjectState),
      attribute('HEALGRAPH:object_state', link.objectState),
      attribute('biolink:evidence_count', link.claimCount),
      attribute('HEALGRAPH:opposing_articles', link.opposingCount),
      attribute(
        'biolink:supporting_text',
        link.top.map(({ quote }) => wellFormed(quote)),
      ),
      ...(addresses.length > 0 ? [attribute('biolink:publications', addresses)] : []),
    ],
  }
}

/** The addresses of the articles that the best quotes are from, each once. */
function addressesOf({ top }: Link, articles: ReadonlyMap<ArticleId, Article>): string[] {
  const addresses = top.flatMap(({ articleId }) => addressIri(articles.get(articleId)?.url ?? '') ?? [])
  return [...new Set(addresses)]
}

async function* inBatches<T>(values: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const value of values) {
    batch.push(value)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The members of a JSON object, each on a line of its own. */
function memberWriter(): (key: string, value: unknown) => string {
  let separator = '\n'
  return (key, value) => {
    const text = `${separator}${JSON.stringify(key)}:${JSON.stringify(value)}`
    separator = ',\n'
    return text
  }
}

/** A TRAPI response that is all knowledge graph, with what it does not say of the links at its end. */
async function* writeTrapi(run: ExportRun): AsyncGenerator<string> {
  const { source, losses = createLossReport() } = run
  const concepts = await conceptsById(source)

  yield '{"message":{"knowledge_graph":{"nodes":{'
  const node = memberWriter()
  for (const concept of await linkedConcepts(source, concepts)) yield node(curie(concept.id), toNode(concept))
  yield '\n},"edges":{'
  const edge = memberWriter()
  for await (const links of inBatches(toldLinks(source))) {
    const ids = new Set(links.flatMap(({ top }) => top.map(({ articleId }) => articleId)))
    const articles = await source.articlesById([...ids])
    for (const link of links) {
      const [subject, object] = [concepts.get(link.subjectId), concepts.get(link.objectId)]
      if (!subject || !object) continue
      const told = biolinkEdge(link, subject, object)
      for (const code of told.losses) losses.add(code, link.id)
      yield edge(link.id, toEdge(link, told, addressesOf(link, articles)))
    }
  }
  await countLeftOut({ ...run, losses })
  const rest = { ...VERSIONS, description: DISCLAIMER, loss_report: losses.losses() }
  yield `\n}}},\n${JSON.stringify(rest).slice(1)}\n`
}

export const TRAPI: ExportFormat = {
  name: 'trapi',
  what: 'a TRAPI knowledge graph in words of the Biolink Model, with a report of what they do not say',
  files: [{ name: 'graph.trapi.json', mediaType: 'application/json; charset=utf-8', write: writeTrapi }],
}
