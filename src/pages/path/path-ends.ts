import { type ConceptNameFragment, PathEndsDocument } from '../__generated__/documents.ts'
import type { PageApi } from '../page.ts'

/** What an end of a path was understood to be. */
export interface PathEnd {
  /** As it was given. */
  readonly given: string
  /** Left out where nothing has that id, slug or name. */
  readonly concept?: ConceptNameFragment
  /** What it may have meant, the most likely first; empty where it is known. */
  readonly nearest: readonly ConceptNameFragment[]
}

/**
 * Both ends, each an id, a slug or a name. What is merely near to a name is offered, not taken.
 *
 * @throws PageFault 400 for words that are longer than any name.
 */
export async function pathEnds(api: PageApi, from: string, to: string): Promise<readonly [PathEnd, PathEnd]> {
  const { fromById, fromBySlug, toById, toBySlug, resolve } = await api.ask(PathEndsDocument, {
    fromId: from,
    fromSlug: from,
    toId: to,
    toSlug: to,
    terms: [from, to],
  })
  const endOf = (given: string, i: number, known: ConceptNameFragment | null): PathEnd => {
    const resolved = resolve[i]
    const named = resolved?.match === 'EXACT' ? resolved.concept : null
    const concept = known ?? named
    if (concept) return { given, concept, nearest: [] }
    const near = [resolved?.concept, ...(resolved?.alternatives ?? []).map((other) => other.concept)]
    return { given, nearest: near.flatMap((other) => other ?? []) }
  }
  return [endOf(from, 0, fromById ?? fromBySlug), endOf(to, 1, toById ?? toBySlug)]
}
