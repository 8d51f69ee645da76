import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await openEmbedded()
  await store.loadVocabulary(openTestReader().concepts)
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const ANNOTATE = `query Annotate($text: String!) {
  annotate(text: $text) {
    mentions { text start end concept { id } }
    claims { quote relation subject { state concept { id } } object { concept { id } } }
    redFlags
  }
}`

interface Annotated {
  readonly mentions: readonly { text: string; start: number; end: number; concept: { id: string } }[]
  readonly claims: readonly { quote: string }[]
  readonly redFlags: readonly string[]
}

async function annotate(text: string): Promise<Annotated> {
  const { data, errors } = await served.ask(ANNOTATE, { text })
  expect(errors).toBeUndefined()
  return (data as { annotate: Annotated }).annotate
}

describe('annotate', () => {
  it('reads a single sentence, with offsets into it', async () => {
    const text = 'Low magnesium can cause cramps.'
    const { mentions, claims } = await annotate(text)
    expect(mentions.map(({ concept }) => concept.id)).toEqual(['nutrient:magnesium', 'symptom:muscle-cramps'])
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
    expect(claims).toEqual([
      {
        quote: text,
        relation: 'CAUSES',
        subject: { state: 'LOW', concept: { id: 'nutrient:magnesium' } },
        object: { concept: { id: 'symptom:muscle-cramps' } },
      },
    ])
  })

  it('reads a page with its title and its when-to-seek-care lines', async () => {
    const text = [
      'Headaches',
      'Low iron is a common culprit.',
      'When to see a doctor',
      '- The worst headache of your life\n- Headache with fever',
    ].join('\n\n')
    const { claims, redFlags, mentions } = await annotate(text)
    expect(claims.map(({ quote }) => quote)).toEqual(['Low iron is a common culprit.'])
    expect(redFlags).toEqual(['The worst headache of your life', 'Headache with fever'])
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  })

  it.each(['', '   ', '\n\n', 'Skip to content'])('finds nothing in %j', async (text) => {
    expect(await annotate(text)).toMatchObject({ claims: [], redFlags: [] })
  })

  it('stores nothing', async () => {
    const before = await served.ask('{ meta { graphVersion counts { articles claims links } } }')
    await annotate('Zinc relieves headaches.')
    expect(await served.ask('{ meta { graphVersion counts { articles claims links } } }')).toEqual(before)
  })

  it('refuses a text that is too long', async () => {
    const { errors } = await served.ask(ANNOTATE, { text: 'a'.repeat(20_001) })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
