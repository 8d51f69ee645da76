import type { ConceptId } from '../../domain/concept.ts'
import { tokenize } from '../text/tokens.ts'
import type { Lexicon } from '../vocabulary/lexicon.ts'
import { findMentions } from './find-mentions.ts'

/** A place in a line that names a concept; offsets are into the line, `end` is exclusive. */
export interface LineMention {
  readonly conceptId: ConceptId
  readonly start: number
  readonly end: number
}

/**
 * Where each line names concepts, without reading what it says of them.
 *
 * @param title of the article: the symptoms that it names, else all that it names, decide what an ambiguous word means.
 */
export function mentionsInLines(
  lines: readonly string[],
  title: string,
  lexicon: Lexicon,
): readonly (readonly LineMention[])[] {
  const named = findMentions(tokenize(title), lexicon, []).map(({ concept }) => concept)
  const symptoms = named.filter(({ type }) => type === 'SYMPTOM')
  const topics = (symptoms.length > 0 ? symptoms : named).map(({ id }) => id)
  return lines.map((line) =>
    findMentions(tokenize(line), lexicon, topics).map(({ concept, start, end }) => ({
      conceptId: concept.id,
      start,
      end,
    })),
  )
}
