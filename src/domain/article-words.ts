import type { Block } from './article.ts'
import type { Claim } from './claim.ts'
import { DEFAULT_SCOPE, inScope } from './scope.ts'
import { DistinctWords } from './search-words.ts'
import type { BlockRole } from './terminology.ts'

/** What an article is searched by: the different words of each part of it, with blanks between them. */
export interface ArticleWords {
  readonly title: string
  readonly headings: string
  /** Of its claims in the default scope as they were read, whatever an editor said of them since. */
  readonly quotes: string
  readonly body: string
}

/** Cards that point elsewhere, navigation and the like are no words of the article. */
export const SEARCHED_ROLES: readonly BlockRole[] = ['BODY', 'ADVICE', 'RED_FLAG']

export function articleWords(
  title: string,
  blocks: readonly Pick<Block, 'kind' | 'role' | 'text'>[],
  claims: readonly Pick<Claim, 'quote' | 'polarity' | 'certainty' | 'derivation'>[],
): ArticleWords {
  const own = blocks.filter((block) => SEARCHED_ROLES.includes(block.role))
  const isHeading = ({ kind }: (typeof own)[number]): boolean => kind === 'HEADING'
  const distinct = new DistinctWords()
  const wordsOf = (texts: readonly string[]): string => distinct.of(texts).join(' ')
  return {
    title: wordsOf([title]),
    headings: wordsOf(own.filter(isHeading).map(({ text }) => text)),
    quotes: wordsOf(claims.filter((claim) => inScope(claim, DEFAULT_SCOPE)).map(({ quote }) => quote)),
    body: wordsOf(own.filter((block) => !isHeading(block)).map(({ text }) => text)),
  }
}
