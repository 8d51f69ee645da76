import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { READ_AT } from '../contract/fixture.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

const reader = openTestReader()
const reading = readArticle(reader, OWN_ARTICLE)

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await openEmbedded()
  await store.loadVocabulary(reader.concepts)
  await store.ingestArticle(reading, READ_AT)
  served = await serve(store)
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

const textAt = (start: number, length: number) => reading.text.slice(start, start + length)

interface Place {
  readonly start: number
  readonly quote: string
}

describe('where the words of an article stand', () => {
  it('is told of each quote and each when-to-seek-care line', async () => {
    const { data } = await served.ask(`{ article(by: { id: "${reading.article.id}" }) {
      claims(first: 100) { nodes { evidence { start quote } } } safety { redFlags { start quote } } } }`)
    const { claims, safety } = Object(data).article
    const places: Place[] = [
      ...claims.nodes.map(({ evidence }: { evidence: Place }) => evidence),
      ...safety.redFlags,
    ]
    expect(safety.redFlags.length).toBeGreaterThan(2)
    expect(places.length).toBeGreaterThan(30)
    for (const { start, quote } of places) expect(textAt(start, quote.length)).toBe(quote)
  })

  it('is told of the names of concepts, as the reader found them', async () => {
    const { data } = await served.ask(`{ article(by: { id: "${reading.article.id}" }) {
      sections { mentions { start end text concept { id } } } } }`)
    const told = (
      Object(data).article.sections as {
        mentions: { start: number; end: number; text: string; concept: { id: string } }[]
      }[]
    ).flatMap(({ mentions }) => mentions)
    for (const { start, end, text } of told) expect(reading.text.slice(start, end)).toBe(text)
    const keys = told.map(({ start, concept }) => `${start} ${concept.id}`)
    expect([...keys].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))).toEqual(keys)
    const read = reading.mentions.map(({ start, conceptId }) => `${start} ${conceptId}`)
    expect(read.length).toBeGreaterThan(50)
    // The reader takes a few phrases of several words for one that names nothing, and headings apart.
    expect(read.filter((key) => !keys.includes(key)).length).toBeLessThan(read.length / 20)
  })
})

describe('the sentence of a claim', () => {
  it('is no surer than the claim, and tells a denial as one', async () => {
    const { data } =
      await served.ask(`{ claims(first: 100, filter: { polarities: [AFFIRMED, PARTLY_DENIED, DENIED] }) {
      nodes { sentence polarity certainty } } }`)
    const claims: { sentence: string; polarity: string; certainty: string }[] = Object(data).claims.nodes
    const hedged = claims.filter((c) => c.polarity === 'AFFIRMED' && c.certainty === 'HEDGED')
    const denied = claims.filter(({ polarity }) => polarity !== 'AFFIRMED')
    expect(hedged.length).toBeGreaterThan(0)
    expect(denied.length).toBeGreaterThan(0)
    for (const { sentence } of hedged) expect(sentence).toContain(' may ')
    for (const { sentence } of denied) expect(sentence).toMatch(/ not /)
  })
})
