import { hash } from 'node:crypto'
import type { ArticleId, SectionId } from '../domain/article.ts'
import type { Claim, ClaimEnd } from '../domain/claim.ts'
import { linkId } from '../domain/link.ts'
import { defaultState } from '../domain/states.ts'
import type { TextSpan } from './claims/context.ts'
import type { ClaimDraft, DraftEnd } from './claims/draft.ts'

interface ArticleText {
  readonly articleId: ArticleId
  readonly text: string
  readonly sectionIds: readonly SectionId[]
}

function endOf(end: DraftEnd, quote: TextSpan): ClaimEnd {
  const { mention } = end
  const inside = !end.inherited && mention.start >= quote.start && mention.end <= quote.end
  return {
    conceptId: mention.concept.id,
    state: end.state ?? mention.state ?? defaultState(mention.concept.type),
    stateWord: mention.stateWord,
    modifiers: mention.modifiers,
    span: inside ? { start: mention.start - quote.start, end: mention.end - quote.start, text: '' } : null,
  }
}

function withText(end: ClaimEnd, quote: string): ClaimEnd {
  return end.span ? { ...end, span: { ...end.span, text: quote.slice(end.span.start, end.span.end) } } : end
}

/**
 * Turns drafts into claims: exact quotes, ids, one claim for each statement.
 *
 * The id is a hash of article, quote, context and parts, so that the same line keeps its id when the article
 * changes elsewhere. Of two drafts that say the same in the same words the first stays.
 */
export function finishClaims(drafts: readonly ClaimDraft[], article: ArticleText): Claim[] {
  const claims = new Map<string, Claim>()
  for (const draft of drafts) {
    const quote = article.text.slice(draft.quote.start, draft.quote.end)
    const contextQuote = draft.context ? article.text.slice(draft.context.start, draft.context.end) : null
    const subject = withText(endOf(draft.subject, draft.quote), quote)
    const object = withText(endOf(draft.object, draft.quote), quote)
    const link = linkId({
      subjectId: subject.conceptId,
      subjectState: subject.state,
      relation: draft.relation,
      objectId: object.conceptId,
      objectState: object.state,
    })
    const parts = [article.articleId, quote, contextQuote ?? '', link, draft.polarity].join('\0')
    const id = `claim:${hash('sha256', parts).slice(0, 20)}`
    if (claims.has(id)) continue
    claims.set(id, {
      id,
      linkId: link,
      articleId: article.articleId,
      sectionId: article.sectionIds[draft.section] ?? '',
      position: claims.size,
      subject,
      relation: draft.relation,
      object,
      polarity: draft.polarity,
      certainty: draft.certainty,
      derivation: draft.derivation,
      review: 'MACHINE',
      quote,
      quoteStart: draft.quote.start,
      contextQuote,
      contextStart: draft.context?.start ?? null,
    })
  }
  return [...claims.values()]
}
