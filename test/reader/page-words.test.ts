import { describe, expect, it } from 'vitest'
import { linesIn, read } from './read.ts'

describe('what a page says beside its article', () => {
  it.each([
    'Next time: hiccups, and whether ginger settles a queasy stomach.',
    'The zinc bracelet helps headaches and costs £9.99, see page 30.',
    'Lentils and pumpkin seeds are good sources of zinc.',
    'Ask for a blood test (ferritin, TSH, zinc).',
  ])('names nothing and says nothing: "%s"', (sentence) => {
    const reading = read(`On fatigue\n\nFatigue wears people down. ${sentence}\n`)
    expect(reading.claims).toEqual([])
    expect(reading.mentions.filter((mention) => mention.conceptId !== 'symptom:fatigue')).toEqual([])
  })

  it.each(['My sister swears that zinc relieves headaches.', 'People assume that zinc causes headaches.'])(
    'keeps what lay people believe out of the default scope: "%s"',
    (sentence) => {
      expect(linesIn(sentence).every((line) => line.endsWith('QUESTION'))).toBe(true)
    },
  )

  it('reads on in an item after its foods', () => {
    const lines = linesIn(
      ['• Zinc eases headaches. Seeds are good sources of zinc.', '• Iron', '• Rest'].join('\n'),
    )
    expect(lines).toContain('zinc RELIEVES headache')
  })
})
