import type { ConceptId } from '../../domain/concept.ts'

/**
 * Tells detours: a path that goes by way of further concepts where a shorter one has its other concepts in the same
 * order. From poor absorption to weakness to magnesium deficiency to cramps tells nothing of absorption and cramps
 * that "from poor absorption to weakness to cramps" does not.
 */
export class Detours {
  readonly #known = new Set<string>()

  /** Adds the visited concepts of paths, which must come by length. */
  add(visits: readonly ConceptId[]): void {
    this.#known.add(visits.join(' '))
  }

  isDetour(visits: readonly ConceptId[]): boolean {
    const between = visits.slice(1, -1)
    // Each number below stands for a choice of the concepts between the ends, one bit for each; all is no choice.
    for (let choice = 0; choice < 2 ** between.length - 1; choice++) {
      const fewer = visits.filter((_, i) => {
        const isEnd = i === 0 || i === visits.length - 1
        return isEnd || Math.floor(choice / 2 ** (i - 1)) % 2 === 1
      })
      if (this.#known.has(fewer.join(' '))) return true
    }
    return false
  }
}
