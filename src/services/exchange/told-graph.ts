import type { Claim } from '../../domain/claim.ts'
import type { Concept, ConceptId } from '../../domain/concept.ts'
import type { Link } from '../../domain/link.ts'
import { DEFAULT_SCOPE, inScope } from '../../domain/scope.ts'
import type { StoredArticle } from '../../ports/graph-store.ts'
import type { ExportRun, ExportSource } from './export-format.ts'

/**
 * What is told to others: the default scope, as everywhere. Who takes a file elsewhere does not see the marks
 * that keep a denial or a question from being taken for a statement.
 */

/** Why a claim is not told; null where it is. */
function lossOf(claim: Claim): string | null {
  if (claim.review === 'REJECTED') return 'REJECTED'
  if (inScope(claim, DEFAULT_SCOPE)) return null
  if (claim.polarity !== 'AFFIRMED') return claim.polarity
  return claim.certainty === 'QUESTION' ? 'QUESTION' : claim.derivation
}

/** Articles by id, each with the claims that are told. */
export async function* toldArticles({ source, losses }: ExportRun): AsyncGenerator<StoredArticle> {
  for await (const stored of source.streamArticles()) {
    if (stored.article.status === 'WITHDRAWN') {
      losses?.add('WITHDRAWN', stored.article.id)
      continue
    }
    const claims = stored.claims.filter((claim) => {
      const loss = lossOf(claim)
      if (loss) losses?.add(loss, claim.id)
      return !loss
    })
    yield { ...stored, claims }
  }
}

/** Links by id that an article states. */
export async function* toldLinks(source: ExportSource): AsyncGenerator<Link> {
  for await (const { tally: _, ...link } of source.streamLinks()) if (link.claimCount > 0) yield link
}

/** The vocabulary by id. It is what is kept in memory, whatever the number of articles. */
export async function conceptsById(source: ExportSource): Promise<ReadonlyMap<ConceptId, Concept>> {
  return new Map((await source.vocabulary()).map((concept) => [concept.id, concept]))
}

/** The concepts at the ends of links, by id: a drawing of all the vocabulary would be dots. */
export async function linkedConcepts(
  source: ExportSource,
  concepts: ReadonlyMap<ConceptId, Concept>,
): Promise<Concept[]> {
  const ids = new Set<ConceptId>()
  for await (const { subjectId, objectId } of toldLinks(source)) ids.add(subjectId).add(objectId)
  return [...concepts.values()].filter(({ id }) => ids.has(id))
}

/** Counts the claims that are left out, for a format that writes no claims. */
export async function countLeftOut(run: ExportRun): Promise<void> {
  for await (const _ of toldArticles(run));
}
