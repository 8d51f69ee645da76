import { describe, expect, it } from 'vitest'
import { linesIn } from './read.ts'

describe('a story of what someone took up or gave up', () => {
  it.each([
    ['Once I took iron the hair loss stopped.', ['iron RELIEVES hair-loss']],
    ['After a week of magnesium, the cramps were gone.', ['magnesium RELIEVES muscle-cramps']],
    ['When I quit coffee, my palpitations went away.', ['coffee ABSENCE RELIEVES palpitations']],
    ['Since I gave up alcohol my heartburn has gone.', ['alcohol ABSENCE RELIEVES heartburn']],
    [
      'After three months on iron tablets my headaches were gone, and so was the hair loss.',
      ['iron SUPPLEMENTED RELIEVES headache', 'iron SUPPLEMENTED RELIEVES hair-loss'],
    ],
  ])('tells what helped: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })

  it.each([
    'After menopause the hot flashes stopped.',
    'When I took iron the headaches were bad.',
    'Once I took iron did the headaches go?',
  ])('tells of no help: "%s"', (sentence) => {
    expect(linesIn(sentence).filter((line) => line.includes('RELIEVES'))).toEqual([])
  })

  it('does not turn what made no difference into help', () => {
    expect(linesIn('Once I took zinc, the headaches never stopped.')).not.toContain('zinc RELIEVES headache')
  })
})

describe('what people who do something get', () => {
  it.each([
    ['People who skip meals tend to get headaches.', ['skipping-meals ASSOCIATED_WITH headache']],
    ['People who take iron sometimes get constipation.', ['iron ASSOCIATED_WITH constipation']],
    [
      'A man who is low in zinc will have hair loss and acne.',
      ['zinc LOW CONTRIBUTES_TO hair-loss', 'zinc LOW CONTRIBUTES_TO acne'],
    ],
  ])('is linked to it, and put down to a level of theirs: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })

  it('tells of what the sentence itself names, not of the one before', () => {
    expect(
      linesIn('Zinc eases acne. Magnesium is a mineral, and people who get too little of it develop cramps.'),
    ).toEqual(['zinc RELIEVES acne', 'magnesium LOW_INTAKE ASSOCIATED_WITH muscle-cramps'])
  })

  it.each(['People who exercise rarely get headaches.', 'People who never skip meals get headaches.'])(
    'stays unread where it is seldom, or not done: "%s"',
    (sentence) => {
      expect(linesIn(sentence)).toEqual([])
    },
  )
})

describe('what one is told to blame', () => {
  it.each([
    ["If you're in your forties, blame low progesterone.", ['progesterone LOW CONTRIBUTES_TO fatigue']],
    ['Blame progesterone.', []],
    ['Blame stress first.', ['psychological-stress CONTRIBUTES_TO fatigue']],
    ['You can blame caffeine for the palpitations.', ['caffeine CONTRIBUTES_TO palpitations']],
    ["Don't blame stress.", []],
    ['People blame stress.', []],
  ])('contributes to the topic: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })
})

describe('an answer that sets one thing beside another', () => {
  it.each([
    ['Stress causes headaches. Alcohol is nearly as bad.', 'alcohol CAUSES headache'],
    ['Stress causes headaches. Dehydration runs it a close second.', 'dehydration CAUSES headache'],
    ['Stress causes headaches. Hot flashes finish the job.', 'hot-flashes CAUSES headache'],
  ])('says the same of it: "%s"', (sentences, line) => {
    expect(linesIn(sentences)).toEqual(['psychological-stress CAUSES headache', line])
  })

  it('says no harm of what stands beside help', () => {
    expect(linesIn('Magnesium relieves headaches. Alcohol is nearly as bad.')).toEqual([
      'magnesium RELIEVES headache',
    ])
  })
})
