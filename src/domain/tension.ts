import type { ArticleId, SectionId } from './article.ts'
import type { TensionKind } from './terminology.ts'

/** One of two lines that clash; the quote is the exact text at `start`. */
export interface TensionSide {
  readonly sectionId: SectionId
  readonly quote: string
  readonly start: number
  /** The words of the quote that clash, exact too. */
  readonly words: string
}

/**
 * Two lines of one article that do not go together for who reads only one of them; both may be true.
 *
 * ORDINARY: a when-to-seek-care line warns of what the ordinary description tells as ordinary. ADVICE: it warns of
 * what follows an event after which another line tells to be active.
 */
export interface Tension {
  readonly articleId: ArticleId
  /** Order in the article, from 0: that of the when-to-seek-care lines. */
  readonly position: number
  readonly kind: TensionKind
  /** The when-to-seek-care line. */
  readonly first: TensionSide
  /** The line that it clashes with. */
  readonly second: TensionSide
}

/** @example tensionSentence(tension) // 'What calls for medical care here, “sudden”, stands in the ordinary description too: “suddenly”.' */
export function tensionSentence({ kind, first, second }: Pick<Tension, 'kind' | 'first' | 'second'>): string {
  const warned = `What calls for medical care here, “${first.words}”,`
  return kind === 'ORDINARY'
    ? `${warned} stands in the ordinary description too: “${second.words}”.`
    : `${warned} is met with advice to be active elsewhere: “${second.words}”.`
}
