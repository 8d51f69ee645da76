import type { FoundMention } from '../mentions/mention.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import type { Scope } from './context.ts'
import { separatorOf } from './line-claims.ts'
import type { Unit } from './unit.ts'

const MAX_LABEL_WORDS = 4

/**
 * What the label of a line says of the rest of it: "Symptoms: …", "What to do: …".
 *
 * Under a heading that names a cause ("Missed meals") the symptoms are what it leads to, the topic among
 * them; else they are signs of the topic. Undefined where the line has no such label.
 */
export function labelScope(
  unit: Unit,
  scope: Scope,
  heading: Unit | undefined,
  topics: readonly FoundMention[],
  lexicon: Lexicon,
): Scope | undefined {
  const separator = separatorOf(unit)
  if (separator < 0 || unit.mentions.some((mention) => mention.from < separator)) return undefined
  const label = unit.tokens.slice(0, separator)
  if (label.filter((token) => token.isWord).length > MAX_LABEL_WORDS) return undefined
  const relation = lexicon.headingScopes
    .findAll(label)
    .map((match) => match.value)
    .sort((a, b) => a.row - b.row)[0]?.value
  if (!relation) return undefined
  const causes = heading ? causesIn(heading, topics) : []
  if (relation === 'SIGN_OF' && causes.length > 0) {
    return { relation: 'CAUSES', targets: [], sources: causes, span: scope.span, isListing: false }
  }
  // What to do about a cause is done for the topic.
  return { ...scope, relation, targets: causes.length > 0 ? topics : scope.targets }
}

/** What a heading names besides the topic. */
function causesIn(heading: Unit, topics: readonly FoundMention[]): FoundMention[] {
  const topicIds = new Set(topics.map((topic) => topic.concept.id))
  return heading.mentions.filter((mention) => !topicIds.has(mention.concept.id))
}
