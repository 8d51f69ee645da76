import { describe, expect, it } from 'vitest'
import { effectOf, mayJoin, RELATION_RULES } from '../../src/domain/relations.ts'
import { levelOf, statesOfLevels } from '../../src/domain/states.ts'
import { CONCEPT_TYPES, LEVELS, RELATIONS, STATES } from '../../src/domain/terminology.ts'

describe('what a relation may join', () => {
  it('is said for every relation', () => {
    expect(Object.keys(RELATION_RULES).sort()).toEqual([...RELATIONS].sort())
  })

  it('lets no symptom relieve, prevent or support anything', () => {
    for (const relation of ['RELIEVES', 'PREVENTS', 'SUPPORTS'] as const) {
      for (const object of CONCEPT_TYPES) expect(mayJoin('SYMPTOM', relation, object)).toBe(false)
    }
    expect(mayJoin('NUTRIENT', 'RELIEVES', 'SYMPTOM')).toBe(true)
  })

  it('lets nothing lower or raise a symptom, and no nutrient be a sign', () => {
    expect(mayJoin('LIFESTYLE_FACTOR', 'LOWERS', 'HORMONE')).toBe(true)
    expect(mayJoin('LIFESTYLE_FACTOR', 'LOWERS', 'SYMPTOM')).toBe(false)
    expect(mayJoin('SYMPTOM', 'SIGN_OF', 'NUTRIENT')).toBe(true)
    expect(mayJoin('NUTRIENT', 'SIGN_OF', 'SYMPTOM')).toBe(false)
  })

  it('knows no treatment', () => {
    expect(RELATIONS.filter((relation) => /TREAT|CURE|HEAL/.test(relation))).toEqual([])
    const verbs = Object.values(RELATION_RULES).flatMap(({ verb }) => verb)
    expect(verbs.filter((word) => /treat|cure|heal/i.test(word))).toEqual([])
  })
})

describe('the effect of a link', () => {
  const symptom = { type: 'SYMPTOM', state: 'PRESENT' } as const
  const low = { type: 'NUTRIENT', state: 'DEFICIENCY' } as const
  const plain = { type: 'NUTRIENT', state: 'UNSPECIFIED' } as const

  it('is harmful for a cause of a symptom or of a disturbed state', () => {
    expect(effectOf(low, 'CAUSES', symptom)).toBe('HARMFUL')
    expect(effectOf(symptom, 'CAUSES', low)).toBe('HARMFUL')
    expect(effectOf(plain, 'CAUSES', plain)).toBe('UNKNOWN')
  })

  it('is beneficial for relief and support', () => {
    expect(effectOf(plain, 'RELIEVES', symptom)).toBe('BENEFICIAL')
    expect(effectOf(plain, 'SUPPORTS', plain)).toBe('BENEFICIAL')
  })

  it('concludes nothing from "linked to" unless the subject is too low, too high or disturbed', () => {
    expect(effectOf(low, 'ASSOCIATED_WITH', symptom)).toBe('HARMFUL')
    expect(effectOf(plain, 'ASSOCIATED_WITH', symptom)).toBe('UNKNOWN')
    expect(effectOf(symptom, 'ASSOCIATED_WITH', symptom)).toBe('UNKNOWN')
    expect(effectOf(symptom, 'RESEMBLES', symptom)).toBe('NEUTRAL')
  })
})

describe('levels', () => {
  it('hold every state once', () => {
    expect(LEVELS.flatMap((level) => statesOfLevels([level])).sort()).toEqual([...STATES].sort())
  })

  it('group what is low', () => {
    expect(statesOfLevels(['LOWERED'])).toEqual(['DEFICIENCY', 'LOW', 'LOW_INTAKE', 'MALABSORPTION'])
    expect(levelOf('WITHDRAWAL')).toBe('REMOVED')
  })
})
