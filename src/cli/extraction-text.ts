import { aggregateLink } from '../domain/aggregate-link.ts'
import type { Claim } from '../domain/claim.ts'
import type { Concept, ConceptId } from '../domain/concept.ts'
import { linkSentence } from '../domain/link-sentence.ts'
import { claimReason, sentenceLines } from './explained.ts'
import type { Extraction } from './extraction.ts'
import { type Colors, printable } from './io.ts'

const quoted = (text: string): string => `“${printable(text)}”`

/** Each claim as a plain sentence, no stronger than its article's words. */
export function claimSentences(
  claims: readonly Claim[],
  concepts: ReadonlyMap<ConceptId, Concept>,
): string[] {
  return claims.map((claim) => {
    const subject = concepts.get(claim.subject.conceptId)
    const object = concepts.get(claim.object.conceptId)
    if (!subject || !object) return claim.linkId
    return linkSentence(aggregateLink([{ claim, publisher: null }]), subject, object)
  })
}

function claimLines(
  { claims, explained }: Extraction,
  sentences: readonly string[],
  colors: Colors,
): string[] {
  let section: string | null = null
  return claims.flatMap((claim, i) => {
    const heading = claim.section === section ? [] : ['', colors.cyan(printable(claim.section) || 'Opening')]
    section = claim.section
    const lines = [...heading, `  ${sentences[i] ?? ''}`, colors.dim(`    ${quoted(claim.quote)}`)]
    if (claim.contextQuote) lines.push(colors.dim(`    under ${quoted(claim.contextQuote)}`))
    const why = explained?.claims[i]
    if (why) lines.push(colors.dim(`    ${claimReason(why)}`))
    return lines
  })
}

function list(heading: string, lines: readonly string[], colors: Colors): string[] {
  return lines.length > 0 ? ['', colors.bold(heading), ...lines.map((line) => `  ${line}`)] : []
}

/**
 * The same as the JSON, for a person: claims under their sections, then what stands apart.
 *
 * @param sentences one for each claim, in the same order.
 */
export function toText(extraction: Extraction, sentences: readonly string[], colors: Colors): string {
  const { article, concepts, claims, redFlags, teasers, warnings, refused, explained } = extraction
  const lines = [
    colors.bold(printable(article.title)),
    `${article.id} · ${concepts.length} concepts · ${claims.length} claims`,
    ...claimLines(extraction, sentences, colors),
    ...list(
      'When to seek care',
      redFlags.map(({ quote }) => quoted(quote)),
      colors,
    ),
    ...list(
      'Cards that point to other articles',
      teasers.map(({ title }) => printable(title)),
      colors,
    ),
    ...list('Warnings', warnings.map(printable), colors),
    ...list(
      'Refused',
      refused.map(({ quote, reason }) => `${quoted(quote)}: ${printable(reason)}`),
      colors,
    ),
    ...list(
      'Sentences that name two concepts and gave no claim',
      explained ? sentenceLines(explained, colors) : [],
      colors,
    ),
  ]
  return `${lines.join('\n')}\n`
}
