import { describe, expect, it } from 'vitest'
import { linesIn, linesOf, read } from './read.ts'

describe('what stands between a subject and its verb', () => {
  it.each([
    [
      'Dehydration, however, which thickens the blood, has been linked to dizziness.',
      ['dehydration ASSOCIATED_WITH dizziness'],
    ],
    [
      'Alcohol, which depletes magnesium, is also associated with poor sleep.',
      ['alcohol LOWERS magnesium', 'alcohol ASSOCIATED_WITH poor-sleep-quality'],
    ],
    [
      'Zinc deficiency, whether inherited or acquired through chronic diarrhea, produces hair loss.',
      ['diarrhea CAUSES zinc', 'zinc DEFICIENCY CAUSES hair-loss'],
    ],
    ['Low sodium – for example after heavy training – causes headaches.', ['sodium LOW CAUSES headache']],
    ['Calcium, taken with meals, hinders iron absorption.', ['calcium LOWERS iron']],
  ])('is read apart: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })

  it('keeps a list with commas together', () => {
    expect(linesIn('Iron, zinc, and folate relieve headaches.')).toEqual([
      'iron RELIEVES headache',
      'zinc RELIEVES headache',
      'folate RELIEVES headache',
    ])
  })
})

describe('a list that repeats its preposition', () => {
  it.each([
    [
      'An excess of vitamin B6 or of selenium can cause tingling.',
      ['vitamin-b6 EXCESS CAUSES tingling', 'selenium EXCESS CAUSES tingling'],
    ],
    [
      'Palpitations can stem from anxiety, from caffeine or from anemia.',
      ['anxiety CAUSES palpitations', 'caffeine CAUSES palpitations', 'anemia CAUSES palpitations'],
    ],
    [
      'Low magnesium produces tremor together with muscle twitching.',
      ['magnesium LOW CAUSES tremor', 'magnesium LOW CAUSES muscle-twitching'],
    ],
    [
      'Causes of dizziness include anemia and dehydration, as well as anxiety.',
      ['anemia CAUSES dizziness', 'dehydration CAUSES dizziness', 'anxiety CAUSES dizziness'],
    ],
  ])('is one list: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })
})

describe('where something is found', () => {
  it.each([
    [
      'Low vitamin D has been observed more often in women with polycystic ovary syndrome than in controls.',
      ['vitamin-d LOW ASSOCIATED_WITH pcos'],
    ],
    [
      'Low iron is a frequent finding in women with restless legs.',
      ['iron LOW ASSOCIATED_WITH restless-legs'],
    ],
    ['Magnesium tends to be low in people with migraine.', ['magnesium LOW ASSOCIATED_WITH migraine']],
    ['People with migraine often have low magnesium.', ['magnesium LOW ASSOCIATED_WITH migraine']],
    [
      'Deficiencies of iron and zinc have been described in affected patients.',
      ['iron DEFICIENCY ASSOCIATED_WITH fatigue', 'zinc DEFICIENCY ASSOCIATED_WITH fatigue'],
    ],
  ])('is what it is linked to: "%s"', (sentence, lines) => {
    expect(linesIn(sentence)).toEqual(lines)
  })

  it('does not take foods for it', () => {
    expect(linesIn('Magnesium is found in nuts and in spinach.')).toEqual([])
    expect(linesIn('Magnesium is found in a wide range of foods.')).toEqual([])
  })
})

describe('a level set in a stage of life or a condition', () => {
  it('is linked to it, beside what the sentence says of the level', () => {
    expect(linesIn('Falling estrogen during menopause causes hot flashes.')).toEqual([
      'estrogen LOW CAUSES hot-flashes',
      'menopause ASSOCIATED_WITH estrogen',
    ])
    expect(linesIn('In polycystic ovary syndrome the raised level of androgens causes acne.')).toEqual([
      'androgens HIGH CAUSES acne',
      'pcos ASSOCIATED_WITH androgens',
    ])
  })

  it('is no level where a supplement is taken', () => {
    expect(linesIn('Iron tablets in pregnancy cause constipation.')).toEqual([
      'iron SUPPLEMENTED CAUSES constipation',
    ])
  })
})

describe('a sentence whose verb is a noun', () => {
  it.each([
    [
      'An association between low vitamin D and muscle pain has been reported.',
      'vitamin-d LOW ASSOCIATED_WITH muscle-pain',
    ],
    ['A role for serotonin in migraine is suspected.', 'serotonin ASSOCIATED_WITH migraine'],
    ['The effect of smoking on sleep is considerable.', 'smoking ASSOCIATED_WITH sleep'],
    ['Smoking has been identified as a risk factor.', 'smoking CONTRIBUTES_TO fatigue'],
    ['Caffeine has been suggested as a trigger.', 'caffeine CAUSES fatigue'],
    ['Other signs of low potassium are constipation.', 'potassium LOW CAUSES constipation'],
  ])('"%s"', (sentence, line) => {
    expect(linesIn(sentence)).toEqual([line])
  })

  it('tells side effects of what lists them', () => {
    expect(linesIn('Diuretics and statins list muscle cramps among their side effects.')).toEqual([
      'diuretics CAUSES muscle-cramps',
      'statins CAUSES muscle-cramps',
    ])
  })
})

describe('what resolves a complaint', () => {
  it('is what is given, and is to blame where it is taken away', () => {
    expect(linesIn('Headaches resolve once iron is replaced.')).toEqual(['iron RELIEVES headache'])
    expect(linesIn('Muscle cramps usually settle when the statin is stopped.')).toEqual([
      'statins CAUSES muscle-cramps',
    ])
  })
})

describe('what is told by the way', () => {
  it('reads "as may happen after"', () => {
    expect(
      linesIn('When the diet changes, as may happen after surgery or childbirth, constipation follows.'),
    ).toEqual(['surgery CONTRIBUTES_TO constipation', 'childbirth CONTRIBUTES_TO constipation'])
  })

  it('gives two verbs that are joined one object', () => {
    expect(linesIn('Stress both triggers and worsens migraine.')).toEqual([
      'psychological-stress CAUSES migraine',
      'psychological-stress WORSENS migraine',
    ])
  })

  it('takes "them" after a passive for what was brought on', () => {
    expect(
      linesIn('Headaches are triggered by cold air and by stress, and smoking makes them worse.'),
    ).toContain('smoking WORSENS headache')
  })
})

describe('advice in a part on treatment', () => {
  const lines = (body: string): string[] => linesOf(read(`Tinnitus\n\nTreatment\n\n${body}\n`))

  it('is for what the article is about', () => {
    expect(lines('Relaxation training and regular exercise are recommended.')).toEqual([
      'relaxation-techniques RELIEVES tinnitus',
      'exercise RELIEVES tinnitus',
    ])
  })

  it('is denied where it is not recommended, and never read elsewhere', () => {
    expect(lines('Ginkgo is not recommended.')).toEqual(['ginkgo RELIEVES tinnitus DENIED'])
    expect(linesIn('Folic acid is recommended in pregnancy.')).toEqual([])
  })
})

describe('a denial that holds the verb', () => {
  it('is heard', () => {
    expect(linesIn('Extra vitamin C made no difference to bleeding gums.')).toEqual([
      'vitamin-c SUPPLEMENTED CAUSES bleeding-gums DENIED',
    ])
  })
})

describe('a class and its members', () => {
  it('tells of the members what the sentence says of the class', () => {
    expect(linesIn('Several drugs aggravate heartburn, among them aspirin and nitrates.')).toEqual([
      'aspirin WORSENS heartburn',
      'nitrates WORSENS heartburn',
    ])
  })

  it('leaves examples of complaints to the object', () => {
    expect(linesIn('Some drugs cause pain, especially headaches.')).toEqual([])
  })

  it('reads a range, and what comes second', () => {
    expect(linesIn('Causes range from dehydration to low blood sugar and anemia.')).toEqual([
      'dehydration CAUSES fatigue',
      'low-blood-sugar CAUSES fatigue',
      'anemia CAUSES fatigue',
    ])
    expect(linesIn('Anemia is the most common cause, followed by dehydration.')).toEqual([
      'anemia CAUSES fatigue',
      'dehydration CAUSES fatigue',
    ])
  })

  it('takes the one that is ranked first for one of those that the heading speaks of', () => {
    expect(
      linesOf(read('Dizziness\n\nCauses of dizziness\n\nIron deficiency is the best documented.\n')),
    ).toEqual(['iron DEFICIENCY CAUSES dizziness'])
    expect(linesIn('Iron deficiency is the best documented.')).toEqual([])
  })
})

describe('a subject with a relative clause of its own', () => {
  it('stays the subject of the verb behind it', () => {
    expect(linesIn('The headache that follows exercise has been attributed to low sodium.')).toEqual([
      'sodium LOW CAUSES headache',
    ])
  })
})

describe('complaints that sound like verbs', () => {
  it('are complaints', () => {
    expect(linesIn('Low iodine causes weight gain, dry skin and constipation.')).toEqual([
      'iodine LOW CAUSES weight-gain',
      'iodine LOW CAUSES dry-skin',
      'iodine LOW CAUSES constipation',
    ])
  })
})

describe('what is no claim', () => {
  it.each([
    'Lentils and nuts give you iron.',
    'Lead poisoning has been suggested as the cause of his headaches but remains disputed.',
  ])('"%s"', (sentence) => {
    expect(linesIn(sentence).filter((line) => !line.endsWith('QUESTION'))).toEqual([])
  })
})

describe('complications and effects', () => {
  it('are brought about by what they are of', () => {
    expect(linesIn('Complications of diabetes include numbness and blurred vision.')).toEqual([
      'diabetes CAUSES numbness',
      'diabetes CAUSES blurred-vision',
    ])
  })
})
