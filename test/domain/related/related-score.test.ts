import { describe, expect, it } from 'vitest'
import { rarity, weighRelated } from '../../../src/domain/related/related-score.ts'

const page = {
  articleCount: 100,
  mentionCount: 60,
  concepts: [
    { conceptId: 'nutrient:zinc', count: 2, articleCount: 3 },
    { conceptId: 'symptom:fatigue', count: 2, articleCount: 80 },
  ],
}
const candidate = (shared: [string, number][], mentionCount = 60) => ({
  articleId: 'article:a',
  mentionCount,
  shared,
})
const scoreOf = (...given: Parameters<typeof candidate>): number =>
  weighRelated(page, candidate(...given)).score

describe('the rarity of a concept', () => {
  it('is the inverse document frequency of BM25', () => {
    // ln(1 + (N - n + 0.5) / (n + 0.5)) with N = 100, n = 3.
    expect(rarity(100, 3)).toBeCloseTo(Math.log(101 / 3.5), 12)
    expect(rarity(100, 3)).toBeGreaterThan(rarity(100, 80))
    expect(rarity(100, 100)).toBeGreaterThan(0)
    expect(rarity(0, 0)).toBeGreaterThan(0)
  })
})

describe('the score of a related article', () => {
  it('is 1 where all is shared, 0 where nothing is', () => {
    expect(
      scoreOf([
        ['nutrient:zinc', 2],
        ['symptom:fatigue', 9],
      ]),
    ).toBe(1)
    expect(scoreOf([])).toBe(0)
    expect(weighRelated({ ...page, concepts: [] }, candidate([['nutrient:zinc', 2]])).score).toBe(0)
  })

  it('counts a rare concept for more than a common one', () => {
    expect(scoreOf([['nutrient:zinc', 2]])).toBeGreaterThan(0.9)
    expect(scoreOf([['symptom:fatigue', 2]])).toBeLessThan(0.1)
    // Worked by hand: both concepts have the presence 2 / 3.2, which falls out.
    expect(scoreOf([['nutrient:zinc', 2]])).toBeCloseTo(
      Math.log(101 / 3.5) / (Math.log(101 / 3.5) + Math.log(101 / 80.5)),
      6,
    )
  })

  it('counts what is named once for less, and less still in a longer article', () => {
    const once = scoreOf([['nutrient:zinc', 1]])
    expect(once).toBeLessThan(scoreOf([['nutrient:zinc', 2]]))
    expect(scoreOf([['nutrient:zinc', 1]], 300)).toBeLessThan(once)
  })

  it('tells first what adds most to it', () => {
    const { shared } = weighRelated(
      page,
      candidate([
        ['symptom:fatigue', 9],
        ['nutrient:zinc', 1],
      ]),
    )
    expect(shared).toEqual(['nutrient:zinc', 'symptom:fatigue'])
  })
})
