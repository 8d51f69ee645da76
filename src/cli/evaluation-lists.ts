import type { ScoredArticle } from '../evaluation/evaluate.ts'
import type { Predicted, Wanted } from '../evaluation/link-ends.ts'
import { printable } from './io.ts'

export const LISTS = ['fp', 'fn', 'traps'] as const
export type List = (typeof LISTS)[number]

const SHOWN = 100

const quote = (text: string): string => printable(text).slice(0, SHOWN)

const predicted = (mark: string, { source, target, coarse, state, quote: words }: Predicted): string =>
  `  ${mark} ${source} > ${target} ${coarse} ${state ?? ''} | ${quote(words)}`

const wanted = ({ source, target, coarse, state, pattern, quote: words }: Wanted): string =>
  `  - ${source} > ${target} ${coarse} ${state ?? ''} [${pattern}] | ${quote(words)}`

function linesOf({ score: { entities, links, broken } }: ScoredArticle, list: List): string[] {
  switch (list) {
    case 'fp':
      return [
        `  entities: ${entities.wrong.join('; ')}`,
        ...links.pairs.wrong.map((one) => predicted('*', one)),
        ...links.relation.wrong.map((one) => predicted('+', one)),
      ]
    case 'fn':
      return [`  entities: ${entities.missed.join('; ')}`, ...links.relation.missed.map(wanted)]
    case 'traps':
      return broken.map(({ kind, text, why }) => `  ! ${kind} | ${printable(text)} | ${why.join(', ')}`)
  }
}

/** What was said and is wrong (fp: `*` as a pair, `+` with its relation), what was missed, or which traps broke. */
export function listText(articles: readonly ScoredArticle[], list: List): string {
  return articles.map((one) => `\n# ${one.slug}\n${linesOf(one, list).join('\n')}\n`).join('')
}
