import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CONCEPTS } from './concepts-fixture.ts'
import { type Draft, readingOf } from './reading-builder.ts'

export { CONCEPTS, concept } from './concepts-fixture.ts'
export { type Draft, readingOf } from './reading-builder.ts'

/** Gives an empty store each time; closing it is the caller's. Only one is open at a time. */
export type OpenStore = () => Promise<GraphStore>

export const READ_AT = '2024-05-01T08:00:00.000Z'

/** The broad article: every type of concept, a condition, all kinds of scope, red flags and teasers. */
export const WEAKNESS: Draft = {
  slug: 'muscle-weakness',
  title: 'Muscle weakness',
  url: 'https://plain-health.example/muscle-weakness',
  publisher: 'Plain Health',
  category: 'Muscles',
  topics: ['symptom:muscle-weakness'],
  teasers: [
    {
      title: 'Anxiety and magnesium',
      subtitle: 'What a lack can do',
      category: 'Mind',
      conceptIds: ['nutrient:magnesium'],
    },
    { title: 'Why feet burn at ni', subtitle: null, category: null, conceptIds: [] },
  ],
  sections: [
    {
      heading: '',
      aspect: 'OVERVIEW',
      lines: [
        {
          text: 'Weakness often goes with fatigue.',
          mentions: { Weakness: 'symptom:muscle-weakness', fatigue: 'symptom:fatigue' },
          claims: [['symptom:muscle-weakness PRESENT', 'ASSOCIATED_WITH', 'symptom:fatigue PRESENT']],
        },
      ],
    },
    {
      heading: 'Deficiencies linked to weakness',
      aspect: 'NUTRITION',
      lines: [
        {
          text: 'Magnesium deficiency: cramps, weakness',
          mentions: {
            Magnesium: 'nutrient:magnesium',
            cramps: 'symptom:muscle-cramps',
            weakness: 'symptom:muscle-weakness',
          },
          claims: [
            ['nutrient:magnesium DEFICIENCY', 'ASSOCIATED_WITH', 'symptom:muscle-cramps PRESENT'],
            ['nutrient:magnesium DEFICIENCY', 'ASSOCIATED_WITH', 'symptom:muscle-weakness PRESENT'],
          ],
        },
        {
          text: 'Low potassium: fatigue',
          mentions: { potassium: 'nutrient:potassium', fatigue: 'symptom:fatigue' },
          claims: [
            ['nutrient:potassium LOW', 'ASSOCIATED_WITH', 'symptom:fatigue PRESENT'],
            [
              'nutrient:potassium LOW',
              'ASSOCIATED_WITH',
              'symptom:muscle-weakness PRESENT',
              { derivation: 'HEADING_INHERITED' },
            ],
          ],
        },
        {
          text: 'Vitamin B12 deficiency may cause weakness.',
          mentions: { 'Vitamin B12': 'nutrient:vitamin-b12', weakness: 'symptom:muscle-weakness' },
          claims: [
            [
              'nutrient:vitamin-b12 DEFICIENCY',
              'CAUSES',
              'symptom:muscle-weakness PRESENT',
              { certainty: 'HEDGED' },
            ],
          ],
        },
        {
          text: 'Is iron to blame?',
          mentions: { iron: 'nutrient:iron' },
          claims: [
            ['nutrient:iron LOW', 'CAUSES', 'symptom:muscle-weakness PRESENT', { certainty: 'QUESTION' }],
          ],
        },
      ],
    },
    {
      heading: 'Hormones that contribute',
      aspect: 'HORMONES',
      lines: [
        {
          text: 'Insulin resistance',
          mentions: { 'Insulin resistance': 'factor:insulin-resistance' },
          claims: [
            [
              'factor:insulin-resistance PRESENT',
              'CONTRIBUTES_TO',
              'symptom:muscle-weakness PRESENT',
              { derivation: 'HEADING_INHERITED' },
            ],
          ],
        },
        {
          text: 'Insulin imbalance causes weakness.',
          mentions: { Insulin: 'hormone:insulin', weakness: 'symptom:muscle-weakness' },
          claims: [['hormone:insulin IMBALANCE', 'CAUSES', 'symptom:muscle-weakness PRESENT']],
        },
        {
          text: 'Chronic high cortisol',
          mentions: { cortisol: 'hormone:cortisol' },
          claims: [
            [
              'hormone:cortisol HIGH',
              'CONTRIBUTES_TO',
              'symptom:muscle-weakness PRESENT',
              { derivation: 'HEADING_INHERITED', subjectModifiers: ['CHRONIC'] },
            ],
          ],
        },
      ],
    },
    {
      heading: 'Habits',
      aspect: 'LIFESTYLE',
      lines: [
        {
          text: 'Poor sleep worsens weakness; stress lowers magnesium.',
          mentions: {
            'Poor sleep': 'lifestyle-factor:poor-sleep',
            weakness: 'symptom:muscle-weakness',
            stress: 'lifestyle-factor:stress',
            magnesium: 'nutrient:magnesium',
          },
          claims: [
            ['lifestyle-factor:poor-sleep PRESENT', 'WORSENS', 'symptom:muscle-weakness PRESENT'],
            ['lifestyle-factor:stress PRESENT', 'LOWERS', 'nutrient:magnesium UNSPECIFIED'],
          ],
        },
        {
          text: 'It is not always stress.',
          mentions: { stress: 'lifestyle-factor:stress' },
          claims: [
            [
              'lifestyle-factor:stress PRESENT',
              'CAUSES',
              'symptom:muscle-weakness PRESENT',
              { polarity: 'PARTLY_DENIED' },
            ],
          ],
        },
      ],
    },
    {
      heading: 'See a doctor if:',
      aspect: 'WHEN_TO_SEEK_CARE',
      lines: [
        { text: 'The weakness comes suddenly', redFlagFor: ['symptom:muscle-weakness'] },
        { text: 'Breathing is hard', redFlagFor: ['symptom:muscle-weakness'] },
      ],
    },
    {
      heading: 'Hot articles',
      aspect: 'TEASERS',
      lines: [
        { text: 'Anxiety and magnesium', role: 'TEASER', mentions: { magnesium: 'nutrient:magnesium' } },
      ],
    },
  ],
}

/** Of the same publisher: says one link again, and that a supplement helps. */
export const CRAMPS: Draft = {
  slug: 'muscle-cramps',
  title: 'muscle cramps',
  url: 'https://plain-health.example/muscle-cramps',
  publisher: 'Plain Health',
  topics: ['symptom:muscle-cramps'],
  sections: [
    {
      heading: '',
      aspect: 'OVERVIEW',
      lines: [
        {
          text: 'Cramps may come with magnesium deficiency.',
          mentions: { Cramps: 'symptom:muscle-cramps', magnesium: 'nutrient:magnesium' },
          claims: [
            [
              'nutrient:magnesium DEFICIENCY',
              'ASSOCIATED_WITH',
              'symptom:muscle-cramps PRESENT',
              { certainty: 'HEDGED' },
            ],
          ],
        },
        {
          text: 'Magnesium supplements relieve cramps.',
          mentions: { Magnesium: 'nutrient:magnesium', cramps: 'symptom:muscle-cramps' },
          claims: [['nutrient:magnesium SUPPLEMENTED', 'RELIEVES', 'symptom:muscle-cramps PRESENT']],
        },
        {
          text: 'Low magnesium can cause cramps.',
          mentions: { magnesium: 'nutrient:magnesium', cramps: 'symptom:muscle-cramps' },
          claims: [
            ['nutrient:magnesium LOW', 'CAUSES', 'symptom:muscle-cramps PRESENT', { certainty: 'HEDGED' }],
          ],
        },
      ],
    },
    {
      heading: 'Get help when',
      aspect: 'WHEN_TO_SEEK_CARE',
      lines: [{ text: 'Cramps last for hours', redFlagFor: ['symptom:muscle-cramps'] }],
    },
  ],
}

/** Another publisher: repeats itself, and denies that the supplement helps. No red flags, no URL. */
export const NIGHT: Draft = {
  slug: 'cramps-at-night',
  title: 'Cramps at night',
  publisher: 'Second Opinion',
  topics: ['symptom:muscle-cramps'],
  sections: [
    {
      heading: '',
      aspect: 'OVERVIEW',
      lines: [
        {
          text: 'Magnesium deficiency goes with cramps.',
          mentions: { Magnesium: 'nutrient:magnesium', cramps: 'symptom:muscle-cramps' },
          claims: [['nutrient:magnesium DEFICIENCY', 'ASSOCIATED_WITH', 'symptom:muscle-cramps PRESENT']],
        },
        {
          text: 'Once more: magnesium deficiency goes with cramps.',
          mentions: { magnesium: 'nutrient:magnesium', cramps: 'symptom:muscle-cramps' },
          claims: [['nutrient:magnesium DEFICIENCY', 'ASSOCIATED_WITH', 'symptom:muscle-cramps PRESENT']],
        },
        {
          text: 'Magnesium supplements do not help.',
          mentions: { Magnesium: 'nutrient:magnesium' },
          claims: [
            [
              'nutrient:magnesium SUPPLEMENTED',
              'RELIEVES',
              'symptom:muscle-cramps PRESENT',
              { polarity: 'DENIED' },
            ],
          ],
        },
      ],
    },
  ],
}

/** A store with the vocabulary and these articles, in this order. */
export async function filledStore(open: OpenStore, drafts: readonly Draft[] = [WEAKNESS, CRAMPS, NIGHT]) {
  const store = await open()
  await store.loadVocabulary(CONCEPTS)
  for (const draft of drafts) await store.ingestArticle(readingOf(draft), READ_AT)
  return store
}
