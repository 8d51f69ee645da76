import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { predictWith } from '../../src/cli/evaluation-prediction.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { figuresOf, figuresSchema, regressions, type SetFigures } from '../../src/evaluation/figures.ts'
import { readGoldSet } from '../../src/evaluation/gold-set.ts'
import { reader } from '../reader/read.ts'

const path = (name: string): string => fileURLToPath(new URL(`../reader/gold/${name}`, import.meta.url))

const recorded = figuresSchema.parse(JSON.parse(readFileSync(path('figures.json'), 'utf8')))

function reached(name: string): SetFigures {
  const { totals, articles } = evaluate(readGoldSet(path(name)), predictWith(reader))
  return figuresOf(totals, articles.length)
}

describe('The reader', () => {
  // After a change that is meant: `npm run evaluate -- --record`.
  it.each(['tune', 'held-out'])('reads the articles of %s no worse than recorded', (name) => {
    const record = recorded[name]
    if (!record) throw new Error(`figures.json records nothing of ${name}`)
    expect(regressions(name, record, reached(name))).toEqual([])
  })
})

describe('A record', () => {
  const record: SetFigures = {
    articles: 3,
    entitiesF1: 0.9,
    pairsF1: 0.8,
    relationF1: 0.7,
    stateF1: 0.6,
    redFlagRecall: 0.95,
    trapsBroken: 2,
  }

  it('tells each figure that got worse, and none that got better', () => {
    const now = { ...record, pairsF1: 0.7999, stateF1: 0.9, trapsBroken: 3 }
    expect(regressions('tune', record, now)).toEqual([
      'tune: pairsF1 is 0.7999, and was 0.8',
      'tune: trapsBroken is 3, and was 2',
    ])
  })

  it('is none of other articles', () => {
    expect(regressions('tune', record, { ...record, articles: 4 })).toEqual([
      'tune: 4 articles, 3 recorded; record anew',
    ])
  })
})
