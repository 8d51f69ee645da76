import type { ArticleId, ArticleReading, UnknownTerm } from './article.ts'
import { fold, labelKey } from './fold.ts'
import type { ConceptType, SectionAspect } from './terminology.ts'

/** An unknown term with the type of concept that it seems to be. */
export interface TypedTerm extends UnknownTerm {
  readonly type: ConceptType
}

/** An unknown term of a stored article. */
export interface StoredTerm extends TypedTerm {
  readonly articleId: ArticleId
}

/** A term that an editor may want in the vocabulary. */
export interface Candidate {
  /** As it is spelt where it first stands. */
  readonly term: string
  /** The type that most of its places suggest. */
  readonly type: ConceptType
  /** In how many places it stands. */
  readonly count: number
  readonly articles: readonly ArticleId[]
  /** One for each place, in the order of the articles. */
  readonly quotes: readonly { readonly articleId: ArticleId; readonly quote: string }[]
}

const DISEASE = /(?:itis|osis|opathy|emia|aemia|oma|syndrome|disease|disorder)s?$/i
const DEFICIENCY = /^\W*\s*(?:deficienc(?:y|ies)|insufficiency)\b/i

const TYPE_BY_ASPECT: Partial<Record<SectionAspect, ConceptType>> = {
  SYMPTOMS: 'SYMPTOM',
  NUTRITION: 'NUTRIENT',
  HORMONES: 'HORMONE',
  LIFESTYLE: 'LIFESTYLE_FACTOR',
  MIND_BODY: 'LIFESTYLE_FACTOR',
  WORSENING: 'LIFESTYLE_FACTOR',
}

/**
 * What an unknown term seems to be: "-itis" and the like a factor; what has a deficiency a nutrient, or a hormone
 * under a heading about hormones; anything else what its heading is about.
 */
export function guessType({ term, quote }: UnknownTerm, aspect: SectionAspect): ConceptType {
  if (DISEASE.test(term.trim())) return 'FACTOR'
  const at = quote.toLowerCase().indexOf(term.toLowerCase())
  const lacked = DEFICIENCY.test(at < 0 ? '' : quote.slice(at + term.length)) || /\bdeficienc/i.test(term)
  if (lacked) return aspect === 'HORMONES' ? 'HORMONE' : 'NUTRIENT'
  return TYPE_BY_ASPECT[aspect] ?? 'FACTOR'
}

/** The unknown terms of a reading with the types that they seem to be. */
export function typeUnknownTerms(
  reading: Pick<ArticleReading, 'unknownTerms' | 'blocks' | 'sections'>,
): TypedTerm[] {
  const aspects = new Map(reading.sections.map((section) => [section.id, section.aspect]))
  const sectionOf = new Map(reading.blocks.map((block) => [block.text, block.sectionId]))
  return reading.unknownTerms.map(({ term, quote }) => {
    const aspect = aspects.get(sectionOf.get(quote) ?? '') ?? 'OTHER'
    return { term, quote, type: guessType({ term, quote }, aspect) }
  })
}

/**
 * Gathers the terms that the vocabulary lacks: those in most articles first, then by count, then by name.
 *
 * @param isKnown whether the vocabulary has a concept of that name by now.
 */
export function collectCandidates(
  terms: Iterable<StoredTerm>,
  isKnown: (term: string) => boolean,
): readonly Candidate[] {
  const byKey = new Map<string, StoredTerm[]>()
  for (const term of terms) {
    const key = labelKey(term.term)
    const known = byKey.get(key)
    if (known) known.push(term)
    else if (key !== '') byKey.set(key, [term])
  }
  return [...byKey.values()]
    .flatMap((places) => {
      const [first] = places
      return first && !places.some(({ term }) => isKnown(term)) ? [toCandidate(first.term, places)] : []
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length || b.count - a.count || compare(fold(a.term), fold(b.term)),
    )
}

function toCandidate(term: string, places: readonly StoredTerm[]): Candidate {
  const votes = new Map<ConceptType, number>()
  for (const { type } of places) votes.set(type, (votes.get(type) ?? 0) + 1)
  const [[type] = ['FACTOR' as const]] = [...votes].sort((a, b) => b[1] - a[1])
  return {
    term,
    type,
    count: places.length,
    articles: [...new Set(places.map(({ articleId }) => articleId))],
    quotes: places.map(({ articleId, quote }) => ({ articleId, quote })),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
