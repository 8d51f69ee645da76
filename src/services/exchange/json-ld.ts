import { describeGraph } from './describe-graph.ts'
import type { ExportFormat, ExportRun } from './export-format.ts'
import { NAMESPACES, type Resource, type ResourceValue } from './resource.ts'
import { wellFormed } from './well-formed.ts'

/** In the file itself, so that nobody has to fetch a context. Names without a prefix are those of schema.org. */
const CONTEXT = {
  '@vocab': NAMESPACES.schema,
  skos: NAMESPACES.skos,
  prov: NAMESPACES.prov,
  xsd: NAMESPACES.xsd,
  hg: NAMESPACES.hg,
  'hg:score': { '@type': 'xsd:decimal' },
}

const shortName = (name: string): string => name.replace(/^schema:/, '')

function toJson(value: ResourceValue): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if ('iri' in value) return { '@id': value.iri }
  if ('text' in value) return { '@value': wellFormed(value.text), '@language': value.language }
  return 'whole' in value ? value.whole : value.decimal
}

function toNode({ iri, types, properties }: Resource): Record<string, unknown> {
  const entries = properties.map(([property, values]) => {
    const [only, ...others] = values.map(toJson)
    return [shortName(property), others.length === 0 ? only : [only, ...others]]
  })
  return { '@id': iri, '@type': types.map(shortName), ...Object.fromEntries(entries) }
}

/** One JSON document with a thing a line. */
async function* writeJsonLd(run: ExportRun): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`
  let separator = '\n'
  for await (const resource of describeGraph(run)) {
    yield separator + JSON.stringify(toNode(resource))
    separator = ',\n'
  }
  yield '\n]}\n'
}

export const JSON_LD: ExportFormat = {
  name: 'json-ld',
  what: 'schema.org in JSON-LD, the same statements as in Turtle',
  files: [{ name: 'graph.jsonld', mediaType: 'application/ld+json', write: writeJsonLd }],
}
