import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import { type NameCandidate, type NameMatchKind, rankNames } from '../../domain/rank-names.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import { checkSearchText, echo } from './search-text.ts'

/** A concept that a term may mean. */
export interface Meaning {
  readonly conceptId: ConceptId
  /** 0 to 1, to two places; see `rankNames`. */
  readonly confidence: number
  readonly match: NameMatchKind
  readonly matchedLabel: string
}

/** What a term means, and what else it may mean. */
export interface Resolution {
  /** The term, its beginning where it is long. */
  readonly term: string
  /** Null where nothing is likely enough. */
  readonly meaning: Meaning | null
  /** The next likely, most likely first; empty only for a term that shares no letter with any label. */
  readonly alternatives: readonly Meaning[]
}

export const MOST_TERMS = 50
export const ALTERNATIVES = 5
/** Less likely concepts are only offered as alternatives. */
const LIKELY = 0.5

function toMeaning({ entry, confidence, match }: NameCandidate): Meaning {
  return {
    conceptId: entry.conceptId,
    confidence: Math.round(confidence * 100) / 100,
    match,
    matchedLabel: entry.label,
  }
}

/**
 * What each term means, in the order of the terms.
 *
 * Another concept is never taken for the one that has the very label: "spasms" are not cramps.
 *
 * @throws DomainError (BAD_USER_INPUT) for more than {@link MOST_TERMS} terms, or one that is too long.
 * @example resolveTerms(names, ['B12'])[0]?.meaning?.conceptId // 'nutrient:vitamin-b12'
 */
export function resolveTerms(
  names: NameIndex,
  terms: readonly string[],
  types?: readonly ConceptType[],
): Resolution[] {
  if (terms.length > MOST_TERMS)
    throw new DomainError('BAD_USER_INPUT', `\`terms\` may have at most ${MOST_TERMS} entries.`, {
      argument: 'terms',
    })
  return terms.map((term) => {
    const ranked = rankNames(names.labels, checkSearchText(term, 'terms'), { types, limit: ALTERNATIVES + 1 })
    const [first, ...rest] = ranked.map(toMeaning)
    if (first && first.confidence >= LIKELY) return { term: echo(term), meaning: first, alternatives: rest }
    const alternatives = first ? [first, ...rest].slice(0, ALTERNATIVES) : []
    return { term: echo(term), meaning: null, alternatives }
  })
}
