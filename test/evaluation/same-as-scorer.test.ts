import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { predictWith } from '../../src/cli/evaluation-prediction.ts'
import { ownGoldFolders } from '../../src/cli/gold-folders.ts'
import { type Evaluation, evaluate } from '../../src/evaluation/evaluate.ts'
import { type GoldArticle, readGoldSet } from '../../src/evaluation/gold-set.ts'
import type { PredictedLink, Prediction } from '../../src/evaluation/prediction.ts'
import { answerOf, type Question } from '../../src/evaluation/totals.ts'
import { reader } from '../reader/read.ts'
import { hasScorer, SCORER, scorerSays } from './scorer.ts'

const FOLDERS = [
  ['the shared gold', dirname(SCORER)],
  ...ownGoldFolders().map(({ name, folder }) => [`ours: ${name}`, folder] as const),
] as const

const COLUMNS = [
  ['entities', 'ent'],
  ['pairs', 'pairs'],
  ['relation', 'rel'],
  ['polarity', 'relL'],
  ['state', 'st'],
  ['level', 'stL'],
] as const satisfies readonly (readonly [Question, string])[]

/** Our figures in the scorer's words. */
function inItsWords({ articles, totals }: Evaluation) {
  const { quotes, redFlags, traps, trapsByKind } = totals
  const columns = <T>(value: (question: Question) => T) =>
    Object.fromEntries(COLUMNS.map(([question, column]) => [column, value(question)]))
  return {
    micro: columns((question) => totals.micro[question]),
    agg: {
      typeOk: totals.typeRight,
      dup: totals.duplicates,
      qn: quotes.n,
      qv: quotes.valid,
      ev: quotes.sameEvidence,
      evOf: quotes.sameEvidenceOf,
      rfTp: redFlags.tp,
      rfG: redFlags.gold,
      rfP: redFlags.pred,
      rfOk: redFlags.ok,
      tn: traps.all,
      tv: traps.broken,
      kinds: Object.fromEntries([...trapsByKind].map(([kind, { broken, all }]) => [kind, [broken, all]])),
      missing: [],
    },
    perArticle: articles.map(({ slug, score }) => ({
      slug,
      ...columns((question) => {
        const { p, r, f1 } = answerOf(score, question)
        return { p, r, f1 }
      }),
      quotes: {
        n: score.quotes.n,
        valid: score.quotes.valid,
        evid: score.quotes.sameEvidence,
        evidOf: score.quotes.sameEvidenceOf,
      },
      redFlags: score.redFlags,
      traps: { n: score.traps.length, v: score.broken.length, viol: score.broken },
    })),
  }
}

const bySlug = (set: readonly GoldArticle[], predict: (article: GoldArticle) => Prediction) =>
  new Map(set.map((article) => [article.slug, predict(article)]))

function bothSay(folder: string, predictions: ReadonlyMap<string, Prediction>) {
  const set = readGoldSet(folder)
  const texts = new Map(set.map(({ file, bytes }) => [file, Buffer.from(bytes).toString('utf8')]))
  const ours = evaluate(set, (file) => ({
    prediction: predictions.get(file.slice(0, file.lastIndexOf('.'))) ?? {
      entities: [],
      links: [],
      redFlags: [],
    },
    text: texts.get(file) ?? '',
  }))
  return { ours: inItsWords(ours), its: scorerSays(folder, predictions) }
}

const RELATIONS = ['CAUSES', 'RELIEVES', 'WORSENS', 'ASSOCIATED_WITH', 'LOWERS', 'PREVENTS']
const STATES = ['LOW', 'DEFICIENCY', 'EXCESS', 'ABSENCE', 'UNSPECIFIED', 'FLUCTUATION', null]

/** A reader that errs in every way that a scorer has to judge: wrong ends, relations, states, names, quotes. */
function erring({ gold, bytes }: GoldArticle): Prediction {
  const text = Buffer.from(bytes).toString('utf8')
  const links = gold.links.flatMap((link, i): PredictedLink[] => {
    const turn = i % 4 === 0
    const other = gold.links[(i * 7 + 3) % gold.links.length] ?? link
    return [
      {
        source: turn ? link.target : link.source,
        target: turn ? link.source : i % 5 === 0 ? other.target : link.target,
        relation: RELATIONS[(i * 3) % RELATIONS.length] ?? 'CAUSES',
        state: STATES[i % STATES.length] ?? null,
        quote: i % 6 === 0 ? text.slice(i * 20, i * 20 + 80) : link.quote,
        negated: i % 11 === 0,
      },
    ]
  })
  const baits = gold.traps.flatMap((trap): PredictedLink[] =>
    trap.forbidLink.map(({ source, target, relation }) => ({
      source,
      target,
      relation: relation ?? 'CAUSES',
      state: null,
      quote: trap.text,
      negated: false,
    })),
  )
  return {
    entities: [
      ...gold.entities.map(({ type, name, aliases }, i) => ({
        type: i % 9 === 0 ? 'FACTOR' : type,
        name: (i % 3 === 0 ? aliases[0] : undefined) ?? name,
        synonyms: i % 2 === 0 ? aliases : [],
      })),
      ...gold.traps.flatMap(({ forbidEntity }) =>
        forbidEntity.map((name) => ({ type: 'FACTOR', name, synonyms: [] })),
      ),
      { type: 'SYMPTOM', name: 'a thing that no article names', synonyms: [] },
    ],
    links: [...links, ...baits],
    redFlags: gold.redFlags.flatMap(({ quote }, i) =>
      i % 3 === 0 ? [] : [{ quote: `• ${quote.slice(0, 60)}` }],
    ),
  }
}

describe.skipIf(!hasScorer)(
  'Scores equal those of the scorer that defines them (../shared/evaluation)',
  () => {
    it.each(FOLDERS)('for what the reader reads, on %s', (_, folder) => {
      const predict = predictWith(reader)
      const predictions = bySlug(readGoldSet(folder), ({ file, bytes }) => predict(file, bytes).prediction)
      const { ours, its } = bothSay(folder, predictions)

      expect(ours).toEqual(its)
    })

    it.each(FOLDERS)('for a reader that errs in every way, on %s', (_, folder) => {
      const { ours, its } = bothSay(folder, bySlug(readGoldSet(folder), erring))

      expect(its.agg.tv).toBeGreaterThan(0)
      expect(ours).toEqual(its)
    })

    it.each(FOLDERS)('for a reader that says nothing, on %s', (_, folder) => {
      const { ours, its } = bothSay(
        folder,
        bySlug(readGoldSet(folder), () => ({ entities: [], links: [], redFlags: [] })),
      )

      expect(ours).toEqual(its)
    })
  },
)
