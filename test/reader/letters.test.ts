import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const page = (...lines: string[]): string => lines.join('\n\n')

describe("readers' letters", () => {
  it('give their answers the symptom that they ask about, each its own', () => {
    const reading = read(
      page(
        'The Monday mailbag',
        'Dear Nell, I get dizzy whenever I stand up fast. Is it my age? - Tom',
        'Tom, age is rarely it. Low iron is a common culprit.',
        'Q: How do I stop cramps at night? I walk a lot.',
        'A: Stretching can help.',
      ),
    )
    expect(linesOf(reading)).toEqual(['iron LOW CAUSES dizziness', 'stretching RELIEVES night-leg-cramps'])
    expect(reading.claims[0]?.contextQuote).toBe('Dear Nell, I get dizzy whenever I stand up fast.')
  })

  it('that name no symptom leave it to the first that the answer names', () => {
    const reading = read(
      page(
        'The Monday mailbag',
        'Dear Nell, what gets things moving? I am a man of sixty.',
        'Fiber helps. Magnesium relieves constipation.',
      ),
    )
    expect(linesOf(reading)).toEqual(['fiber RELIEVES constipation', 'magnesium RELIEVES constipation'])
  })
})
