import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const page = (...lines: string[]): string => lines.join('\n\n')

describe('tips under a title that counts them', () => {
  const reading = read(
    page(
      '6 gentle fixes for headaches',
      '1. Consider magnesium. It has been around for ages.',
      '2. Rethink the nightcap. Wine makes a headache worse.',
      '3. Avoid coffee late in the day. It lingers.',
      '4. Get out early. A walk lifts your mood.',
    ),
  )

  it('help with what the title is about, by what they tell to take or to leave', () => {
    expect(linesOf(reading)).toContain('magnesium RELIEVES headache')
    expect(linesOf(reading)).toContain('coffee ABSENCE RELIEVES headache')
  })

  it('help with it too by what does good in their words', () => {
    expect(linesOf(reading)).toContain('walking RELIEVES low-mood')
    expect(linesOf(reading)).toContain('walking RELIEVES headache')
  })

  it('do not praise what they tell to think over', () => {
    expect(linesOf(reading)).toContain('alcohol WORSENS headache')
    expect(linesOf(reading)).not.toContain('alcohol RELIEVES headache')
  })
})

describe("a hormone's state at a time of life", () => {
  it('is linked to it, and to nothing more', () => {
    const lines = linesOf(read(page('Hot flashes', 'Progesterone drops in perimenopause.')))
    expect(lines).toEqual(['perimenopause ASSOCIATED_WITH progesterone'])
  })
})
