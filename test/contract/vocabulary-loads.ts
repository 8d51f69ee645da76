import { expect, it } from 'vitest'
import type { Concept } from '../../src/domain/concept.ts'
import { CONCEPTS, concept, filledStore, NIGHT, type OpenStore } from './fixture.ts'
import { withStore } from './stores.ts'

const byId = (a: Concept, b: Concept): number => (a.id < b.id ? -1 : 1)

export function vocabularyLoads(open: OpenStore): void {
  it('gives back every concept as it was loaded, by id', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      expect(await store.vocabulary()).toEqual([...CONCEPTS].sort(byId))
      expect(await store.meta()).toMatchObject({ graphVersion: '1', counts: { concepts: CONCEPTS.length } })
    }))

  it('writes nothing when the same concepts are loaded again, in any order', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      await store.loadVocabulary([...CONCEPTS].reverse())
      expect((await store.meta()).graphVersion).toBe('1')
    }))

  it('adds, changes and removes concepts', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      const next = [
        ...CONCEPTS.filter(({ id }) => id !== 'symptom:leg-cramps' && id !== 'nutrient:iron'),
        concept('NUTRIENT', 'iron', 'Iron (dietary)', { synonyms: ['ferrous salt'] }),
        concept('NUTRIENT', 'zinc', 'Zinc'),
      ]
      await store.loadVocabulary(next)
      expect(await store.vocabulary()).toEqual([...next].sort(byId))
      expect((await store.meta()).graphVersion).toBe('2')
    }))

  it('keeps a concept that an article names, without its references to removed ones', () =>
    withStore(filledStore(open, [NIGHT]), async (store) => {
      const cramps = CONCEPTS.filter(({ id }) => id === 'symptom:muscle-cramps')
      await store.loadVocabulary([])
      expect((await store.vocabulary()).map(({ id }) => id)).toEqual([
        'nutrient:magnesium',
        'symptom:muscle-cramps',
      ])
      await store.loadVocabulary([
        ...cramps,
        concept('SYMPTOM', 'pain', 'Pain', { broader: ['symptom:muscle-cramps'] }),
      ])
      expect(
        (await store.narrowerConcepts(['symptom:muscle-cramps'])).get('symptom:muscle-cramps'),
      ).toHaveLength(1)
      await store.loadVocabulary(cramps)
      expect((await store.narrowerConcepts(['symptom:muscle-cramps'])).get('symptom:muscle-cramps')).toEqual(
        [],
      )
    }))

  it('keeps a concept that only a mention, a topic or a red flag names', () => {
    const draft = {
      slug: 'named',
      title: 'Named',
      topics: ['symptom:brain-fog'],
      sections: [
        {
          heading: '',
          lines: [
            { text: 'Some iron.', mentions: { iron: 'nutrient:iron' } },
            { text: 'Beware.', redFlagFor: ['symptom:fatigue'] },
          ],
        },
      ],
    }
    return withStore(filledStore(open, [draft]), async (store) => {
      await store.loadVocabulary([])
      const left = (await store.vocabulary()).map(({ id }) => id)
      expect(left).toEqual(['nutrient:iron', 'symptom:brain-fog', 'symptom:fatigue'])
    })
  })

  it('refuses two concepts with one id and references to nothing, and stays as it was', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      const twice = [...CONCEPTS, concept('NUTRIENT', 'iron', 'Iron again')]
      const dangling = [concept('SYMPTOM', 'pain', 'Pain', { broader: ['symptom:none'] })]
      for (const concepts of [twice, dangling]) {
        await expect(store.loadVocabulary(concepts)).rejects.toMatchObject({ code: 'INVALID_VOCABULARY' })
      }
      expect(await store.vocabulary()).toEqual([...CONCEPTS].sort(byId))
    }))
}
