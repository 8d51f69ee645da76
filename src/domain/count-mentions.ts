import type { ArticleReading, BlockId } from './article.ts'
import type { ConceptId } from './concept.ts'

/** What a reader of the page would not call its text. */
const OUTSIDE_BODY: readonly string[] = ['TEASER', 'BOILERPLATE']

/** How often the body of an article names each concept, by concept id. */
export function countMentions(
  reading: Pick<ArticleReading, 'blocks' | 'mentions'>,
): { readonly conceptId: ConceptId; readonly count: number }[] {
  const outside = new Set<BlockId>(
    reading.blocks.filter((block) => OUTSIDE_BODY.includes(block.role)).map((block) => block.id),
  )
  const counts = new Map<ConceptId, number>()
  for (const mention of reading.mentions) {
    if (!outside.has(mention.blockId)) counts.set(mention.conceptId, (counts.get(mention.conceptId) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([conceptId, count]) => ({ conceptId, count }))
}
