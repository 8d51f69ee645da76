import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CONCEPTS, concept } from '../contract/concepts-fixture.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

describe('asking by name', () => {
  it('finds a concept by a synonym and says which label matched', async () => {
    const { data, extensions } = await served.ask(
      '{ symptom(by: { name: "Cramp" }) { id name matchedLabel } }',
    )
    expect(data).toEqual({
      symptom: { id: 'symptom:muscle-cramps', name: 'Muscle cramps', matchedLabel: 'cramps' },
    })
    expect(extensions).toBeUndefined()
  })

  it('has no matched label where no name was asked for', async () => {
    const { data } = await served.ask(`{
      id: symptom(by: { id: "symptom:muscle-cramps" }) { matchedLabel }
      slug: symptom(by: { slug: "muscle-cramps" }) { matchedLabel }
      curie: symptom(by: { curie: "HP:0003394" }) { name matchedLabel }
    }`)
    expect(data).toEqual({
      id: { matchedLabel: null },
      slug: { matchedLabel: null },
      curie: { name: 'Muscle cramps', matchedLabel: null },
    })
  })

  it('answers an unknown name with null and the nearest names', async () => {
    const { data, errors, extensions } = await served.ask(
      '{ found: nutrient(by: { name: "magnesum" }) { id } }',
    )
    expect(data).toEqual({ found: null })
    expect(errors).toBeUndefined()
    expect(extensions).toEqual({
      unknownNames: [
        {
          path: ['found'],
          name: 'magnesum',
          suggestions: expect.arrayContaining([
            { id: 'nutrient:magnesium', type: 'NUTRIENT', name: 'Magnesium' },
          ]),
        },
      ],
    })
  })

  it.each(['qwertyuiop', 'xqzzv', 'democracy', '🦴'])(
    'suggests nothing for %s, which is like no name',
    async (name) => {
      const { data, extensions } = await served.ask(
        'query ($name: String!) { concept(by: { name: $name }) { id } }',
        {
          name,
        },
      )
      expect(data).toEqual({ concept: null })
      expect(extensions).toEqual({ unknownNames: [{ path: ['concept'], name, suggestions: [] }] })
    },
  )

  it('answers a body function that has no name of its own with its trouble, and says so', async () => {
    const absorption = concept('FACTOR', 'mineral-malabsorption', 'Mineral malabsorption', {
      synonyms: ['poor mineral absorption'],
    })
    const own = await filledStore(openEmbedded)
    await own.loadVocabulary([...CONCEPTS, absorption])
    const { app, ask } = await serve(own)
    const { data, extensions } = await ask(`{
      factor(by: { name: "mineral absorption" }) { name matchedLabel }
      concept(by: { name: "Mineral Absorption" }) { id }
      symptom(by: { name: "mineral absorption" }) { id }
    }`)
    await app.close()
    await own.close()
    expect(data).toEqual({
      factor: { name: 'Mineral malabsorption', matchedLabel: 'poor mineral absorption' },
      concept: { id: absorption.id },
      symptom: null,
    })
    expect(extensions).toMatchObject({ unknownNames: [{ path: ['symptom'] }] })
  })

  it('answers a name of another type with null and that concept first', async () => {
    const { data, extensions } = await served.ask('{ symptom(by: { name: "magnesium" }) { id } }')
    expect(data).toEqual({ symptom: null })
    expect(extensions).toMatchObject({
      unknownNames: [
        { suggestions: expect.arrayContaining([expect.objectContaining({ id: 'nutrient:magnesium' })]) },
      ],
    })
  })

  it('tells every unknown name of a question at its own place', async () => {
    const { extensions } = await served.ask(`{
      a: concept(by: { name: "crampz" }) { id }
      b: hormone(by: { name: "cortisole" }) { id }
      c: concept(by: { name: "stress" }) { id }
    }`)
    const { unknownNames } = extensions as { unknownNames: { path: string[] }[] }
    expect(unknownNames.map((unknown) => unknown.path)).toEqual([['a'], ['b']])
  })

  it('answers an unknown id, slug or outside identifier with null alone', async () => {
    const { data, errors, extensions } = await served.ask(`{
      id: symptom(by: { id: "symptom:nothing" }) { id }
      otherType: symptom(by: { id: "nutrient:magnesium" }) { id }
      slug: concept(by: { slug: "nothing" }) { id }
      curie: concept(by: { curie: "HP:0" }) { id }
    }`)
    expect(data).toEqual({ id: null, otherType: null, slug: null, curie: null })
    expect(errors).toBeUndefined()
    expect(extensions).toBeUndefined()
  })

  it('reads the vocabulary once for many questions, and anew when the graph has changed', async () => {
    const own = await filledStore(openEmbedded)
    const watched = watchedStore(own)
    const { app, ask } = await serve(watched.store)
    const query = '{ a: symptom(by: { name: "cramps" }) { id } b: concept(by: { name: "stress" }) { id } }'
    await ask(query)
    await ask(query)
    expect(watched.calls.vocabulary).toBe(1)

    await own.loadVocabulary([...CONCEPTS, concept('SYMPTOM', 'hiccups', 'Hiccups')])
    const { data } = await ask('{ symptom(by: { name: "hiccup" }) { name } }')
    expect(data).toEqual({ symptom: { name: 'Hiccups' } })
    expect(watched.calls.vocabulary).toBe(2)
    await app.close()
    await own.close()
  })
})
