import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { isBase } from '../../../src/services/exchange/iri.ts'
import { JSON_LD } from '../../../src/services/exchange/json-ld.ts'
import { NAMESPACES } from '../../../src/services/exchange/resource.ts'
import { TURTLE } from '../../../src/services/exchange/turtle.ts'
import { filledEmbedded, type Written, written } from './written.ts'

const { schema, skos, prov, hg } = NAMESPACES
const DEFICIENCY_LINK =
  'urn:healgraph:link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'

let store: GraphStore
let turtle: Written
let jsonLd: Written
let graph: Store

beforeAll(async () => {
  store = await filledEmbedded()
  turtle = await written(TURTLE, store)
  jsonLd = await written(JSON_LD, store)
  graph = new Store(new Parser({ format: 'text/turtle' }).parse(turtle.text))
})
afterAll(() => store.close())

const values = (subject: string, property: string): string[] =>
  graph.getObjects(subject, property, null).map(({ value }) => value)

const typed = (type: string): string[] =>
  graph.getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', type, null).map(({ value }) => value)

/** Nothing outside the document is asked for. */
const noDocuments = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`)
}

describe('the export as Turtle', () => {
  it('names concepts with their labels and outside identifiers', () => {
    const cramps = 'urn:healgraph:symptom:muscle-cramps'
    expect(values(cramps, `${schema}name`)).toEqual(['Muscle cramps'])
    expect(typed(`${schema}MedicalSymptom`)).toContain(cramps)
    expect(values(cramps, `${skos}closeMatch`)).toEqual(['http://purl.obolibrary.org/obo/HP_0003394'])
    expect(values(cramps, `${skos}exactMatch`)).toEqual([])
  })

  it('tells a claim with its exact words, states, marks and article', () => {
    const [claim = ''] = graph
      .getSubjects(`${hg}evidenceFor`, DEFICIENCY_LINK, null)
      .map(({ value }) => value)
      .filter((iri) => values(iri, `${schema}text`).includes('Magnesium deficiency: cramps, weakness'))
    expect(claim).toMatch(/^urn:healgraph:claim:/)
    expect(values(claim, `${prov}wasQuotedFrom`)).toEqual(['urn:healgraph:article:muscle-weakness'])
    expect(values(claim, `${hg}subjectState`)).toEqual([`${hg}DEFICIENCY`])
    expect(values(claim, `${hg}relation`)).toEqual([`${hg}ASSOCIATED_WITH`])
    expect(values(claim, `${hg}derivation`)).toEqual([`${hg}EXPLICIT`])
  })

  it('tells links in the words that the articles allow', () => {
    expect(values(DEFICIENCY_LINK, `${schema}name`)).toEqual([
      'Magnesium deficiency is linked to muscle cramps.',
    ])
    expect(
      values(
        `urn:healgraph:link:nutrient:magnesium/LOW/CAUSES/symptom:muscle-cramps/PRESENT`,
        `${schema}name`,
      ),
    ).toEqual(['Low magnesium may cause muscle cramps.'])
  })

  it('has the lines that say when to seek care, and the disclaimer', () => {
    const lines = typed(`${hg}RedFlag`).flatMap((iri) => values(iri, `${schema}text`))
    expect(lines).toContain('Cramps last for hours')
    expect(values('urn:healgraph:graph', `${schema}description`)[0]).toMatch(/not medical advice/)
  })

  it('says nothing of two concepts directly, beyond what is broader', () => {
    const between = graph
      .getQuads(null, null, null, null)
      .filter(({ subject, object }) =>
        [subject, object].every(({ value }) =>
          /^urn:healgraph:(?:symptom|nutrient|hormone|lifestyle-factor|factor):/.test(value),
        ),
      )
      .map(({ predicate }) => predicate.value)
    for (const predicate of between) expect([`${skos}broader`, `${hg}conditionOf`]).toContain(predicate)
  })

  it('leaves denials, questions and partial denials out and counts them', () => {
    expect(turtle.text).not.toContain('Is iron to blame?')
    expect(turtle.text).not.toContain('It is not always stress.')
    const polarities = new Set(graph.getObjects(null, `${hg}polarity`, null).map(({ value }) => value))
    expect([...polarities]).toEqual([`${hg}AFFIRMED`])
    const counts = Object.fromEntries(turtle.losses.map(({ code, count }) => [code, count]))
    expect(counts).toMatchObject({
      QUESTION: expect.any(Number),
      PARTLY_DENIED: 1,
      DENIED: expect.any(Number),
    })
  })

  it('keeps awkward text to the letter', () => {
    const quotes = graph.getObjects(null, `${schema}text`, null).map(({ value }) => value)
    expect(quotes).toContain(
      'Stress, "so they say" <b>\\"causes"\\</b> fatigue\t& more; it’s 100 %\u0007 \u{1F634} ]]>.',
    )
    expect(values('urn:healgraph:article:awkward', `${schema}headline`)).toEqual([
      'Quotes "and" <tags> & \\ backslashes',
    ])
    expect(values('urn:healgraph:article:awkward', `${schema}url`)).toEqual([
      'https://plain-health.example/awkward?q=a%20b&r=%22c%22%7Cd',
    ])
  })

  it('begins names as asked', async () => {
    const { text } = await written(TURTLE, store, 'https://example.org/graph/')
    const subjects = new Parser().parse(text).map(({ subject }) => subject.value)
    expect(subjects.length).toBeGreaterThan(100)
    for (const subject of subjects) expect(subject).toMatch(/^https:\/\/example\.org\/graph\//)
  })
})

describe('the export as JSON-LD', () => {
  it('is read without any other document', async () => {
    const expanded = await jsonld.expand(JSON.parse(jsonLd.text), { documentLoader: noDocuments })
    expect(expanded.length).toBeGreaterThan(20)
  })

  it('is safe: no key of it is dropped by a processor', async () => {
    await expect(
      jsonld.toRDF(JSON.parse(jsonLd.text), {
        documentLoader: noDocuments,
        safe: true,
      } as jsonld.Options.ToRdf),
    ).resolves.toBeDefined()
  })

  it('says the same as the Turtle', async () => {
    const nquads = await jsonld.canonize(JSON.parse(jsonLd.text), {
      documentLoader: noDocuments,
      format: 'application/n-quads',
      algorithm: 'URDNA2015',
    } as jsonld.Options.Normalize)
    const fromJson = new Parser({ format: 'N-Quads' }).parse(nquads)
    const key = (quads: readonly { subject: unknown; predicate: unknown; object: unknown }[]) =>
      [
        ...new Set(
          quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
        ),
      ].sort()
    expect(key(fromJson)).toEqual(key(graph.getQuads(null, null, null, null)))
  })

  it('tells articles as schema.org does', () => {
    const nodes = JSON.parse(jsonLd.text)['@graph']
    const article = nodes.find(
      (node: { '@id': string }) => node['@id'] === 'urn:healgraph:article:muscle-cramps',
    )
    expect(article).toMatchObject({
      '@type': ['Article'],
      headline: 'muscle cramps',
      url: { '@id': 'https://plain-health.example/muscle-cramps' },
      publisher: { '@id': 'urn:healgraph:publisher:Plain%20Health' },
    })
  })
})

describe('what names begin with', () => {
  it.each(['urn:healgraph:', 'urn:example:a:', 'https://example.org/', 'http://localhost:4000/g#'])(
    'may be %s',
    (base) => {
      expect(isBase(base)).toBe(true)
    },
  )
  it.each([
    '',
    'example.org/',
    'https://example.org',
    'https://example.org/a b/',
    'javascript:',
    'urn:x',
    'https://e.org/<',
  ])('may not be "%s"', (base) => {
    expect(isBase(base)).toBe(false)
  })
})
