import { describe, expect, it } from 'vitest'
import { linesIn } from './read.ts'

describe('a verb that holds its complaint', () => {
  it.each([
    ['Caffeine keeps you awake.', 'caffeine CAUSES insomnia'],
    ['Coffee kept me up.', 'coffee CAUSES insomnia'],
    ['Low potassium slows the bowel.', 'potassium LOW CAUSES constipation'],
    ['Fiber softens the stool.', 'fiber RELIEVES constipation'],
    ['Exercise lifts your mood.', 'exercise RELIEVES low-mood'],
    ['Magnesium does not keep you awake.', 'magnesium CAUSES insomnia DENIED'],
  ])('is read from "%s"', (sentence, line) => {
    expect(linesIn(sentence)).toEqual([line])
  })

  it('shares its subjects and goes on in an echo', () => {
    expect(linesIn('Low potassium slows the bowel. So do opioids.')).toEqual([
      'potassium LOW CAUSES constipation',
      'opioids CAUSES constipation',
    ])
  })
})
