import { expect, it } from 'vitest'
import { collectCandidates } from '../../src/domain/candidates.ts'
import { toDecision } from '../../src/domain/decision.ts'
import { createNameIndex } from '../../src/domain/name-index.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CONCEPTS, type Draft, type OpenStore, READ_AT, readingOf } from './fixture.ts'
import { collect, withStore } from './stores.ts'

const TAURINE = 'Taurine Deficiency: cramps'
const HUMMING = 'Humming'

const draft = (slug: string): Draft => ({
  slug,
  title: slug,
  sections: [
    { heading: 'Nutrients', aspect: 'NUTRITION', lines: [{ text: TAURINE }] },
    { heading: 'Habits', aspect: 'LIFESTYLE', lines: [{ text: HUMMING }] },
  ],
})

const reading = (slug: string, terms: readonly (readonly [string, string])[]) => ({
  ...readingOf(draft(slug)),
  unknownTerms: terms.map(([term, quote]) => ({ term, quote })),
})

async function candidates(store: GraphStore) {
  const terms = await collect(store.streamUnknownTerms())
  const names = createNameIndex(await store.vocabulary())
  return collectCandidates(terms, (term) => names.find(term) !== undefined)
}

const SIGNED = { who: 'Ana', when: '2024-05-02T10:00:00Z', why: 'It is' }

export function unknownTerms(open: OpenStore): void {
  it('are kept with the article, streamed by article and place, and go when it is read without them', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      await store.ingestArticle(reading('b', [['Taurine', TAURINE]]), READ_AT)
      await store.ingestArticle(
        reading('a', [
          ['Humming', HUMMING],
          ['taurine', TAURINE],
        ]),
        READ_AT,
      )
      expect(await collect(store.streamUnknownTerms())).toEqual([
        { articleId: 'article:a', term: 'Humming', quote: HUMMING, type: 'LIFESTYLE_FACTOR' },
        { articleId: 'article:a', term: 'taurine', quote: TAURINE, type: 'NUTRIENT' },
        { articleId: 'article:b', term: 'Taurine', quote: TAURINE, type: 'NUTRIENT' },
      ])
      const [stored] = await collect(store.streamArticles())
      expect(stored?.unknownTerms).toEqual([
        { term: 'Humming', quote: HUMMING, type: 'LIFESTYLE_FACTOR' },
        { term: 'taurine', quote: TAURINE, type: 'NUTRIENT' },
      ])
      expect((await candidates(store)).map(({ term, count, articles }) => [term, count, articles])).toEqual([
        ['taurine', 2, ['article:a', 'article:b']],
        ['Humming', 1, ['article:a']],
      ])
      await store.ingestArticle({ ...reading('a', []), readerVersion: '2' }, READ_AT)
      expect((await candidates(store)).map(({ term }) => term)).toEqual(['Taurine'])
    }))

  it('are no candidates any more once a label covers them, or their article is withdrawn', () =>
    withStore(open(), async (store) => {
      await store.loadVocabulary(CONCEPTS)
      await store.ingestArticle(reading('a', [['Taurine', TAURINE]]), READ_AT)
      await store.ingestArticle(reading('b', [['Humming', HUMMING]]), READ_AT)
      await store.decide([
        toDecision({ kind: 'ADD_LABEL', conceptId: 'nutrient:magnesium', label: 'taurine', ...SIGNED }),
      ])
      expect((await candidates(store)).map(({ term }) => term)).toEqual(['Humming'])
      await store.decide([toDecision({ kind: 'WITHDRAW_ARTICLE', articleId: 'article:b', ...SIGNED })])
      expect(await candidates(store)).toEqual([])
    }))
}
