import type { ArticleReading } from './article.ts'
import type { ConceptId } from './concept.ts'
import { DomainError } from './errors.ts'

/** Every concept that a reading names, each once, in code unit order. */
export function conceptsNamedBy(reading: ArticleReading): ConceptId[] {
  const ids = new Set<ConceptId>(reading.topics)
  for (const mention of reading.mentions) ids.add(mention.conceptId)
  for (const claim of reading.claims) ids.add(claim.subject.conceptId).add(claim.object.conceptId)
  for (const redFlag of reading.redFlags) for (const id of redFlag.appliesTo) ids.add(id)
  return [...ids].sort()
}

/**
 * Refuses a reading that no store may take, so that every store refuses the same.
 *
 * @param known the concepts of {@link conceptsNamedBy} that the vocabulary has.
 * @throws DomainError UNKNOWN_CONCEPT where the reading names another concept; QUOTE_NOT_FOUND where a quote
 * is not the exact text at its offset.
 */
export function checkReading(reading: ArticleReading, known: ReadonlySet<ConceptId>): void {
  const unknown = conceptsNamedBy(reading).find((id) => !known.has(id))
  if (unknown !== undefined) {
    throw new DomainError(
      'UNKNOWN_CONCEPT',
      `${reading.article.id} names ${unknown}, which the vocabulary lacks.`,
    )
  }
  const misplaced = misplacedQuote(reading)
  if (misplaced !== undefined) {
    throw new DomainError(
      'QUOTE_NOT_FOUND',
      `${reading.article.id} does not hold the quote “${misplaced}” at its place.`,
    )
  }
}

type Quoted = Pick<ArticleReading, 'text' | 'blocks' | 'claims' | 'redFlags' | 'tensions'>

/** The first text of a reading that does not stand where it is said to stand. */
export function misplacedQuote(reading: Quoted): string | undefined {
  const { text } = reading
  for (const block of reading.blocks) {
    if (text.slice(block.start, block.end) !== block.text) return block.text
  }
  for (const claim of reading.claims) {
    if (!standsAt(text, claim.quote, claim.quoteStart)) return claim.quote
    if (claim.contextQuote !== null && !standsAt(text, claim.contextQuote, claim.contextStart)) {
      return claim.contextQuote
    }
    for (const span of [claim.subject.span, claim.object.span]) {
      if (span && claim.quote.slice(span.start, span.end) !== span.text) return span.text
    }
  }
  for (const redFlag of reading.redFlags) {
    if (!standsAt(text, redFlag.quote, redFlag.start)) return redFlag.quote
    if (redFlag.contextQuote !== null && !text.includes(redFlag.contextQuote)) return redFlag.contextQuote
  }
  for (const { quote, start, words } of reading.tensions.flatMap(({ first, second }) => [first, second])) {
    if (!standsAt(text, quote, start)) return quote
    if (words === '' || !quote.includes(words)) return words
  }
  return undefined
}

function standsAt(text: string, quote: string, start: number | null): boolean {
  return start !== null && start >= 0 && quote !== '' && text.startsWith(quote, start)
}
