import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

describe('what the lines of a list are linked to', () => {
  it('is the topic that their heading names, and not the other topic of the article', () => {
    const text = `# Poor appetite and fatigue

## What can worsen fatigue

- Skipping meals
- Dehydration

## What can help with poor appetite

- Ginger
- Small, regular meals
`
    expect(linesOf(read(text))).toEqual([
      'skipping-meals WORSENS fatigue',
      'dehydration WORSENS fatigue',
      'ginger RELIEVES loss-of-appetite',
      'regular-meals RELIEVES loss-of-appetite',
    ])
  })

  it('is the condition that the lead-in names, and not the topic of the article', () => {
    const text = `# Gut health

## Irritable bowel syndrome

It is real. Things that may ease irritable bowel syndrome:

- Soluble fiber
- Peppermint oil
`
    expect(linesOf(read(text))).toEqual([
      'soluble-fiber RELIEVES irritable-bowel-syndrome',
      'peppermint RELIEVES irritable-bowel-syndrome',
    ])
  })

  it('is nothing under a heading that warns of claims', () => {
    const text = `# Gut health

## Claims to treat with care

**Leaky gut.** It is spoken of a lot.

**Cleanses.** A cleanse does not remove toxins from a healthy body.
`
    expect(linesOf(read(text))).toEqual([])
  })
})

it('takes stress tolerance for no stress', () => {
  expect(linesOf(read('# Sleep\n\nSleep deprivation can lower stress tolerance.\n'))).toEqual([])
})
