import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { REFUSALS } from '../../src/services/ask/ask-words.ts'
import { bothStores } from '../support/both-stores.ts'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'
import { type Served, serve } from '../support/served.ts'
import { REFUSED, UNDERSTOOD } from './asked-questions.ts'

const stores = await bothStores()
let served: Served

/** A graph of our own article, served while the tests around the call run. */
function onGraph(open: () => Promise<GraphStore>): void {
  let store: GraphStore
  beforeAll(async () => {
    const reader = openTestReader()
    store = await open()
    await store.loadVocabulary(reader.concepts)
    await store.ingestArticle(readArticle(reader, OWN_ARTICLE), '2025-01-31T08:00:00.000Z')
    served = await serve(store)
  })
  afterAll(async () => {
    await served?.app.close()
    await store?.close()
  })
}

const ASK = `query Ask($question: String!) { ask(question: $question) {
  understood notes graphql variables examples
  concepts { name }
  links { totalCount nodes { id } }
  shared { totalCount nodes { id } }
  safety { disclaimer redFlags { quote } }
  notUnderstood { reason message unknown didYouMean }
} }`

const ids = z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) })
const answer = z.object({
  understood: z.string().nullable(),
  notes: z.array(z.string()),
  graphql: z.string().nullable(),
  variables: z.record(z.string(), z.unknown()).nullable(),
  examples: z.array(z.string()),
  concepts: z.array(z.object({ name: z.string() })),
  links: ids.nullable(),
  shared: ids.nullable(),
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

const sharedIds = z.object({
  shared: z
    .object({ totalCount: z.number(), edges: z.array(z.object({ node: z.object({ id: z.string() }) })) })
    .transform(({ totalCount, edges }) => ({
      totalCount,
      nodes: edges.map(({ node }) => ({ id: node.id })),
    })),
})

async function ask(question: string): Promise<z.infer<typeof answer>> {
  const { data, errors } = await served.ask(ASK, { question })
  expect(errors).toBeUndefined()
  return z.object({ ask: answer }).parse(data).ask
}

it('tries at least 100 phrasings, and 35 questions that must be refused', () => {
  expect(new Set(UNDERSTOOD.map(([question]) => question)).size).toBeGreaterThanOrEqual(100)
  expect(new Set(REFUSED.map(([question]) => question)).size).toBeGreaterThanOrEqual(35)
})

describe.each(stores)('on $name', ({ skip, open }) => {
  describe.skipIf(skip)('asked in plain English', () => {
    onGraph(open)

    describe('a question that is understood', () => {
      it.each(UNDERSTOOD)('%s', async (question, sentence) => {
        const { understood, graphql, variables, links, shared, safety, notUnderstood, examples } =
          await ask(question)
        expect({ understood, notUnderstood, examples }).toEqual({
          understood: sentence,
          notUnderstood: null,
          examples: [],
        })
        expect(safety.disclaimer).toContain('not medical advice')
        const same = await served.ask(graphql ?? '', variables ?? {})
        expect(same.errors).toBeUndefined()
        if (links) expect(z.object({ links: ids }).parse(same.data).links).toEqual(links)
        if (shared) expect(sharedIds.parse(same.data).shared).toEqual(shared)
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

      it('tells what two concepts share, with the links of each (question 14)', async () => {
        const { data } = await served.ask(
          '{ ask(question: "What do fatigue and cramps share?") { shared { nodes { name } edges { by { concept { name } links { sentence } } } safety { redFlags { quote } } } } }',
        )
        expect(data).toMatchObject({
          ask: {
            shared: {
              nodes: [{ name: 'Muscle weakness' }],
              edges: [
                {
                  by: [
                    {
                      concept: { name: 'Fatigue' },
                      links: [{ sentence: expect.stringContaining('atigue') }],
                    },
                    { concept: { name: 'Muscle cramps' }, links: [{ sentence: expect.any(String) }] },
                  ],
                },
              ],
              safety: { redFlags: { length: 4 } },
            },
          },
        })
      })

      it('says that nothing is shared, and which states it left out', async () => {
        const { shared, notes } = await ask('Which nutrients do fatigue and cramps have in common?')
        expect({ shared, notes }).toEqual({
          shared: { totalCount: 0, nodes: [] },
          notes: ['The articles say nothing of this of both.'],
        })
        expect((await ask('what do low testosterone and magnesium deficiency share')).notes).toContain(
          'The states are not told apart here: all of them count.',
        )
      })

      it('takes a deficiency that both have as the one that counts', async () => {
        const { shared } = await ask('What do magnesium deficiency and potassium deficiency share?')
        expect(shared?.nodes.map(({ id }) => id)).toEqual(['symptom:muscle-weakness'])
      })

      it('counts what is asked to be counted', async () => {
        expect((await ask('How many nutrients are linked to cramps?')).links?.totalCount).toBe(1)
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
        ['What do cramps and muscle cramps share?', 'SAME_CONCEPT'],
        ['how are cramps connected to muscle cramps', 'SAME_CONCEPT'],
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
  })
})
