import type { Page } from '../../domain/page.ts'
import type { LinkOrder } from '../../domain/terminology.ts'
import type { ConceptKey, LinkedConcept, LinkedConceptQuery } from '../../ports/link-reads.ts'
import { LINKED_CONCEPT_SORTS, linkedConceptList } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { LINK_COLUMNS, type NearLinkRow, toNearLink } from './link-rows.ts'
import { NEWEST_DAY } from './near-links.ts'
import { type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'
import { SEEN_CONCEPTS, seenConceptParameters } from './seen-links.ts'

const linkedConceptsIn = (orderBy: LinkOrder, sortBy: readonly string[]): string =>
  pagedSql({
    ctes: SEEN_CONCEPTS,
    key: 'near.key',
    id: 'near.thing',
    from: /* sql */ `
      FROM seen near
      CROSS JOIN concepts shown ON shown.id = near.thing
      GROUP BY near.key, near.thing`,
    sortBy,
    order: LINKED_CONCEPT_SORTS[orderBy],
    select: `page.id AS shown_id, near.near, ${LINK_COLUMNS}`,
    join: /* sql */ `
      JOIN seen near ON near.key = page.key AND near.thing = page.id
      JOIN links l ON l.id = near.link_id`,
    within: 'l.score DESC, near.other_name, l.id',
  })

const LINKED_CONCEPTS: Record<LinkOrder, string> = {
  RELEVANCE: linkedConceptsIn('RELEVANCE', ['max(near.score)', 'shown.sort_name', 'shown.id']),
  ARTICLE_COUNT: linkedConceptsIn('ARTICLE_COUNT', [
    'max(near.article_count)',
    'max(near.score)',
    'shown.sort_name',
    'shown.id',
  ]),
  NAME: linkedConceptsIn('NAME', ['shown.sort_name', 'shown.id']),
  ARTICLE_ORDER: linkedConceptsIn('ARTICLE_ORDER', ['min(near.article_order)', 'shown.id']),
  RECENT: linkedConceptsIn('RECENT', [
    `max(${NEWEST_DAY})`,
    'max(near.score)',
    'shown.sort_name',
    'shown.id',
  ]),
}

export function linkedConcepts(
  connection: SqliteConnection,
  keys: readonly ConceptKey[],
  query: LinkedConceptQuery,
): Map<ConceptKey, Page<LinkedConcept>> {
  const { type, filter, orderBy, page } = query
  const list = linkedConceptList(query)
  const rows = connection.all<NearLinkRow & PagedRow & { shown_id: string }>(LINKED_CONCEPTS[orderBy], {
    ...pageParameters(list, page),
    ...seenConceptParameters(keys, filter, type),
  })
  return toPages(
    keys,
    rows,
    list,
    page,
    (links): LinkedConcept => ({
      conceptId: links[0].shown_id,
      links: links.map(toNearLink),
      score: links[0].score,
    }),
  )
}
