import { describe, expect, it } from 'vitest'
import { linesIn } from './read.ts'

/** What a sentence leaves to the one before it: each pair is what is written and what is read. */

describe('a pronoun, a possessive or a bare state', () => {
  it.each<[string, string[]]>([
    [
      'Iron deficiency causes fatigue. It can also lead to headaches.',
      ['iron DEFICIENCY CAUSES fatigue', 'iron DEFICIENCY CAUSES headache'],
    ],
    [
      'Low magnesium causes muscle cramps. It may also trigger headaches and anxiety.',
      ['magnesium LOW CAUSES muscle-cramps', 'magnesium LOW CAUSES headache', 'magnesium LOW CAUSES anxiety'],
    ],
    [
      'Stress raises cortisol. This may lead to poor sleep.',
      ['psychological-stress RAISES cortisol', 'cortisol HIGH CAUSES poor-sleep-quality'],
    ],
    [
      'Alcohol depletes magnesium. This can result in muscle cramps.',
      ['alcohol LOWERS magnesium', 'magnesium LOW CAUSES muscle-cramps'],
    ],
    [
      'Celiac disease impairs iron absorption. The resulting deficiency causes fatigue.',
      ['celiac-disease LOWERS iron', 'iron DEFICIENCY CAUSES fatigue'],
    ],
    [
      'Hypothyroidism is a common disorder. Among its symptoms are fatigue and constipation.',
      ['hypothyroidism LOW ASSOCIATED_WITH fatigue', 'hypothyroidism LOW ASSOCIATED_WITH constipation'],
    ],
    [
      'Hypothyroidism is a common disorder. Its symptoms include fatigue, dry skin and constipation.',
      [
        'hypothyroidism LOW ASSOCIATED_WITH fatigue',
        'hypothyroidism LOW ASSOCIATED_WITH dry-skin',
        'hypothyroidism LOW ASSOCIATED_WITH constipation',
      ],
    ],
    [
      'Magnesium is an essential mineral. Its deficiency can cause muscle cramps and anxiety.',
      ['magnesium DEFICIENCY CAUSES muscle-cramps', 'magnesium DEFICIENCY CAUSES anxiety'],
    ],
    [
      'Magnesium is an essential mineral. A deficiency can cause muscle cramps.',
      ['magnesium DEFICIENCY CAUSES muscle-cramps'],
    ],
    [
      'Magnesium is an essential mineral. When levels fall too low, the result is muscle cramps.',
      ['magnesium LOW CONTRIBUTES_TO muscle-cramps'],
    ],
    [
      'Magnesium is an essential mineral. When levels fall, muscle cramps and headaches may occur.',
      ['magnesium LOW CONTRIBUTES_TO muscle-cramps', 'magnesium LOW CONTRIBUTES_TO headache'],
    ],
    [
      'Magnesium is an essential mineral. Too little of it can cause muscle cramps.',
      ['magnesium LOW_INTAKE CAUSES muscle-cramps'],
    ],
    [
      'Magnesium is an essential mineral. Without it, muscle cramps and anxiety can develop.',
      ['magnesium DEFICIENCY CONTRIBUTES_TO muscle-cramps', 'magnesium DEFICIENCY CONTRIBUTES_TO anxiety'],
    ],
    [
      'Magnesium is an essential mineral. Too much of it can cause diarrhea.',
      ['magnesium EXCESS CAUSES diarrhea'],
    ],
    [
      'Magnesium is an essential mineral. In excess, it causes diarrhea.',
      ['magnesium EXCESS CAUSES diarrhea'],
    ],
    [
      'Magnesium is an essential mineral. High doses may cause diarrhea and nausea.',
      ['magnesium HIGH CAUSES diarrhea', 'magnesium HIGH CAUSES nausea'],
    ],
    [
      'Magnesium is an essential mineral. Taking too much can lead to diarrhea.',
      ['magnesium EXCESS CAUSES diarrhea'],
    ],
    [
      'Iron and zinc are minerals. Deficiency of either can cause hair loss.',
      ['iron DEFICIENCY CAUSES hair-loss', 'zinc DEFICIENCY CAUSES hair-loss'],
    ],
    [
      'Iron and zinc are minerals. A lack of either can cause hair loss.',
      ['iron DEFICIENCY CAUSES hair-loss', 'zinc DEFICIENCY CAUSES hair-loss'],
    ],
    [
      'Vitamin B12 and folate are needed to make red blood cells. Low levels of either lead to fatigue.',
      ['vitamin-b12 LOW CAUSES fatigue', 'folate LOW CAUSES fatigue'],
    ],
    [
      'Alcohol and caffeine are stimulants of a kind. Both can cause insomnia.',
      ['alcohol CAUSES insomnia', 'caffeine CAUSES insomnia'],
    ],
    [
      'Alcohol and caffeine are widely used. Both disturb sleep.',
      ['alcohol CAUSES sleep', 'caffeine CAUSES sleep'],
    ],
    [
      'Anemia causes headaches. The same is true of dehydration.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Anemia causes headaches. The same goes for dehydration and stress.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Anemia causes headaches. Dehydration can have the same effect.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Anemia causes headaches. Dehydration may do so too.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Anemia causes headaches. Dehydration can too.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Headaches are common. Causes include dehydration and stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Headaches are often caused by dehydration. They may also be due to stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Headaches are often caused by dehydration. They are sometimes a sign of anemia.',
      ['dehydration CAUSES headache', 'anemia ASSOCIATED_WITH headache'],
    ],
    [
      'Headaches are often caused by dehydration. They can also result from low blood sugar.',
      ['dehydration CAUSES headache', 'low-blood-sugar CAUSES headache'],
    ],
    [
      'Constipation is common in pregnancy. It can be relieved by fiber and water.',
      [
        'pregnancy ASSOCIATED_WITH constipation',
        'fiber RELIEVES constipation',
        'water RELIEVES constipation',
      ],
    ],
    [
      'Constipation is common. It is usually caused by a lack of fiber or by dehydration.',
      ['fiber DEFICIENCY CAUSES constipation', 'dehydration CAUSES constipation'],
    ],
    ['Constipation is common. It may be caused by iron tablets.', ['iron SUPPLEMENTED CAUSES constipation']],
    [
      'Constipation is common. The condition is often linked to hypothyroidism.',
      ['hypothyroidism LOW ASSOCIATED_WITH constipation'],
    ],
    ['Constipation is common. Fiber helps to prevent it.', ['fiber PREVENTS constipation']],
    ['Constipation is common. Iron tablets can make it worse.', ['iron SUPPLEMENTED WORSENS constipation']],
    [
      'Ashwagandha lowers cortisol. It may also ease anxiety.',
      ['ashwagandha LOWERS cortisol', 'ashwagandha RELIEVES anxiety'],
    ],
    [
      'Serotonin and melatonin are made from tryptophan. The latter regulates sleep.',
      ['melatonin REGULATES sleep'],
    ],
    [
      'Anxiety and depression often occur together. The former causes palpitations.',
      ['anxiety ASSOCIATED_WITH depression', 'anxiety CAUSES palpitations'],
    ],
    [
      'Menopause brings hot flashes. These often disturb sleep.',
      ['menopause CAUSES hot-flashes', 'hot-flashes CAUSES sleep'],
    ],
    [
      'Menopause brings hot flashes. These in turn lead to poor sleep.',
      ['menopause CAUSES hot-flashes', 'hot-flashes CAUSES poor-sleep-quality'],
    ],
    [
      'Heavy periods can cause iron deficiency. This, in turn, leads to fatigue.',
      ['heavy-periods CAUSES iron', 'iron DEFICIENCY CAUSES fatigue'],
    ],
    [
      'Heavy periods can cause anemia. This in turn causes fatigue and shortness of breath.',
      ['heavy-periods CAUSES anemia', 'anemia CAUSES fatigue', 'anemia CAUSES shortness-of-breath'],
    ],
    [
      'Caffeine is a stimulant. It can trigger palpitations, which is why people with anxiety should limit it.',
      ['caffeine CAUSES palpitations'],
    ],
    [
      'Beta-blockers slow the heart. They can cause fatigue and cold hands.',
      [
        'beta-blockers RELIEVES palpitations',
        'beta-blockers CAUSES fatigue',
        'beta-blockers CAUSES cold-hands-and-feet',
      ],
    ],
    [
      'Beta-blockers slow the heart. Side effects include fatigue and dizziness.',
      [
        'beta-blockers RELIEVES palpitations',
        'beta-blockers CAUSES fatigue',
        'beta-blockers CAUSES dizziness',
      ],
    ],
    [
      'Beta-blockers slow the heart. Common side effects are fatigue and dizziness.',
      [
        'beta-blockers RELIEVES palpitations',
        'beta-blockers CAUSES fatigue',
        'beta-blockers CAUSES dizziness',
      ],
    ],
    [
      'Beta-blockers slow the heart. Their side effects include fatigue and dizziness.',
      [
        'beta-blockers RELIEVES palpitations',
        'beta-blockers CAUSES fatigue',
        'beta-blockers CAUSES dizziness',
      ],
    ],
    [
      'Zinc supports wound healing. Its lack leads to hair loss.',
      ['zinc SUPPORTS wound-healing', 'zinc DEFICIENCY CAUSES hair-loss'],
    ],
    [
      'Iron carries oxygen around the body. If stores run low, fatigue and dizziness follow.',
      ['iron LOW CONTRIBUTES_TO fatigue', 'iron LOW CONTRIBUTES_TO dizziness'],
    ],
  ])('is read by the sentence before: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('a list of causes that goes on from the sentence before', () => {
  it.each<[string, string[]]>([
    [
      'Anemia often causes headaches. Dehydration is another cause.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Anemia often causes headaches. Another common cause is dehydration.',
      ['anemia CAUSES headache', 'dehydration CAUSES headache'],
    ],
    [
      'Headaches have many causes. Among them are dehydration and stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Headaches have many causes. These include dehydration, stress and poor sleep.',
      [
        'dehydration CAUSES headache',
        'psychological-stress CAUSES headache',
        'poor-sleep-quality CAUSES headache',
      ],
    ],
    [
      'Headaches have many possible causes. The most common are dehydration and stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Headaches are common. Their causes include dehydration and stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Headaches are often caused by dehydration. Other causes include stress and low blood sugar.',
      [
        'dehydration CAUSES headache',
        'psychological-stress CAUSES headache',
        'low-blood-sugar CAUSES headache',
      ],
    ],
    [
      'Headaches are often caused by dehydration. Less common causes are anemia and hypothyroidism.',
      ['dehydration CAUSES headache', 'anemia CAUSES headache', 'hypothyroidism LOW CAUSES headache'],
    ],
  ])('is read by the sentence before: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('an answer', () => {
  it.each<[string, string[]]>([
    ['Why do I get headaches? Dehydration is the most likely reason.', ['dehydration CAUSES headache']],
    [
      'Why do I get headaches? The usual culprits are dehydration and stress.',
      ['dehydration CAUSES headache', 'psychological-stress CAUSES headache'],
    ],
    [
      'Can low iron cause dizziness? Yes. It can also cause headaches.',
      ['iron LOW CAUSES dizziness QUESTION', 'iron LOW CAUSES dizziness', 'iron LOW CAUSES headache'],
    ],
    [
      'Can low iron cause dizziness? Yes, it can.',
      ['iron LOW CAUSES dizziness QUESTION', 'iron LOW CAUSES dizziness'],
    ],
    [
      'Does stress cause hair loss? It can.',
      ['psychological-stress CAUSES hair-loss QUESTION', 'psychological-stress CAUSES hair-loss'],
    ],
  ])('is read by the sentence before: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('people spoken of by what they have', () => {
  it.each<[string, string[]]>([
    [
      'Magnesium is an essential mineral. Those who lack it often have muscle cramps.',
      ['magnesium DEFICIENCY ASSOCIATED_WITH muscle-cramps'],
    ],
    [
      'Magnesium is an essential mineral. People who do not get enough of it may develop muscle cramps.',
      ['magnesium LOW_INTAKE ASSOCIATED_WITH muscle-cramps'],
    ],
    [
      'Hyperthyroidism speeds up metabolism. People with this condition often have palpitations and weight loss.',
      [
        'hyperthyroidism HIGH ASSOCIATED_WITH palpitations',
        'hyperthyroidism HIGH ASSOCIATED_WITH weight-loss',
      ],
    ],
    [
      'Hypothyroidism slows metabolism. People with the condition may experience constipation and dry skin.',
      ['hypothyroidism LOW ASSOCIATED_WITH constipation', 'hypothyroidism LOW ASSOCIATED_WITH dry-skin'],
    ],
    [
      'Hypothyroidism slows metabolism. Those affected may have dry skin.',
      ['hypothyroidism LOW ASSOCIATED_WITH dry-skin'],
    ],
    [
      'Hypothyroidism slows metabolism. Patients often complain of dry skin and constipation.',
      ['hypothyroidism LOW ASSOCIATED_WITH dry-skin', 'hypothyroidism LOW ASSOCIATED_WITH constipation'],
    ],
  ])('is read by the sentence before: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('what could mean several things, or nothing', () => {
  it.each<[string, string[]]>([
    [
      'Stress causes headaches and dizziness. Other causes include anemia.',
      ['psychological-stress CAUSES headache', 'psychological-stress CAUSES dizziness'],
    ],
    ['Iron is a mineral. Both can cause dizziness.', []],
    ['Alcohol, caffeine and nicotine are common. The latter causes palpitations.', []],
    ['Headaches are common. Side effects include nausea.', []],
    ['Does stress cause hair loss? It depends.', ['psychological-stress CAUSES hair-loss QUESTION']],
    ['Can low iron cause dizziness? No, it cannot.', ['iron LOW CAUSES dizziness QUESTION']],
    [
      'Can low iron cause dizziness? It can be measured in the blood.',
      ['iron LOW CAUSES dizziness QUESTION'],
    ],
    ['Hypothyroidism and anemia are common. Those affected may have dry skin.', []],
    ['Stress is common. Sufferers may have dry skin.', []],
    ['Walking is easy. These include stress and anemia.', []],
    ['Headaches and dizziness have many causes. Among them are stress and anemia.', []],
    ['Headaches have many causes.\n\nAmong them are stress and anemia.', []],
    ['Nobody likes headaches. Without it, life would be easier.', []],
    ['Can vitamins help? Not really.', ['vitamins RELIEVES fatigue QUESTION']],
  ])('is read no further than is safe: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})
