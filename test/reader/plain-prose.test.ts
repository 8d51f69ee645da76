import { describe, expect, it } from 'vitest'
import { linesIn } from './read.ts'

/** What health prose says in its everyday turns: each pair is what is written and what is read. */

describe('a verb with a person in it', () => {
  it.each<[string, string[]]>([
    ['Dehydration can make you feel sluggish.', ['dehydration CAUSES lethargy']],
    [
      'Too much caffeine can leave you jittery and anxious.',
      ['caffeine EXCESS CAUSES nervousness', 'caffeine EXCESS CAUSES anxiety'],
    ],
    ['Stress keeps a lot of people up at night.', ['psychological-stress CAUSES insomnia']],
    [
      'Running short of magnesium leaves muscles prone to cramping.',
      ['magnesium LOW CONTRIBUTES_TO muscle-cramps'],
    ],
    ['Iron tablets can be constipating.', ['iron SUPPLEMENTED CAUSES constipation']],
    [
      'An underactive thyroid slows metabolism and piles on the pounds.',
      ['hypothyroidism LOW CAUSES weight-gain'],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('a condition', () => {
  it.each<[string, string[]]>([
    [
      'Without enough iron, your cells can’t get the oxygen they need, and fatigue sets in.',
      ['iron DEFICIENCY CONTRIBUTES_TO fatigue'],
    ],
    [
      'Magnesium is an essential mineral. If you do not get enough, cramps may follow.',
      ['magnesium LOW_INTAKE CONTRIBUTES_TO muscle-cramps'],
    ],
    ['Acne flares when you drink alcohol.', ['alcohol CONTRIBUTES_TO acne']],
    ['Wounds heal slowly when zinc is lacking.', ['zinc LOW CONTRIBUTES_TO slow-wound-healing']],
    ['Headaches may start when you do not skip meals.', []],
    [
      'Vitamin A is needed for tears; a deficiency dries out the eyes.',
      ['vitamin-a DEFICIENCY CAUSES dry-eyes'],
    ],
    ['Vitamin A and zinc are needed for tears; a deficiency dries out the eyes.', []],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('a sign', () => {
  it.each<[string, string[]]>([
    ['If you bruise easily, you may be low in vitamin C.', ['vitamin-c LOW ASSOCIATED_WITH easy-bruising']],
    ['If you have cramps, you may take magnesium with dinner.', []],
    ['Fatigue can be a sign that iron is running low.', ['iron LOW ASSOCIATED_WITH fatigue']],
    [
      'Swollen glands usually mean that the body is fighting an infection.',
      ['infection ASSOCIATED_WITH swollen-lymph-nodes'],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('a time or people', () => {
  it.each<[string, string[]]>([
    ['Many women get heartburn during pregnancy.', ['pregnancy ASSOCIATED_WITH heartburn']],
    ['Sleep problems often begin in perimenopause.', ['perimenopause ASSOCIATED_WITH insomnia']],
    [
      'Hot flashes affect up to three in four women during menopause.',
      ['menopause ASSOCIATED_WITH hot-flashes'],
    ],
    ['Brain fog is a frequent complaint in perimenopause.', ['perimenopause ASSOCIATED_WITH brain-fog']],
    [
      'In one study, women with low vitamin D were twice as likely to report fatigue.',
      ['vitamin-d LOW ASSOCIATED_WITH fatigue'],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})

describe('a list of what does it', () => {
  it.each<[string, string[]]>([
    [
      'Factors that contribute to constipation are low fluid intake, inactivity and some drugs.',
      ['low-fluid-intake CONTRIBUTES_TO constipation', 'sedentary-behavior CONTRIBUTES_TO constipation'],
    ],
    [
      'Foods that trigger migraine include aged cheese and chocolate.',
      ['aged-cheese CAUSES migraine', 'chocolate CAUSES migraine'],
    ],
    [
      'Clinical features of hypothyroidism comprise cold intolerance and weight gain.',
      ['hypothyroidism LOW CAUSES cold-intolerance', 'hypothyroidism LOW CAUSES weight-gain'],
    ],
  ])('%s', (text, lines) => {
    expect(linesIn(text)).toEqual(lines)
  })
})
