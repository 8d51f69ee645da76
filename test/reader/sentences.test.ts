import { describe, expect, it } from 'vitest'
import { linesIn, read } from './read.ts'

describe('a sentence', () => {
  it('gives one claim for each pair of its two lists', () => {
    expect(linesIn('Magnesium and zinc relieve cramps and headaches.')).toEqual([
      'magnesium RELIEVES muscle-cramps',
      'magnesium RELIEVES headache',
      'zinc RELIEVES muscle-cramps',
      'zinc RELIEVES headache',
    ])
  })

  it('keeps the subject for a second verb', () => {
    expect(linesIn('Magnesium relieves cramps and supports sleep.')).toEqual([
      'magnesium RELIEVES muscle-cramps',
      'magnesium SUPPORTS sleep',
    ])
  })

  it('gives a verb right behind "and" the subject that opens the clause', () => {
    expect(linesIn('Magnesium citrate draws water into the gut and relieves constipation.')).toEqual([
      'magnesium-citrate RELIEVES constipation',
    ])
  })

  it('starts anew where the second verb has a subject of its own', () => {
    expect(linesIn('Low iron causes headaches, and low magnesium can cause cramps.')).toEqual([
      'iron LOW CAUSES headache',
      'magnesium LOW CAUSES muscle-cramps',
    ])
  })

  it.each([
    ['Headaches are caused by low iron.', 'iron LOW CAUSES headache'],
    ['Headaches may be due to dehydration.', 'dehydration CAUSES headache'],
    ['Due to low iron, headaches may set in.', 'iron LOW CAUSES headache'],
    ['Headaches are linked to low iron.', 'iron LOW ASSOCIATED_WITH headache'],
    ['Low iron is linked to headaches.', 'iron LOW ASSOCIATED_WITH headache'],
  ])('reads the direction of "%s"', (sentence, line) => {
    expect(linesIn(sentence)).toEqual([line])
  })

  it.each([
    ['Alcohol lowers magnesium.', 'alcohol LOWERS magnesium'],
    ['Alcohol lowers testosterone.', 'alcohol LOWERS testosterone'],
    ['Stretching lowers muscle tension.', 'stretching RELIEVES muscle-tension'],
    ['Exercise improves sleep.', 'exercise SUPPORTS sleep'],
  ])('lets the object decide what "%s" says', (sentence, line) => {
    expect(linesIn(sentence)).toEqual([line])
  })

  it('never upgrades: what is linked stays linked, what is a sign stays no cause', () => {
    expect(linesIn('Low vitamin D is associated with low mood. Fatigue can be a sign of low iron.')).toEqual([
      'vitamin-d LOW ASSOCIATED_WITH low-mood',
      'iron LOW ASSOCIATED_WITH fatigue',
    ])
  })

  it.each([
    ['Low concentrations of vitamin D cause fatigue.', 'vitamin-d LOW CAUSES fatigue'],
    ['Reduced concentrations of zinc cause fatigue.', 'zinc LOW CAUSES fatigue'],
    ['Low blood concentrations of iron cause fatigue.', 'iron LOW CAUSES fatigue'],
    ['Low iron causes fatigue and low concentration.', 'iron LOW CAUSES poor-concentration'],
  ])('tells how much there is of a nutrient from how well one concentrates: "%s"', (sentence, line) => {
    expect(linesIn(sentence)).toContain(line)
  })

  it('goes on with its subject after "it", and takes up what "this" speaks of', () => {
    expect(linesIn('Alcohol depletes magnesium, and it worsens insomnia.')).toEqual([
      'alcohol LOWERS magnesium',
      'alcohol WORSENS insomnia',
    ])
    expect(linesIn('Low vitamin B12 is common in older age. It can cause tingling.')).toContain(
      'vitamin-b12 LOW CAUSES tingling',
    )
  })

  it('tells a compound that names its cause', () => {
    expect(linesIn('Massage eases stress-related headaches.')).toEqual([
      'psychological-stress CONTRIBUTES_TO headache',
      'massage RELIEVES headache',
    ])
  })
})

describe('a denial', () => {
  it.each([
    ['Magnesium does not relieve cramps.', 'magnesium RELIEVES muscle-cramps DENIED'],
    ['Magnesium won’t relieve cramps.', 'magnesium RELIEVES muscle-cramps DENIED'],
    ['There is no evidence that zinc relieves headaches.', 'zinc RELIEVES headache DENIED'],
    ['Headaches are not always due to stress.', 'psychological-stress CAUSES headache PARTLY_DENIED'],
    ['Magnesium not only relieves cramps but also helps sleep.', 'magnesium RELIEVES muscle-cramps'],
  ])('is read from "%s"', (sentence, line) => {
    expect(linesIn(sentence)[0]).toBe(line)
  })

  it('ends where another clause with a subject of its own begins', () => {
    expect(linesIn('Zinc does not relieve headaches, and iron can cause nausea.')).toEqual([
      'zinc RELIEVES headache DENIED',
      'iron CAUSES nausea',
    ])
    expect(linesIn('Zinc made no difference to headaches, except that iron caused nausea.')).toContain(
      'iron CAUSES nausea',
    )
  })

  it('of a need denies no effect, and of evidence does', () => {
    expect(linesIn('Taking iron you don’t need can cause nausea.')).toEqual([
      'iron SUPPLEMENTED CAUSES nausea',
    ])
    expect(linesIn('Doctors do not have evidence that zinc can relieve headaches.')).toEqual([
      'zinc RELIEVES headache DENIED',
    ])
  })

  it('of a need to do something says nothing against its effect, and never affirms it', () => {
    expect(linesIn('You do not need zinc to relieve constipation.')).toEqual([
      'zinc RELIEVES constipation PARTLY_DENIED',
    ])
  })

  it('ends with its own verb', () => {
    expect(linesIn('Zinc does not relieve cramps, and too much zinc can cause nausea.')).toEqual([
      'zinc RELIEVES muscle-cramps DENIED',
      'zinc EXCESS CAUSES nausea',
    ])
  })
})

describe('a question', () => {
  it('states nothing', () => {
    expect(linesIn('Readers ask us. Could low iron cause headaches?')).toEqual([
      'iron LOW CAUSES headache QUESTION',
    ])
  })
})

describe('a state', () => {
  it.each([
    ['Magnesium deficiency causes cramps.', 'DEFICIENCY'],
    ['A lack of magnesium causes cramps.', 'DEFICIENCY'],
    ['Low levels of magnesium cause cramps.', 'LOW'],
    ['Low magnesium intake causes cramps.', 'LOW_INTAKE'],
    ['Hypomagnesemia causes cramps.', 'LOW'],
    ['Too much magnesium causes cramps.', 'EXCESS'],
    ['Poor absorption of magnesium causes cramps.', 'MALABSORPTION'],
    ['Magnesium supplements cause cramps.', 'SUPPLEMENTED'],
  ])('is read from "%s"', (sentence, state) => {
    expect(read(`On fatigue\n\n${sentence}\n`).claims[0]?.subject).toMatchObject({
      conceptId: 'nutrient:magnesium',
      state,
    })
  })

  it('reaches over a list, and not over a neighbour with a state of its own', () => {
    expect(linesIn('Low iron and zinc cause headaches.')).toEqual([
      'iron LOW CAUSES headache',
      'zinc LOW CAUSES headache',
    ])
    expect(linesIn('Low testosterone or an estrogen imbalance causes headaches.')).toEqual([
      'testosterone LOW CAUSES headache',
      'estrogen IMBALANCE CAUSES headache',
    ])
  })

  it('keeps the course apart from the amount', () => {
    const claim = read('On fatigue\n\nChronic cortisol elevation causes fatigue.\n').claims[0]
    expect(claim?.subject).toMatchObject({ state: 'HIGH', modifiers: ['CHRONIC'], stateWord: 'elevation' })
  })
})

describe('a word with two meanings', () => {
  it.each([
    'I iron my shirts when fatigue is bad.',
    'The cardiac stress test causes no fatigue worth naming.',
    'For long periods fatigue may be absent.',
  ])('is left alone in "%s"', (sentence) => {
    expect(linesIn(sentence)).toEqual([])
  })

  it('is case-sensitive where it is an abbreviation', () => {
    expect(linesIn('PMS causes headaches.')).toEqual(['premenstrual-syndrome CAUSES headache'])
    expect(linesIn('The pms causes headaches.')).toEqual([])
  })
})
