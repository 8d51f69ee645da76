import { describe, expect, it } from 'vitest'
import { linesIn } from './read.ts'

/** Coordinated, reversed and conditional statements as encyclopaedias put them. */

describe('a sentence of encyclopaedias and health pages', () => {
  it.each<[string, string[]]>([
    [
      'Low iron, low vitamin D and anemia can all lead to dizziness.',
      ['iron LOW CAUSES dizziness', 'vitamin-d LOW CAUSES dizziness', 'anemia CAUSES dizziness'],
    ],
    [
      'Dizziness can be caused by anemia, by low blood pressure or by dehydration.',
      ['anemia CAUSES dizziness', 'low-blood-pressure CAUSES dizziness', 'dehydration CAUSES dizziness'],
    ],
    ['Muscle cramps occur when magnesium is low.', ['magnesium LOW CONTRIBUTES_TO muscle-cramps']],
    [
      'Muscle cramps can occur if magnesium levels are too low.',
      ['magnesium LOW CONTRIBUTES_TO muscle-cramps'],
    ],
    ['Muscle cramps tend to appear when potassium runs low.', ['potassium LOW CONTRIBUTES_TO muscle-cramps']],
    ['Dry skin may develop in people with hypothyroidism.', ['hypothyroidism LOW ASSOCIATED_WITH dry-skin']],
    ['Dry skin is common in people with hypothyroidism.', ['hypothyroidism LOW ASSOCIATED_WITH dry-skin']],
    ['Dry skin is a common symptom of hypothyroidism.', ['hypothyroidism LOW ASSOCIATED_WITH dry-skin']],
    ['One of the most common causes of dizziness is anemia.', ['anemia CAUSES dizziness']],
    ['Anemia is one of the most common causes of dizziness.', ['anemia CAUSES dizziness']],
    ['The main reason for dizziness is dehydration.', ['dehydration CAUSES dizziness']],
    ['Dizziness is often the result of dehydration.', ['dehydration CAUSES dizziness']],
    ['Dizziness often stems from dehydration.', ['dehydration CAUSES dizziness']],
    ['Dizziness can be a side effect of beta-blockers.', ['beta-blockers CAUSES dizziness']],
    [
      'Dizziness is a known side effect of beta-blockers and diuretics.',
      ['beta-blockers CAUSES dizziness', 'diuretics CAUSES dizziness'],
    ],
    ['Dizziness has been attributed to anemia.', ['anemia CAUSES dizziness']],
    ['Dizziness may be explained by anemia.', ['anemia CAUSES dizziness']],
    [
      'Both iron deficiency and hypothyroidism can cause hair loss and dry skin.',
      [
        'iron DEFICIENCY CAUSES hair-loss',
        'iron DEFICIENCY CAUSES dry-skin',
        'hypothyroidism LOW CAUSES hair-loss',
        'hypothyroidism LOW CAUSES dry-skin',
      ],
    ],
    [
      'Iron deficiency not only causes hair loss but also brittle nails.',
      ['iron DEFICIENCY CAUSES hair-loss', 'iron DEFICIENCY CAUSES brittle-nails'],
    ],
    [
      'Iron deficiency causes hair loss and can also lead to brittle nails.',
      ['iron DEFICIENCY CAUSES hair-loss', 'iron DEFICIENCY CAUSES brittle-nails'],
    ],
    [
      'Iron deficiency, anemia and stress are common causes of hair loss.',
      [
        'iron DEFICIENCY CAUSES hair-loss',
        'anemia CAUSES hair-loss',
        'psychological-stress CAUSES hair-loss',
      ],
    ],
    [
      'Zinc deficiency results in hair loss, dry skin and poor appetite.',
      [
        'zinc DEFICIENCY CAUSES hair-loss',
        'zinc DEFICIENCY CAUSES dry-skin',
        'zinc DEFICIENCY CAUSES loss-of-appetite',
      ],
    ],
    [
      'Too little vitamin D weakens muscles and can cause bone pain.',
      ['vitamin-d LOW_INTAKE CAUSES muscle-weakness', 'vitamin-d LOW_INTAKE CAUSES bone-pain'],
    ],
    [
      'When iron is low, fatigue and dizziness are common.',
      ['iron LOW CONTRIBUTES_TO fatigue', 'iron LOW CONTRIBUTES_TO dizziness'],
    ],
    [
      'If you are low in iron, you may feel tired and dizzy.',
      ['iron LOW CONTRIBUTES_TO fatigue', 'iron LOW CONTRIBUTES_TO dizziness'],
    ],
    [
      'As estrogen falls, hot flashes and insomnia become more common.',
      ['estrogen LOW CONTRIBUTES_TO hot-flashes', 'estrogen LOW CONTRIBUTES_TO insomnia'],
    ],
    ['A drop in estrogen can trigger migraine.', ['estrogen LOW CAUSES migraine']],
    ['Low levels of vitamin D have been linked to depression.', ['vitamin-d LOW ASSOCIATED_WITH depression']],
    ['Depression has been linked to low levels of vitamin D.', ['vitamin-d LOW ASSOCIATED_WITH depression']],
    ['Depression is more common in people with low vitamin D.', ['vitamin-d LOW ASSOCIATED_WITH depression']],
    [
      'An association between low vitamin D and depression has been reported.',
      ['vitamin-d LOW ASSOCIATED_WITH depression'],
    ],
    [
      'Vitamin B12 deficiency may manifest as numbness or memory loss.',
      [
        'vitamin-b12 DEFICIENCY ASSOCIATED_WITH numbness',
        'vitamin-b12 DEFICIENCY ASSOCIATED_WITH poor-memory',
      ],
    ],
    [
      'Vitamin B12 deficiency presents with fatigue and numbness.',
      ['vitamin-b12 DEFICIENCY ASSOCIATED_WITH fatigue', 'vitamin-b12 DEFICIENCY ASSOCIATED_WITH numbness'],
    ],
    [
      'In vitamin B12 deficiency, numbness and fatigue are typical.',
      ['vitamin-b12 DEFICIENCY ASSOCIATED_WITH numbness', 'vitamin-b12 DEFICIENCY ASSOCIATED_WITH fatigue'],
    ],
    [
      'Patients with vitamin B12 deficiency often report numbness.',
      ['vitamin-b12 DEFICIENCY ASSOCIATED_WITH numbness'],
    ],
    [
      'Signs of vitamin B12 deficiency are numbness and fatigue.',
      ['vitamin-b12 DEFICIENCY CAUSES numbness', 'vitamin-b12 DEFICIENCY CAUSES fatigue'],
    ],
    ['Medicines such as metformin can lower vitamin B12.', ['metformin LOWERS vitamin-b12']],
    ['Long-term use of metformin may deplete vitamin B12.', ['metformin LOWERS vitamin-b12']],
    [
      'Metformin interferes with the absorption of vitamin B12, which may lead to numbness.',
      ['metformin LOWERS vitamin-b12', 'vitamin-b12 LOW CAUSES numbness'],
    ],
    [
      'People with celiac disease are at higher risk of iron deficiency.',
      ['celiac-disease CONTRIBUTES_TO iron'],
    ],
    [
      'Risk factors for constipation include dehydration and a low-fiber diet.',
      ['dehydration CONTRIBUTES_TO constipation', 'low-fiber-diet CONTRIBUTES_TO constipation'],
    ],
    ['Exposure to cold can trigger migraine.', ['cold-exposure CAUSES migraine']],
    [
      'Stress, poor sleep and alcohol all make migraine worse.',
      [
        'psychological-stress WORSENS migraine',
        'poor-sleep-quality WORSENS migraine',
        'alcohol WORSENS migraine',
      ],
    ],
    [
      'Magnesium may ease migraine, as may riboflavin.',
      ['magnesium RELIEVES migraine', 'vitamin-b2 RELIEVES migraine'],
    ],
    [
      'Regular exercise, enough sleep and magnesium can help prevent migraine.',
      ['exercise PREVENTS migraine', 'sleep ADEQUATE PREVENTS migraine', 'magnesium PREVENTS migraine'],
    ],
    [
      'Alcohol gives you a dry mouth and a racing heart.',
      ['alcohol CAUSES dry-mouth', 'alcohol CAUSES rapid-heartbeat'],
    ],
    [
      'Ibuprofen, stress and alcohol irritate the stomach and may cause nausea.',
      ['nsaids CAUSES nausea', 'psychological-stress CAUSES nausea', 'alcohol CAUSES nausea'],
    ],
    ['Diabetes predisposes people to dry mouth.', ['diabetes CONTRIBUTES_TO dry-mouth']],
    [
      'Hyperthyroidism is characterized by palpitations, weight loss and tremor.',
      [
        'hyperthyroidism HIGH ASSOCIATED_WITH palpitations',
        'hyperthyroidism HIGH ASSOCIATED_WITH weight-loss',
        'hyperthyroidism HIGH ASSOCIATED_WITH tremor',
      ],
    ],
  ])('says what it says: %j', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})
