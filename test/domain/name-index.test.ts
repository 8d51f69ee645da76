import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../src/domain/name-index.ts'
import { CONCEPTS, concept } from '../contract/concepts-fixture.ts'

const names = createNameIndex(CONCEPTS)
const idOf = (name: string) => names.find(name)?.conceptId

describe('finding a concept by its name', () => {
  it('says which label matched', () => {
    expect(names.find('cramps')).toEqual({
      conceptId: 'symptom:muscle-cramps',
      type: 'SYMPTOM',
      label: 'cramps',
    })
  })

  it('takes singular and plural, any case and any spelling of signs', () => {
    for (const name of ['Muscle cramps', 'muscle cramp', 'CRAMP', '  Muscle-Cramps '])
      expect(idOf(name), name).toBe('symptom:muscle-cramps')
    for (const name of ['b12', 'B-12', 'B 12', 'Vitamin B-12', 'vitamin b12'])
      expect(idOf(name), name).toBe('nutrient:vitamin-b12')
  })

  it('finds only what has the type wanted', () => {
    expect(names.find('insulin resistance', 'HORMONE')).toBeUndefined()
    expect(names.find('insulin resistance', 'FACTOR')?.conceptId).toBe('factor:insulin-resistance')
  })

  it('prefers the label that is spelt alike where several have one key', () => {
    const close = createNameIndex([
      concept('SYMPTOM', 'stress-fracture', 'Stress fracture'),
      concept('HORMONE', 'cortisol', 'Cortisol', { synonyms: ['stress hormone'] }),
      concept('HORMONE', 'stress-hormones', 'Stress hormones'),
    ])
    expect(close.find('stress hormone')?.conceptId).toBe('hormone:cortisol')
    expect(close.find('Stress Hormones')?.conceptId).toBe('hormone:stress-hormones')
  })

  it('finds nothing for nothing', () => {
    expect(names.find('')).toBeUndefined()
    expect(names.find('…')).toBeUndefined()
    expect(names.suggest('')).toEqual([])
  })
})

describe('suggesting names', () => {
  it('puts the nearest spelling first, with its type', () => {
    expect(names.suggest('magnesum')[0]).toEqual({
      id: 'nutrient:magnesium',
      type: 'NUTRIENT',
      name: 'Magnesium',
    })
    expect(names.suggest('muscle cramsp')[0]?.id).toBe('symptom:muscle-cramps')
  })

  it('counts a shared word as near, whichever of the two is longer', () => {
    expect(names.suggest('magnesium deficiency')[0]?.id).toBe('nutrient:magnesium')
    expect(names.suggest('sleep')[0]?.id).toBe('lifestyle-factor:poor-sleep')
  })

  it('names each concept once, and at most five', () => {
    const ids = names.suggest('cramp in the leg').map((suggestion) => suggestion.id)
    expect(ids.length).toBeLessThanOrEqual(5)
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('prefers the type wanted, and keeps a concept of another type that has the very name', () => {
    expect(names.suggest('insulin', 'FACTOR').map((suggestion) => suggestion.id)).toEqual(
      expect.arrayContaining(['hormone:insulin', 'factor:insulin-resistance']),
    )
    expect(names.suggest('insulin resistance', 'HORMONE')[0]?.id).toBe('factor:insulin-resistance')
  })

  it('answers a very long name as it answers its beginning', () => {
    const long = `magnesium ${'x'.repeat(100_000)}`
    expect(names.suggest(long)).toEqual(names.suggest(long.slice(0, 80)))
  })
})

describe('finding a concept by other references', () => {
  it('takes a slug and an outside identifier in any case', () => {
    expect(names.bySlug('muscle-cramps')).toBe('symptom:muscle-cramps')
    expect(names.bySlug('muscle-cramps', 'NUTRIENT')).toBeUndefined()
    expect(names.byCurie('hp:0003394')).toBe('symptom:muscle-cramps')
    expect(names.byCurie('HP:0000000')).toBeUndefined()
  })
})
