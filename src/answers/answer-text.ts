import { printable } from '../printable.ts'
import type {
  ArticleAnswer,
  AskAnswer,
  EvidenceAnswer,
  LinkAnswer,
  LinksAnswer,
  PathsAnswer,
  SafetyAnswer,
  SharedAnswer,
} from './models.ts'

/** How words are set off where there is a terminal. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly cyan: (text: string) => string
  readonly yellow: (text: string) => string
}

const plain = (text: string): string => text
/** For text without colours. */
export const PLAIN: Paint = { bold: plain, dim: plain, cyan: plain, yellow: plain }

const quoted = (text: string): string => `“${printable(text)}”`

const sourceOf = ({ title, publisher, url }: ArticleAnswer): string =>
  [title, publisher, url].flatMap((part) => (part ? [printable(part)] : [])).join(', ')

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** The exact words, what stands above them, and where they stand. */
export function evidenceLines({ quote, contextQuote, article }: EvidenceAnswer, paint: Paint): string[] {
  return [
    `    ${quoted(quote)}`,
    ...(contextQuote ? [paint.dim(`    under ${quoted(contextQuote)}`)] : []),
    paint.dim(`    — ${sourceOf(article)}`),
  ]
}

function linkLines(link: LinkAnswer, paint: Paint): string[] {
  const { sentence, articleCount, evidence } = link
  return [
    '',
    `  ${paint.cyan(printable(sentence))} ${paint.dim(`(${counted(articleCount, 'article')})`)}`,
    ...evidence.nodes.flatMap((one) => evidenceLines(one, paint)),
  ]
}

/** How many of a list are shown, where it is longer. */
function moreLines(shown: number, total: number, paint: Paint): string[] {
  return total > shown ? ['', paint.dim(`  ${shown} of ${total} shown.`)] : []
}

export function linksLines({ nodes, totalCount }: LinksAnswer, paint: Paint): string[] {
  return [...nodes.flatMap((link) => linkLines(link, paint)), ...moreLines(nodes.length, totalCount, paint)]
}

export function sharedLines({ edges, totalCount }: SharedAnswer, paint: Paint): string[] {
  const lines = edges.flatMap(({ node, by }) => [
    '',
    `  ${paint.cyan(printable(node.name))}`,
    ...by.flatMap(({ links }) => links.map(({ sentence }) => `    ${printable(sentence)}`)),
  ])
  return [...lines, ...moreLines(edges.length, totalCount, paint)]
}

export function pathsLines({ paths, complete, hint }: PathsAnswer, paint: Paint): string[] {
  const told = paths.flatMap(({ sentence, length, netEffect, causalChain }) => [
    '',
    `  ${paint.cyan(printable(sentence))}`,
    paint.dim(
      `    ${counted(length, 'link')}, ${causalChain ? 'a causal chain' : 'no causal chain'}, net effect ${netEffect.toLowerCase()}`,
    ),
  ])
  const none = paths.length === 0 ? ['', '  The articles say nothing that connects the two.'] : []
  return [...told, ...none, ...(complete ? [] : ['', paint.dim(`  ${hint ?? 'There may be more paths.'}`)])]
}

/** When to seek care, in the articles' words, and the disclaimer: the end of every answer. */
export function safetyLines({ disclaimer, redFlags }: SafetyAnswer, paint: Paint): string[] {
  const lines = redFlags.flatMap(({ quote, article }, i) => {
    const isNext = redFlags[i - 1]?.article.id === article.id
    return [...(isNext ? [] : [paint.dim(`  ${printable(article.title)}`)]), `    ${quoted(quote)}`]
  })
  const care = lines.length > 0 ? ['', paint.yellow(paint.bold('When to seek care')), ...lines] : []
  return [...care, '', paint.dim(printable(disclaimer))]
}

function notUnderstoodLines({ notUnderstood, examples }: AskAnswer, paint: Paint): string[] {
  if (!notUnderstood) return []
  const { message, unknown, didYouMean } = notUnderstood
  const near = didYouMean.length > 0 ? ` Did you mean ${didYouMean.map(printable).join(', ')}?` : ''
  return [
    paint.bold(message),
    ...(unknown.length > 0 ? [`Not known: ${unknown.map(quoted).join(', ')}.${near}`] : []),
    '',
    'Questions that are understood:',
    ...examples.map((example) => `  ${example}`),
  ]
}

/** An answer of `ask` for a person. */
export function askText(answer: AskAnswer, paint: Paint): string {
  const { understood, notes, links, shared, paths, safety } = answer
  const lines = [
    ...(understood === null ? notUnderstoodLines(answer, paint) : [paint.bold(printable(understood))]),
    ...notes.map((note) => paint.yellow(printable(note))),
    ...(links ? linksLines(links, paint) : []),
    ...(shared ? sharedLines(shared, paint) : []),
    ...(paths ? pathsLines(paths, paint) : []),
    ...safetyLines(safety, paint),
  ]
  return `${lines.join('\n')}\n`
}
