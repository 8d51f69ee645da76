import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const page = (...lines: string[]): string => lines.join('\n\n')

describe('lists under headings', () => {
  it('join each line to the topic by the verb of the heading', () => {
    const reading = read(
      page(
        'Headaches - What To Know',
        'What Can Worsen Headaches',
        '  • Alcohol\n  • Chronic stress and poor sleep',
      ),
    )
    expect(linesOf(reading)).toEqual([
      'alcohol WORSENS headache',
      'chronic-stress WORSENS headache',
      'poor-sleep-quality WORSENS headache',
    ])
    expect(reading.claims[0]).toMatchObject({
      derivation: 'HEADING_INHERITED',
      quote: 'Alcohol',
      contextQuote: 'What Can Worsen Headaches',
    })
  })

  it('read "X Deficiency: a, b" as X linked to each effect and to the topic, upgraded by nobody', () => {
    const reading = read(
      page(
        'Headaches - What To Know',
        'Nutrient Deficiencies Linked to Headaches',
        '  • Magnesium Deficiency: cramps, spasms\n  • Iron Deficiency: headaches and pale skin',
      ),
    )
    expect(linesOf(reading)).toEqual([
      'magnesium DEFICIENCY ASSOCIATED_WITH muscle-cramps',
      'magnesium DEFICIENCY ASSOCIATED_WITH muscle-spasms',
      'magnesium DEFICIENCY ASSOCIATED_WITH headache',
      'iron DEFICIENCY ASSOCIATED_WITH headache',
      'iron DEFICIENCY ASSOCIATED_WITH pale-skin',
    ])
    expect(reading.claims.map((claim) => claim.derivation)).toEqual([
      'EXPLICIT',
      'EXPLICIT',
      'HEADING_INHERITED',
      'EXPLICIT',
      'EXPLICIT',
    ])
  })

  it('read "X – supports Y" as what it says, and as support for the topic', () => {
    const reading = read(
      page(
        'Headaches - What To Know',
        'Nerves and Headaches',
        '• Glycine – supports sleep\n• L-theanine – may reduce muscle tension',
      ),
    )
    expect(linesOf(reading)).toEqual([
      'glycine SUPPORTS sleep',
      'glycine SUPPORTS headache',
      'l-theanine RELIEVES muscle-tension',
      'l-theanine SUPPORTS headache',
    ])
  })

  it('let a lead-in give verb and target', () => {
    expect(
      linesOf(
        read(page('Headaches - What To Know', 'The Gut', 'Contributors to bloating include:', '- Dysbiosis')),
      ),
    ).toEqual(['dysbiosis IMBALANCE CONTRIBUTES_TO bloating'])
    expect(
      linesOf(
        read(page('Headaches - What To Know', 'More', 'Low iron can cause:', '- Pale skin\n- Cold hands')),
      ),
    ).toEqual(['iron LOW CAUSES pale-skin', 'iron LOW CAUSES cold-hands-and-feet'])
  })

  it('take avoiding a thing as its absence, never as the thing', () => {
    expect(linesOf(read(page('Headaches - What To Know', 'Habits That Help', '• Avoiding alcohol')))).toEqual(
      expect.not.arrayContaining(['alcohol RELIEVES headache']),
    )
    expect(
      linesOf(read(page('Headaches - What To Know', 'Habits That Help', '• Avoiding inactivity'))),
    ).toEqual(['sedentary-behavior ABSENCE RELIEVES headache'])
  })

  it('keep mere advice as advice', () => {
    const reading = read(
      page('Headaches - What To Know', 'What Can Worsen Headaches', '• Ignoring early headaches\n• Alcohol'),
    )
    expect(linesOf(reading)).toEqual(['alcohol WORSENS headache'])
    expect(reading.blocks.filter((block) => block.role === 'ADVICE').map((block) => block.text)).toEqual([
      'Ignoring early headaches',
    ])
  })

  it('read nothing from lists of foods, doses and tests', () => {
    expect(
      linesOf(
        read(page('Headaches - What To Know', 'Food sources of magnesium', '• Pumpkin seeds\n• Alcohol')),
      ),
    ).toEqual([])
  })

  it('collect what stands where a concept is expected and the vocabulary lacks', () => {
    const reading = read(
      page(
        'Headaches - What To Know',
        'Deficiencies linked to headaches',
        '• Unobtainium Deficiency: fogginess',
      ),
    )
    expect(reading.unknownTerms).toEqual([
      { term: 'Unobtainium', quote: 'Unobtainium Deficiency: fogginess' },
    ])
  })
})

describe('when to seek care', () => {
  it('is every line of its list, with the line that leads it in', () => {
    const reading = read(
      page(
        'Headaches - What To Know',
        'When to Seek Medical Care',
        'Medical evaluation is important if:',
        '• The headache is sudden\n• Your vision changes',
      ),
    )
    expect(reading.redFlags.map((flag) => [flag.quote, flag.contextQuote])).toEqual([
      ['The headache is sudden', 'Medical evaluation is important if:'],
      ['Your vision changes', 'Medical evaluation is important if:'],
    ])
    expect(reading.claims).toEqual([])
  })

  it('is found in prose, and told from general advice', () => {
    const reading = read(
      page(
        'Headaches',
        'Magnesium relieves headaches. Call your doctor if a headache is the worst of your life. Ask your doctor before taking supplements.',
      ),
    )
    expect(reading.redFlags.map((flag) => flag.quote)).toEqual([
      'Call your doctor if a headache is the worst of your life.',
    ])
  })
})

describe('what does not belong to the article', () => {
  const text = page(
    '×',
    'Headaches - What To Know',
    'At Springwell, headaches are approached through magnesium and sleep.',
    'Low iron can cause headaches.',
    'Hot Articles',
    'Decoder Series',
    'Restless at Night? Could It Be Iron…',
    'Restless at Night? Could It Be Iron…',
    'Read More →',
    'Mood',
    'Low Mood in Winter',
    'Light and Vitamin D',
    'Read More →',
  )

  it('gives no claims: boilerplate is set apart, cards become teasers', () => {
    const reading = read(text)
    expect(reading.claims.filter((claim) => claim.derivation !== 'TEASER')).toHaveLength(1)
    expect(reading.teasers).toEqual([
      {
        title: 'Restless at Night? Could It Be Iron…',
        subtitle: null,
        category: 'Decoder Series',
        conceptIds: ['symptom:restlessness', 'nutrient:iron'],
      },
      {
        title: 'Low Mood in Winter',
        subtitle: 'Light and Vitamin D',
        category: 'Mood',
        conceptIds: ['symptom:seasonal-low-mood', 'nutrient:vitamin-d'],
      },
    ])
  })

  it('gives a card’s hint as a teaser, and as a question where it asks', () => {
    expect(linesOf(read(text))).toContain('iron ASSOCIATED_WITH restlessness QUESTION TEASER')
  })
})

describe('the topic', () => {
  it('is what the title names before its dash', () => {
    expect(read('Burning Feet At Night - Calming Tingling\n\nText about it.\n').topics).toEqual([
      'symptom:burning-feet',
    ])
  })

  it('decides what an ambiguous word means', () => {
    expect(linesOf(read(page('Muscle Weakness', 'Low iron can cause weakness.')))).toEqual([
      'iron LOW CAUSES muscle-weakness',
    ])
    expect(linesOf(read(page('Headaches', 'Low iron can cause weakness.')))).toEqual([
      'iron LOW CAUSES general-weakness',
    ])
  })
})

describe('a label that is told in a state behind it', () => {
  it.each([
    ['Zinc: too little delays wound healing', 'zinc LOW_INTAKE ASSOCIATED_WITH headache'],
    ['Iron: low stores leave the lining thin', 'iron LOW ASSOCIATED_WITH headache'],
    ['Folate: running low slows repair', 'folate LOW ASSOCIATED_WITH headache'],
  ])('stands in that state: "%s"', (line, claim) => {
    const reading = read(page('Headaches - What To Know', 'What Helps Headaches', `  • ${line}\n  • Water`))
    expect(linesOf(reading)).toContain(claim)
    expect(linesOf(reading).join()).not.toContain('running')
  })
})
