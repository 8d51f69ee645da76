import { describe, expect, it } from 'vitest'
import { type Gold, goldSchema } from '../../src/evaluation/gold.ts'
import type { PredictedLink, Prediction } from '../../src/evaluation/prediction.ts'
import { scoreArticle } from '../../src/evaluation/score-article.ts'

const TEXT = 'Low iron causes fatigue. Zinc may help skin. Does stress cause hair loss?'

const gold = (links: Partial<Gold['links'][number]>[], traps: object[] = []): Gold =>
  goldSchema.parse({
    entities: [
      { type: 'NUTRIENT', name: 'iron', mentions: ['iron'] },
      { type: 'SYMPTOM', name: 'fatigue', mentions: ['fatigue'], aliases: ['tiredness'] },
      { type: 'NUTRIENT', name: 'zinc', mentions: ['Zinc'], optional: true },
    ],
    links: links.map((link) => ({
      source: 'iron',
      target: 'fatigue',
      relation: 'CAUSES_OR_CONTRIBUTES',
      state: 'LOW',
      quote: 'Low iron causes fatigue.',
      pattern: 'LC',
      ...link,
    })),
    redFlags: [],
    traps,
  })

const link = (change: Partial<PredictedLink> = {}): PredictedLink => ({
  source: 'Iron',
  target: 'Fatigue',
  relation: 'CAUSES',
  state: 'LOW',
  quote: 'Low iron causes fatigue.',
  negated: false,
  ...change,
})

const prediction = (links: PredictedLink[]): Prediction => ({
  entities: [
    { type: 'NUTRIENT', name: 'Iron', synonyms: [] },
    { type: 'SYMPTOM', name: 'Fatigue', synonyms: ['tiredness'] },
    { type: 'NUTRIENT', name: 'Zinc', synonyms: [] },
  ],
  links,
  redFlags: [],
})

const score = (wanted: Gold, links: PredictedLink[]) => scoreArticle(wanted, prediction(links), TEXT)

describe('Scores of one article', () => {
  it('counts neither for nor against what is optional', () => {
    const { entities } = score(gold([{}]), [link()])
    expect(entities.score).toMatchObject({ tp: 2, pred: 2, gold: 2, f1: 1 })
  })

  it('tell direction, relation and state apart', () => {
    const f1 = (change: Partial<PredictedLink>) => {
      const { links } = score(gold([{}]), [link(change)])
      return [links.pairs, links.relation, links.state].map((match) => match.score.f1)
    }
    expect(f1({})).toEqual([1, 1, 1])
    expect(f1({ state: 'HIGH' })).toEqual([1, 1, 0])
    expect(f1({ relation: 'RELIEVES' })).toEqual([1, 0, 0])
    expect(f1({ source: 'Fatigue', target: 'Iron' })).toEqual([1, 0, 0])
    expect(f1({ target: 'Zinc' })).toEqual([0, 0, 0])
  })

  it('take a second fair reading for right', () => {
    const { links } = score(gold([{ relationAlt: ['ASSOCIATED'], stateAlt: ['DEFICIENCY', null] }]), [
      link({ relation: 'ASSOCIATED_WITH', state: 'MALABSORPTION' }),
    ])
    expect(links.state.score.f1).toBe(1)
  })

  it('leave denied links out on both sides', () => {
    const { links } = score(gold([{ negated: true }]), [link({ negated: true })])
    expect(links.pairs.score).toMatchObject({ pred: 0, gold: 0, f1: 1 })
  })

  it('tell a trap that was walked into, by its quote, link or entity', () => {
    const trap = { kind: 'homonym', text: 'Zinc may help skin.' }
    const broken = (more: object, links: PredictedLink[]) =>
      score(gold([{}], [{ ...trap, ...more }]), links).broken.map(({ why }) => why)
    const bait = link({ source: 'Zinc', target: 'Fatigue', relation: 'RELIEVES', quote: trap.text })

    expect(broken({ forbidQuote: true }, [link(), bait])).toEqual([['quote:Zinc>Fatigue']])
    expect(broken({ forbidLink: [{ source: 'zinc', target: 'fatigue' }] }, [bait])).toEqual([
      ['link:Zinc>Fatigue'],
    ])
    expect(broken({ forbidLink: [{ source: 'iron', target: 'fatigue' }] }, [link()])).toEqual([])
    expect(broken({ forbidEntity: ['zinc'] }, [])).toEqual([])
  })

  it('find a quote that stands nowhere', () => {
    const { quotes } = score(gold([{}]), [
      link(),
      link({ target: 'Zinc', quote: 'Low iron caused fatigue.' }),
    ])
    expect(quotes).toEqual({ n: 2, valid: 1, sameEvidence: 1, sameEvidenceOf: 1 })
  })

  it('tell which forms of language carry the links that were found', () => {
    const { byPattern } = score(gold([{}, { target: 'zinc', pattern: 'HB' }]), [
      link({ relation: 'RELIEVES' }),
    ])
    expect([...byPattern]).toEqual([
      ['LC', { wanted: 1, pairs: 1, relation: 0 }],
      ['HB', { wanted: 1, pairs: 0, relation: 0 }],
    ])
  })
})
