import type { Evaluation, ScoredArticle } from '../evaluation/evaluate.ts'
import { QUESTIONS, type Question, type Totals } from '../evaluation/totals.ts'
import type { Colors } from './io.ts'

const NAMES: Record<Question, string> = {
  entities: 'entities',
  pairs: 'link pairs (undirected)',
  relation: 'links + relation (directed)',
  polarity: '  same, polarity only',
  state: 'links + relation + state',
  level: '  same, lenient',
}
const WIDTH = 30
const WORST = 5

const f2 = (value: number): string => value.toFixed(2)
const f3 = (value: number): string => value.toFixed(3)
const share = (part: number, all: number): string => `${part}/${all}${all > 0 ? ` ${f3(part / all)}` : ''}`

function articleLine({ slug, score }: ScoredArticle): string {
  const { entities, links, quotes, redFlags, traps, broken } = score
  const three = ({ p, r, f1 }: { p: number; r: number; f1: number }): string =>
    `${f2(p)}/${f2(r)}/${f2(f1)}`.padEnd(15)
  return [
    slug.slice(0, 38).padEnd(38),
    three(entities.score),
    three(links.pairs.score),
    f2(links.relation.score.f1).padEnd(6),
    f2(links.state.score.f1).padEnd(8),
    (quotes.n > 0 ? f2(quotes.valid / quotes.n) : '-').padEnd(5),
    `${redFlags.tp}/${redFlags.gold}`.padEnd(7),
    `${broken.length}/${traps.length}`,
  ].join(' ')
}

const HEAD = [
  'article'.padEnd(38),
  'ent P/R/F1'.padEnd(15),
  'pair P/R/F1'.padEnd(15),
  'rel F1 state F1 quote redflag traps',
].join(' ')

function totalLines(totals: Totals): string[] {
  const { micro, macro, quotes, redFlags } = totals
  return [
    ...QUESTIONS.map((question) => {
      const { p, r, f1, tp, pred, gold } = micro[question]
      return `${NAMES[question].padEnd(WIDTH)} P ${f3(p)}  R ${f3(r)}  F1 ${f3(f1)}   (right ${tp}, said ${pred}, wanted ${gold})`
    }),
    `${'mean F1 of the articles'.padEnd(WIDTH)} entities ${f3(macro.entities)}  pairs ${f3(macro.pairs)}  relation ${f3(macro.relation)}  state ${f3(macro.state)}`,
    `${'entity type right'.padEnd(WIDTH)} ${totals.typeRight}/${micro.entities.tp}   second names (neutral): ${totals.duplicates}`,
    `${'quotes exact'.padEnd(WIDTH)} ${share(quotes.valid, quotes.n)}   same evidence as gold: ${quotes.sameEvidence}/${quotes.sameEvidenceOf}`,
    `${'red flags'.padEnd(WIDTH)} recall ${share(redFlags.tp, redFlags.gold)}   precision ${redFlags.ok}/${redFlags.pred}`,
    `${'traps broken'.padEnd(WIDTH)} ${totals.traps.broken}/${totals.traps.all}`,
  ]
}

function breakdown({ byPattern, trapsByKind }: Totals, colors: Colors): string[] {
  const patterns = [...byPattern].map(
    ([pattern, { wanted, pairs, relation }]) =>
      `  ${(pattern || '?').padEnd(4)} pairs ${`${pairs}/${wanted}`.padEnd(9)} ${f2(pairs / wanted)}   relation ${`${relation}/${wanted}`.padEnd(9)} ${f2(relation / wanted)}`,
  )
  const kinds = [...trapsByKind].sort(([, a], [, b]) => b.broken - a.broken || b.all - a.all)
  return [
    '',
    colors.bold('Found by the form that carries the link'),
    ...patterns,
    '',
    colors.bold('Traps broken by kind'),
    `  ${kinds.map(([kind, { broken, all }]) => `${kind} ${broken}/${all}`).join(', ') || 'no traps'}`,
  ]
}

function worst(articles: readonly ScoredArticle[], colors: Colors): string[] {
  if (articles.length <= WORST) return []
  const f1 = ({ score }: ScoredArticle): number => score.links.relation.score.f1
  const lines = [...articles]
    .sort((a, b) => f1(a) - f1(b))
    .slice(0, WORST)
    .map((one) => `  ${one.slug.padEnd(38)} relation F1 ${f2(f1(one))}`)
  return ['', colors.bold('Worst articles'), ...lines]
}

/** An evaluation for a person: each article, the sums, and where it goes wrong. */
export function evaluationText(name: string, { articles, totals }: Evaluation, colors: Colors): string {
  const lines = [
    colors.bold(`${name}: ${articles.length} articles`),
    colors.dim(HEAD),
    ...articles.map(articleLine),
    '',
    ...totalLines(totals),
    ...breakdown(totals, colors),
    ...worst(articles, colors),
  ]
  return `${lines.join('\n')}\n`
}
