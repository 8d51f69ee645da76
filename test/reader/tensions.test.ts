import { describe, expect, it } from 'vitest'
import { OWN_ARTICLE, openTestReader, readArticle } from '../support/muscle-weakness.ts'

const reader = openTestReader()

/** An article on one complaint with these lines in its text, and these to seek care for. */
function tensionsOf(title: string, lines: readonly string[], flags: readonly string[]) {
  const text = `# ${title}\n\n## Overview\n\n${lines.join('\n\n')}\n\n## When to seek medical care\n\nSee a doctor if:\n\n${flags.map((flag) => `- ${flag}`).join('\n')}\n`
  const bytes = new TextEncoder().encode(text)
  return reader
    .read({ name: 'a.md', bytes })
    .tensions.map(({ kind, first, second }) => [kind, first.quote, first.words, second.quote, second.words])
}

describe('tensions of the article on muscle weakness', () => {
  it('are those between its when-to-seek-care lines and its own text', () => {
    const { tensions, text } = readArticle(reader, OWN_ARTICLE)
    expect(tensions.map(({ kind, first, second }) => [kind, first.words, second.words])).toEqual([
      ['ORDINARY', 'sudden', 'suddenly'],
      ['ORDINARY', 'one-sided', 'one muscle group'],
      ['ADVICE', 'follows an illness', 'after an illness'],
    ])
    for (const { quote, start, words } of tensions.flatMap(({ first, second }) => [first, second])) {
      expect(text.slice(start, start + quote.length)).toBe(quote)
      expect(quote).toContain(words)
    }
  })
})

describe('a tension', () => {
  it.each([
    [
      'Muscle Cramps',
      'Cramps often come on without warning.',
      'Cramps start suddenly after a fall',
      ['ORDINARY', 'suddenly', 'without warning'],
    ],
    [
      'Swollen Ankles',
      'The swelling usually sits on one side.',
      'Only one ankle is swollen and sore',
      undefined,
    ],
    [
      'Headache',
      'A severe headache is nothing unusual.',
      'The headache is severe',
      ['ORDINARY', 'severe', 'severe'],
    ],
    [
      'Mouth Ulcers',
      'Mouth ulcers tend to come back.',
      'Mouth ulcers keep coming back',
      ['ORDINARY', 'keep coming back', 'tend to come back'],
    ],
    [
      'Back Pain',
      'Walking helps after an injury.',
      'Back pain follows an injury',
      ['ADVICE', 'follows an injury', 'after an injury'],
    ],
    [
      'Back Pain',
      'Start with gentle movement after a fall.',
      'Back pain follows a fall',
      ['ADVICE', 'follows a fall', 'after a fall'],
    ],
  ])('in %s is found between two lines of it', (title, line, flag, expected) => {
    const found = tensionsOf(title, [line], [flag])
    expect(found).toEqual(expected ? [[expected[0], flag, expected[1], line, expected[2]]] : [])
  })

  it.each([
    ['that denies it', 'Cramps do not start suddenly.'],
    ['that asks', 'Can cramps start suddenly?'],
    ['of another complaint', 'Fatigue may start suddenly.'],
    ['that sets a case apart', 'If cramps start suddenly, rest the leg.'],
    ['that says that some do', 'Cramps that start suddenly are another matter.'],
    ['that warns itself', 'Cramps that start suddenly can be a warning sign.'],
    ['that tells one person’s story', 'My cramps started suddenly.'],
    ['of another thing that is sudden', 'Cramps are often caused by sudden changes of temperature.'],
  ])('is none with a sentence %s', (_what, line) => {
    expect(tensionsOf('Muscle Cramps', [line], ['Cramps are sudden'])).toEqual([])
  })

  it('is none between advice and what follows another event', () => {
    expect(
      tensionsOf('Back Pain', ['Gentle movement after surgery helps.'], ['Back pain follows a fall']),
    ).toEqual([])
  })

  it('needs a when-to-seek-care line', () => {
    const bytes = new TextEncoder().encode('# Muscle Cramps\n\nCramps start suddenly. Cramps are sudden.\n')
    expect(reader.read({ name: 'a.md', bytes }).tensions).toEqual([])
  })

  it('is told of one article ten times at most', () => {
    const flags = Array.from({ length: 30 }, (_, i) => `Cramps are sudden for the ${i}th time`)
    expect(tensionsOf('Muscle Cramps', ['Cramps may start suddenly.'], flags)).toHaveLength(10)
  })
})
