import { describe, expect, it } from 'vitest'
import { collectCandidates, guessType, type StoredTerm } from '../../src/domain/candidates.ts'

const place = (articleId: string, term: string, type: StoredTerm['type'] = 'FACTOR'): StoredTerm => ({
  articleId,
  term,
  type,
  quote: `${term}: more`,
})

describe('the type of an unknown term', () => {
  it.each([
    ['Taurine', 'Taurine Deficiency: cramps', 'OTHER', 'NUTRIENT'],
    ['Relaxin', 'Relaxin deficiency: stiff joints', 'HORMONES', 'HORMONE'],
    ['Relaxin', 'Relaxin – loosens joints', 'HORMONES', 'HORMONE'],
    ['Diverticulosis', 'Diverticulosis', 'NUTRITION', 'FACTOR'],
    ['Enteritis', 'Enteritis: pain', 'HORMONES', 'FACTOR'],
    ['Humming', 'Humming', 'LIFESTYLE', 'LIFESTYLE_FACTOR'],
    ['Late shifts', 'Late shifts', 'WORSENING', 'LIFESTYLE_FACTOR'],
    ['Cold nose', 'Cold nose', 'SYMPTOMS', 'SYMPTOM'],
    ['Taurine', 'Taurine – calms nerves', 'NUTRITION', 'NUTRIENT'],
    ['Slow gut', 'Slow gut', 'GUT', 'FACTOR'],
  ] as const)('is guessed for %s in “%s” under %s: %s', (term, quote, aspect, type) => {
    expect(guessType({ term, quote }, aspect)).toBe(type)
  })
})

describe('candidates', () => {
  it('gather one term however it is spelt, most articles first, then most places, then by name', () => {
    const terms = [
      place('article:a', 'Zonulin'),
      place('article:a', 'Taurine', 'NUTRIENT'),
      place('article:a', 'taurine', 'FACTOR'),
      place('article:b', 'TAURINES', 'NUTRIENT'),
      place('article:b', 'Alginate'),
      place('article:b', 'Alginate'),
      place('article:b', 'agmatine'),
      place('article:b', 'Magnesium'),
      place('article:b', '—'),
    ]
    const found = collectCandidates(terms, (term) => term === 'Magnesium')
    expect(found.map(({ term, type, count, articles }) => [term, type, count, articles.length])).toEqual([
      ['Taurine', 'NUTRIENT', 3, 2],
      ['Alginate', 'FACTOR', 2, 1],
      ['agmatine', 'FACTOR', 1, 1],
      ['Zonulin', 'FACTOR', 1, 1],
    ])
    expect(found[0]?.quotes.map(({ quote }) => quote)).toEqual([
      'Taurine: more',
      'taurine: more',
      'TAURINES: more',
    ])
  })
})
