import { XMLBuilder } from 'fast-xml-parser'
import type { Concept } from '../../domain/concept.ts'
import type { Link } from '../../domain/link.ts'
import { linkSentence } from '../../domain/link-sentence.ts'
import type { ExportFormat, ExportRun } from './export-format.ts'
import { inXml } from './in-xml.ts'
import { conceptsById, countLeftOut, linkedConcepts, toldLinks } from './told-graph.ts'

type Kind = 'string' | 'int' | 'double'

/** What nodes and edges carry, as GraphML declares it. */
const NODE_KEYS = { label: 'string', type: 'string', group: 'string' } as const satisfies Record<string, Kind>
const EDGE_KEYS = {
  label: 'string',
  relation: 'string',
  subjectState: 'string',
  objectState: 'string',
  effect: 'string',
  articles: 'int',
  publishers: 'int',
  claims: 'int',
  opposing: 'int',
  weight: 'double',
  quote: 'string',
} as const satisfies Record<string, Kind>

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true })

function declared(of: 'node' | 'edge', keys: Readonly<Record<string, Kind>>): string {
  return Object.entries(keys)
    .map(([name, kind]) =>
      builder.build({
        key: { '@id': `${of}-${name}`, '@for': of, '@attr.name': name, '@attr.type': kind },
      }),
    )
    .join('\n')
}

function dataOf(of: 'node' | 'edge', values: Readonly<Record<string, string | number>>) {
  return Object.entries(values).map(([name, value]) => ({
    '@key': `${of}-${name}`,
    '#text': typeof value === 'number' ? value : inXml(value),
  }))
}

function nodeXml({ id, name, type, group }: Concept): string {
  const values = { label: name, type, group } satisfies Record<keyof typeof NODE_KEYS, string>
  return builder.build({ node: { '@id': inXml(id), data: dataOf('node', values) } })
}

function edgeXml(link: Link, subject: Concept, object: Concept): string {
  const values = {
    label: linkSentence(link, subject, object),
    relation: link.relation,
    subjectState: link.subjectState,
    objectState: link.objectState,
    effect: link.effect,
    articles: link.articleCount,
    publishers: link.publisherCount,
    claims: link.claimCount,
    opposing: link.opposingCount,
    weight: link.score,
    quote: link.top[0]?.quote ?? '',
  } satisfies Record<keyof typeof EDGE_KEYS, string | number>
  const ends = { '@source': inXml(link.subjectId), '@target': inXml(link.objectId) }
  return builder.build({ edge: { '@id': inXml(link.id), ...ends, data: dataOf('edge', values) } })
}

async function* writeGraphml(run: ExportRun): AsyncGenerator<string> {
  const concepts = await conceptsById(run.source)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield `${declared('node', NODE_KEYS)}\n${declared('edge', EDGE_KEYS)}\n`
  yield '<graph id="healgraph" edgedefault="directed">\n'
  for (const concept of await linkedConcepts(run.source, concepts)) yield `${nodeXml(concept)}\n`
  for await (const link of toldLinks(run.source)) {
    const [subject, object] = [concepts.get(link.subjectId), concepts.get(link.objectId)]
    if (subject && object) yield `${edgeXml(link, subject, object)}\n`
  }
  yield '</graph>\n</graphml>\n'
  if (run.losses) await countLeftOut(run)
}

export const GRAPHML: ExportFormat = {
  name: 'graphml',
  what: 'linked concepts and their links, to draw and measure',
  files: [{ name: 'graph.graphml', mediaType: 'application/graphml+xml', write: writeGraphml }],
}
