import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, type Draft, filledStore, WEAKNESS } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

/** The fixture, its first red flag clashing with a line of the overview. */
const CLASHING: Draft = {
  ...WEAKNESS,
  sections: WEAKNESS.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) =>
      line.text === 'The weakness comes suddenly'
        ? { ...line, clashesWith: 'Weakness often goes with fatigue.' }
        : line,
    ),
  })),
}

let store: GraphStore
let served: Served
let calls: Record<string, number>

beforeAll(async () => {
  store = await filledStore(openEmbedded, [CLASHING, CRAMPS])
  const watched = watchedStore(store)
  calls = watched.calls
  served = await serve(watched.store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const TENSIONS =
  'safety { tensions { kind summary first { quote section { heading } } second { quote article { slug } } } }'
const CLASH = {
  kind: 'ORDINARY',
  summary:
    'What calls for medical care here, “suddenly”, stands in the ordinary description too: “fatigue.”.',
  first: { quote: 'The weakness comes suddenly', section: { heading: 'See a doctor if:' } },
  second: { quote: 'Weakness often goes with fatigue.', article: { slug: 'muscle-weakness' } },
}

describe('the tensions of an answer', () => {
  it('of an article are its own', async () => {
    const { data, errors } = await served.ask(
      `{ a: article(by: { slug: "muscle-weakness" }) { ${TENSIONS} } b: article(by: { slug: "muscle-cramps" }) { ${TENSIONS} } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ a: { safety: { tensions: [CLASH] } }, b: { safety: { tensions: [] } } })
  })

  it('of concepts are those of the articles whose lines are shown, each once, in one read', async () => {
    const before = { ...calls }
    const { data, errors } = await served.ask(
      `{ concepts(first: 50, linked: true) { nodes { name safety { redFlags { quote } tensions { summary } } } }
         shared(concepts: [{ name: "magnesium" }, { name: "potassium" }]) { ${TENSIONS} } }`,
    )
    expect(errors).toBeUndefined()
    expect((data as { shared: object }).shared).toEqual({ safety: { tensions: [CLASH] } })
    expect((calls.tensionsByConcept ?? 0) - (before.tensionsByConcept ?? 0)).toBeLessThanOrEqual(2)
    const { nodes } = (data as { concepts: { nodes: { safety: { tensions: object[] } }[] } }).concepts
    expect(nodes.some(({ safety }) => safety.tensions.length === 1)).toBe(true)
  })

  it('of concepts cost one read where no lines are asked for', async () => {
    for (const name of Object.keys(calls)) delete calls[name]
    const { data } = await served.ask(
      '{ a: concept(by: { id: "symptom:muscle-weakness" }) { safety { tensions { summary } } } b: concept(by: { id: "symptom:fatigue" }) { safety { tensions { summary } } } }',
    )
    expect(data).toMatchObject({ a: { safety: { tensions: [{ summary: CLASH.summary }] } } })
    expect(calls).toEqual({ conceptsById: 1, tensionsByConcept: 1 })
  })
})
