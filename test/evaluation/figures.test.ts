import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { predictWith } from '../../src/cli/evaluation-prediction.ts'
import { FIGURES, ownGoldFolders } from '../../src/cli/gold-folders.ts'
import { packagePath } from '../../src/cli/package-path.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { figuresOf, figuresSchema, regressions, type SetFigures } from '../../src/evaluation/figures.ts'
import { readGoldSet } from '../../src/evaluation/gold-set.ts'
import { reader } from '../reader/read.ts'

const recorded = figuresSchema.parse(JSON.parse(readFileSync(packagePath(FIGURES), 'utf8')))

function reached(folder: string): SetFigures {
  const { totals, articles } = evaluate(readGoldSet(folder), predictWith(reader))
  return figuresOf(totals, articles.length)
}

describe('The reader', () => {
  // After a change that is meant: `npm run evaluate -- --record`.
  it.each(ownGoldFolders())('reads the articles of $name no worse than recorded', ({ name, folder }) => {
    const record = recorded[name]
    if (!record) throw new Error(`figures.json records nothing of ${name}`)
    expect(regressions(name, record, reached(folder))).toEqual([])
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
