import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { REFUSALS } from '../../src/services/ask/ask-words.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { REFUSED, UNDERSTOOD } from './asked-questions.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  const reader = openTestReader()
  store = await openEmbedded()
  await store.loadVocabulary(reader.concepts)
  await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const ASK = `query Ask($question: String!) { ask(question: $question) {
  understood notes graphql variables examples
  concepts { name }
  links { totalCount nodes { id } }
  safety { disclaimer redFlags { quote } }
  notUnderstood { reason message unknown didYouMean }
} }`

const linkIds = z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) })
const answer = z.object({
  understood: z.string().nullable(),
  notes: z.array(z.string()),
  graphql: z.string().nullable(),
  variables: z.record(z.string(), z.unknown()).nullable(),
  examples: z.array(z.string()),
  concepts: z.array(z.object({ name: z.string() })),
  links: linkIds.nullable(),
  safety: z.object({ disclaimer: z.string(), redFlags: z.array(z.object({ quote: z.string() })) }),
  notUnderstood: z
    .object({
      reason: z.enum(REFUSALS),
      message: z.string(),
      unknown: z.array(z.string()),
      didYouMean: z.array(z.string()),
    })
    .nullable(),
})

async function ask(question: string): Promise<z.infer<typeof answer>> {
  const { data, errors } = await served.ask(ASK, { question })
  expect(errors).toBeUndefined()
  return z.object({ ask: answer }).parse(data).ask
}

it('tries at least 60 phrasings, and 20 questions that must be refused', () => {
  expect(new Set(UNDERSTOOD.map(([question]) => question)).size).toBeGreaterThanOrEqual(60)
  expect(new Set(REFUSED.map(([question]) => question)).size).toBeGreaterThanOrEqual(20)
})

describe('a question that is understood', () => {
  it.each(UNDERSTOOD)('%s', async (question, sentence) => {
    const { understood, graphql, variables, links, safety, notUnderstood, examples } = await ask(question)
    expect({ understood, notUnderstood, examples }).toEqual({
      understood: sentence,
      notUnderstood: null,
      examples: [],
    })
    expect(safety.disclaimer).toContain('not medical advice')
    const same = await served.ask(graphql ?? '', variables ?? {})
    expect(same.errors).toBeUndefined()
    if (links) {
      const direct = z.object({ links: linkIds }).parse(same.data)
      expect(direct.links).toEqual(links)
    }
  })

  it('names a concept that something is said of, and shows when to seek care', async () => {
    const { links, safety } = await ask('nutrients linked to cramps')
    expect(links?.nodes.map(({ id }) => id)).toEqual([
      'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT',
    ])
    expect(safety.redFlags).toHaveLength(4)
  })

  it('gives the same for other words, and for a narrower name, of which it says so', async () => {
    const { links } = await ask('nutrients linked to cramps')
    expect((await ask('Which nutrients are linked to cramps?')).links).toEqual(links)
    const narrower = await ask('nutrients for leg cramps')
    expect(narrower.links).toEqual(links)
    expect(narrower.notes).toEqual([
      'Nothing of this is said of leg cramps; this is the answer for muscle cramps, which is broader.',
    ])
  })

  it('says what it took a misspelt name and a narrower word for', async () => {
    expect((await ask('vitamins linked to crammps')).notes).toEqual([
      '"crammps" was taken for "cramps".',
      '"vitamins" was taken for all nutrients.',
    ])
  })

  it('tells deficiency symptoms from what the nutrient does (question 3)', async () => {
    const { links } = await ask('magnesium deficiency symptoms')
    const objects = links?.nodes.map(({ id }) => id.split('/').at(-2)).sort()
    expect(objects).toEqual(['symptom:muscle-cramps', 'symptom:muscle-spasms', 'symptom:muscle-weakness'])
  })

  it('leaves out what is linked to something else', async () => {
    const all = await ask('nutrient deficiencies linked to muscle weakness')
    const some = await ask('nutrient deficiencies linked to muscle weakness but not cramps')
    const ids = (links: typeof all.links) => links?.nodes.map(({ id }) => id) ?? []
    expect(ids(all.links).filter((id) => !ids(some.links).includes(id))).toEqual([
      expect.stringContaining('nutrient:magnesium/DEFICIENCY'),
    ])
  })

  it('shows how two concepts are connected (question 15)', async () => {
    const { data } = await served.ask(
      '{ ask(question: "How is mineral malabsorption connected to cramps?") { links { totalCount } paths { paths { length netEffect } } graphql variables } }',
    )
    const asked = z
      .object({
        ask: z.object({
          links: z.null(),
          paths: z.object({ paths: z.array(z.object({ length: z.number(), netEffect: z.string() })) }),
          graphql: z.string(),
          variables: z.record(z.string(), z.unknown()),
        }),
      })
      .parse(data).ask
    expect(asked.paths.paths[0]).toEqual({ length: 2, netEffect: 'UNKNOWN' })
    const same = await served.ask(asked.graphql, asked.variables)
    expect(same.data).toMatchObject({ paths: { paths: asked.paths.paths } })
  })

  it('answers when to see a doctor by the red flags, without links', async () => {
    const { links, safety } = await ask('When should I see a doctor about muscle weakness?')
    expect(links).toBeNull()
    expect(safety.redFlags).toHaveLength(4)
  })
})

describe('a question that must not be answered', () => {
  it.each(REFUSED)('%s', async (question, reason) => {
    const { notUnderstood, understood, links, graphql, safety, examples } = await ask(question)
    expect(notUnderstood?.reason).toBe(reason)
    expect(notUnderstood?.message).toMatch(/doctor|emergency number/)
    expect({ understood, links, graphql }).toEqual({ understood: null, links: null, graphql: null })
    expect(safety.disclaimer).toContain('see one about symptoms that worry you')
    expect(examples.length).toBeGreaterThan(4)
  })
})

describe('a question that is not understood', () => {
  it('tells the name that is not known, and the nearest', async () => {
    const { notUnderstood } = await ask('nutrients linked to xyzzyflurb')
    expect(notUnderstood).toMatchObject({ reason: 'UNKNOWN_CONCEPT', unknown: ['xyzzyflurb'] })
    expect(notUnderstood?.message).not.toBe('')
  })

  it.each([
    ['the weather tomorrow', 'UNKNOWN_PHRASING'],
    ['nutrients for cramps but not magnesium', 'UNKNOWN_PHRASING'],
    [' ?! ', 'EMPTY'],
  ])('tells why: %s', async (question, reason) => {
    expect((await ask(question)).notUnderstood?.reason).toBe(reason)
  })

  it('shows examples that are all understood', async () => {
    const { examples } = await ask('the weather tomorrow')
    for (const example of examples) expect((await ask(example)).notUnderstood, example).toBeNull()
  })

  it('is refused where it is too long', async () => {
    const { errors } = await served.ask(ASK, { question: 'a '.repeat(200) })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})
