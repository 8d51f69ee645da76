import { z } from 'zod'
import type { ArticleId } from '../../../domain/article.ts'
import type { RelatedRulings } from '../../../domain/rulings.ts'
import { toRelatedRulings } from '../../decide-rules.ts'
import type { Neo4jConnection } from '../connection.ts'
import { keyed, readLists } from '../keyed-reads.ts'
import { readQuery } from '../run-read.ts'

const query = readQuery({
  name: 'relatedRulings',
  text: /* cypher */ `
    UNWIND $keys AS key
    RETURN collect([key, COLLECT {
      MATCH (ruling:RelatedRuling {articleId: key})
      RETURN [ruling.relatedId, ruling.place] ORDER BY ruling.place, ruling.relatedId
    }]) AS rows
  `,
  row: keyed(
    z.array(
      z.tuple([z.string(), z.number().nullable()]).transform(([relatedId, place]) => ({ relatedId, place })),
    ),
  ),
})

/** See `RelatedReads.relatedRulings`. */
export async function relatedRulings(
  connection: Neo4jConnection,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, RelatedRulings>> {
  const lists = await readLists(connection, query, ids)
  return new Map([...lists].map(([id, rulings]) => [id, toRelatedRulings(rulings)]))
}
