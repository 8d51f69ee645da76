import type { ArticleReading, BlockId } from '../domain/article.ts'
import type { ConceptId } from '../domain/concept.ts'

/**
 * The concepts that an article speaks of, in the order of their first mention: its topics, what its claims
 * join, what stands beside a claim in the same block, and what its body names twice.
 *
 * What a page names once in passing (a test, a sponsor, a row of links) is no subject of the article; cards
 * and page furniture name none.
 */
export function bodyConcepts(reading: ArticleReading): ConceptId[] {
  const furniture = new Set(
    reading.blocks
      .filter((block) => block.role === 'TEASER' || block.role === 'BOILERPLATE')
      .map((block) => block.id),
  )
  const named = reading.mentions.filter((mention) => !furniture.has(mention.blockId))
  const counts = new Map<ConceptId, number>()
  for (const { conceptId } of named) counts.set(conceptId, (counts.get(conceptId) ?? 0) + 1)
  const stating = statingBlocks(reading)
  const claims = reading.claims.filter((claim) => claim.derivation !== 'TEASER')
  const spokenOf = new Set([
    ...reading.topics,
    ...claims.flatMap((claim) => [claim.subject.conceptId, claim.object.conceptId]),
    ...named.filter((mention) => stating.has(mention.blockId)).map((mention) => mention.conceptId),
  ])
  const inOrder = [...named].sort((a, b) => a.start - b.start).map((mention) => mention.conceptId)
  return [...new Set(inOrder)].filter((id) => spokenOf.has(id) || (counts.get(id) ?? 0) > 1)
}

/** Blocks that a claim of the body is quoted from; both lists are walked once, in text order. */
function statingBlocks(reading: ArticleReading): Set<BlockId> {
  const starts = reading.claims
    .filter((claim) => claim.derivation !== 'TEASER')
    .map((claim) => claim.quoteStart)
    .sort((a, b) => a - b)
  const stating = new Set<BlockId>()
  let next = 0
  for (const block of reading.blocks) {
    while (next < starts.length && (starts[next] ?? 0) < block.start) next++
    if (next < starts.length && (starts[next] ?? 0) < block.end) stating.add(block.id)
  }
  return stating
}
