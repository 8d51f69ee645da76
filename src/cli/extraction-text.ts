import { RELATION_RULES } from '../domain/relations.ts'
import type { State } from '../domain/terminology.ts'
import type { ExtractedClaim, Extraction } from './extraction.ts'
import { type Colors, printable } from './io.ts'

const quoted = (text: string): string => `“${printable(text)}”`
const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ')

function end(name: string, state: State): string {
  return state === 'UNSPECIFIED' || state === 'PRESENT' ? name : `${name} (${words(state)})`
}

/** What a person should know before taking a claim for a plain statement. */
function marks({ polarity, certainty, derivation }: ExtractedClaim): string {
  const notable = [
    polarity === 'AFFIRMED' ? '' : words(polarity),
    certainty === 'STATED' ? '' : words(certainty),
    derivation === 'EXPLICIT' ? '' : words(derivation),
  ].filter(Boolean)
  return notable.length > 0 ? ` [${notable.join(', ')}]` : ''
}

function claimLines(claim: ExtractedClaim, names: ReadonlyMap<string, string>, colors: Colors): string[] {
  const subject = end(names.get(claim.subject) ?? claim.subject, claim.subjectState)
  const object = end(names.get(claim.object) ?? claim.object, claim.objectState)
  const sentence = `${subject} ${RELATION_RULES[claim.relation].verb[0]} ${object}`
  const lines = [`  ${sentence}${colors.yellow(marks(claim))}`, colors.dim(`    ${quoted(claim.quote)}`)]
  return claim.contextQuote ? [...lines, colors.dim(`    under ${quoted(claim.contextQuote)}`)] : lines
}

function list(heading: string, lines: readonly string[], colors: Colors): string[] {
  return lines.length > 0 ? ['', colors.bold(heading), ...lines.map((line) => `  ${line}`)] : []
}

/** The same as the JSON, for a person: claims under their sections, then what stands apart. */
export function toText(extraction: Extraction, colors: Colors): string {
  const names = new Map(extraction.concepts.map((concept) => [concept.id, concept.name]))
  const lines = [
    colors.bold(printable(extraction.article.title)),
    `${extraction.article.id} · ${extraction.concepts.length} concepts · ${extraction.claims.length} claims`,
  ]
  let section: string | null = null
  for (const claim of extraction.claims) {
    if (claim.section !== section) {
      section = claim.section
      lines.push('', colors.cyan(printable(section) || 'Before the first heading'))
    }
    lines.push(...claimLines(claim, names, colors))
  }
  lines.push(
    ...list(
      'When to seek care',
      extraction.redFlags.map((flag) => quoted(flag.quote)),
      colors,
    ),
    ...list(
      'Cards that point to other articles',
      extraction.teasers.map((teaser) => printable(teaser.title)),
      colors,
    ),
    ...list(
      'Refused',
      extraction.refused.map(({ quote, reason }) => `${quoted(quote)}: ${printable(reason)}`),
      colors,
    ),
  )
  return `${lines.join('\n')}\n`
}
