import { describe, expect, it } from 'vitest'
import { linesIn, read } from './read.ts'

describe('more and less', () => {
  it.each([
    ['Magnesium leads to fewer cramps.', 'magnesium RELIEVES muscle-cramps'],
    ['Magnesium suppresses cramps.', 'magnesium RELIEVES muscle-cramps'],
    ['Magnesium leads to better sleep.', 'magnesium SUPPORTS sleep'],
    ['Alcohol leads to less sleep.', 'alcohol LOWERS sleep'],
    ['Stress reduces sleep.', 'psychological-stress LOWERS sleep'],
    ['Stress lowers immunity.', 'psychological-stress LOWERS immune-function'],
    ['Low iron slows digestion.', 'iron LOW LOWERS digestion'],
    ['Stress leads to worse digestion.', 'psychological-stress LOWERS digestion'],
    ['Ginger speeds recovery from headaches.', 'ginger RELIEVES headache'],
  ])('is heard in "%s"', (sentence, line) => {
    expect(linesIn(sentence)).toEqual([line])
  })

  it('keeps what is only linked to less of a complaint linked to less of it', () => {
    const [claim] = read('On skin\n\nExercise is linked to fewer headaches.\n').claims
    expect(claim).toMatchObject({ relation: 'ASSOCIATED_WITH', object: { state: 'LOW', stateWord: 'fewer' } })
  })
})
