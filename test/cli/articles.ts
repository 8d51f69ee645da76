/** Small articles in the forms that the reader knows. */
export const CRAMPS = `---
title: "Why calves cramp at night"
publisher: Test Press
---

# Why calves cramp at night

A calf that knots up at night is common.

## Nutrient deficiencies linked to muscle cramps

- Magnesium Deficiency: muscle cramps, muscle spasms
- Potassium Deficiency: muscle cramps, fatigue

## When to seek care

Medical evaluation is important if:

- Weakness comes on suddenly
- Breathing becomes hard
`

/** The same article after an edit: iron stands where potassium stood. */
export const CHANGED_CRAMPS = CRAMPS.replace('Potassium Deficiency', 'Iron Deficiency')

export const SLEEP = `---
title: "Sleep and stress"
publisher: Test Press
---

# Sleep and stress

Chronic stress worsens insomnia. Magnesium supports sleep.
`
