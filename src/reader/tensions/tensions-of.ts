import type { ArticleHead, SectionId } from '../../domain/article.ts'
import type { Tension, TensionSide } from '../../domain/tension.ts'
import type { TextSpan } from '../claims/context.ts'
import type { TensionDraft } from './find-tensions.ts'

/** The tensions of an article with their exact words, in the order of their red flags. */
export function tensionsOf(
  drafts: readonly TensionDraft[],
  article: ArticleHead,
  text: string,
  sectionIds: readonly SectionId[],
): Tension[] {
  const side = (section: number, quote: TextSpan, words: TextSpan): TensionSide => ({
    sectionId: sectionIds[section] ?? '',
    quote: text.slice(quote.start, quote.end),
    start: quote.start,
    words: text.slice(words.start, words.end),
  })
  return drafts.map(({ kind, redFlag, flagWords, other, otherWords }, position) => ({
    articleId: article.id,
    position,
    kind,
    first: side(redFlag.section, redFlag.quote, flagWords),
    second: side(other.block.section, other, otherWords),
  }))
}
