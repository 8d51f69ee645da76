import type { ArticleReading } from '../domain/article.ts'
import type { ConceptId } from '../domain/concept.ts'

/** Concepts that the article's own text names, in the order of their first mention; cards and page furniture name none. */
export function bodyConcepts(reading: ArticleReading): ConceptId[] {
  const body = new Set(
    reading.blocks
      .filter((block) => block.role !== 'TEASER' && block.role !== 'BOILERPLATE')
      .map((block) => block.id),
  )
  const named = reading.mentions.filter((mention) => body.has(mention.blockId))
  return [...new Set([...named].sort((a, b) => a.start - b.start).map((mention) => mention.conceptId))]
}
