import { DataFactory, type Quad_Object, Writer } from 'n3'
import { describeGraph } from './describe-graph.ts'
import type { ExportFormat, ExportRun } from './export-format.ts'
import { fullName, NAMESPACES, type ResourceValue } from './resource.ts'
import { wellFormed } from './well-formed.ts'

const { literal, namedNode, quad } = DataFactory
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
const INTEGER = namedNode(fullName('xsd:integer'))
const DECIMAL = namedNode(fullName('xsd:decimal'))

function term(value: ResourceValue): Quad_Object {
  if (typeof value === 'string') return literal(wellFormed(value))
  if ('iri' in value) return namedNode(value.iri)
  if ('text' in value) return literal(wellFormed(value.text), value.language)
  if ('whole' in value) return literal(String(value.whole), INTEGER)
  return literal(value.decimal, DECIMAL)
}

/** Turtle, one thing at a time. Nothing is said of two concepts directly: states and marks would be lost. */
async function* writeTurtle(run: ExportRun): AsyncGenerator<string> {
  let written = ''
  const sink = {
    write(text: string, _encoding?: string, done?: () => void) {
      written += text
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  const take = (): string => {
    const text = written
    written = ''
    return text
  }
  const writer = new Writer(sink, { prefixes: NAMESPACES })
  for await (const { iri, types, properties } of describeGraph(run)) {
    const subject = namedNode(iri)
    for (const type of types) writer.addQuad(quad(subject, TYPE, namedNode(fullName(type))))
    for (const [property, values] of properties)
      for (const value of values) writer.addQuad(quad(subject, namedNode(fullName(property)), term(value)))
    yield take()
  }
  writer.end()
  yield take()
}

export const TURTLE: ExportFormat = {
  name: 'turtle',
  what: 'RDF for triple stores, with quotes, states and provenance',
  files: [{ name: 'graph.ttl', mediaType: 'text/turtle; charset=utf-8', write: writeTurtle }],
}
