import { expect, it } from 'vitest'
import { CONCEPTS, type OpenStore } from './fixture.ts'
import { nodesOf, sharedStore } from './stores.ts'

export function conceptReads(open: OpenStore): void {
  const store = sharedStore(open)

  it('are found by id, whole', async () => {
    const ids = ['factor:insulin-resistance', 'symptom:muscle-cramps', 'symptom:none']
    const found = await store().conceptsById(ids)
    expect([...found.keys()].sort()).toEqual(['factor:insulin-resistance', 'symptom:muscle-cramps'])
    for (const [id, concept] of found) expect(concept).toEqual(CONCEPTS.find((known) => known.id === id))
  })

  it('list their narrower concepts by folded name', async () => {
    const narrower = await store().narrowerConcepts(['symptom:muscle-cramps', 'symptom:fatigue'])
    expect(narrower.get('symptom:muscle-cramps')?.map(({ name }) => name)).toEqual([
      'calf cramps',
      'Leg cramps',
    ])
    expect(narrower.get('symptom:fatigue')).toEqual([])
  })

  it('are listed by folded name, whatever its case', async () => {
    const page = await store().concepts({ page: { first: 100 } })
    expect(nodesOf(page)?.map(({ name }) => name)).toEqual([
      'Brain fog',
      'calf cramps',
      'cortisol',
      'fatigue',
      'Gut inflammation',
      'Insulin',
      'Insulin resistance',
      'iron',
      'Leg cramps',
      'Magnesium',
      'Muscle cramps',
      'Muscle weakness',
      'Poor sleep',
      'potassium',
      'stress',
      'Vitamin B12',
    ])
    expect(page).toMatchObject({ totalCount: 16, hasNextPage: false, hasPreviousPage: false })
  })

  it('are listed by type', async () => {
    const page = await store().concepts({ types: ['HORMONE', 'FACTOR'], page: { first: 100 } })
    expect(nodesOf(page)?.map(({ id }) => id)).toEqual([
      'hormone:cortisol',
      'factor:gut-inflammation',
      'hormone:insulin',
      'factor:insulin-resistance',
    ])
    expect(await store().concepts({ types: [], page: { first: 5 } })).toMatchObject({
      totalCount: 0,
      items: [],
    })
  })

  it('are listed where they have a link in the default scope', async () => {
    const page = await store().concepts({
      linked: true,
      types: ['NUTRIENT', 'SYMPTOM'],
      page: { first: 100 },
    })
    expect(nodesOf(page)?.map(({ name }) => name)).toEqual([
      'fatigue',
      'Magnesium',
      'Muscle cramps',
      'Muscle weakness',
      'potassium',
      'Vitamin B12',
    ])
    expect((await store().concepts({ linked: false, page: { first: 1 } })).totalCount).toBe(16)
  })
}
