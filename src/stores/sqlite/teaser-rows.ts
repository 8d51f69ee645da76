import type { Teaser } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'

export interface TeasersRow {
  readonly teasers: string
  readonly standing: string
}

/**
 * What {@link toTeasers} needs of the table `a`. Cards are kept as they were read: which concept stands for one that
 * they name is told beside them, and one that the graph does not hold is left out there.
 */
export const TEASER_COLUMNS = /* sql */ `
  a.teasers,
  (
    SELECT json_group_array(json_array(c.id, coalesce(c.absorbed_by, c.id)))
    FROM json_each(a.teasers) card, json_each(card.value, '$.conceptIds') named
    CROSS JOIN concepts c ON c.id = named.value
  ) AS standing`

export function toTeasers({ teasers, standing }: TeasersRow): Teaser[] {
  const standsFor = new Map(JSON.parse(standing) as [ConceptId, ConceptId][])
  return (JSON.parse(teasers) as StoredTeaser[]).map(({ title, subtitle, category, conceptIds = [] }) => {
    const named = conceptIds.flatMap((id) => standsFor.get(id) ?? [])
    return { title, subtitle, category, conceptIds: [...new Set(named)] }
  })
}

/** A store of version 4 or older names no concepts of a card until its article is read again. */
type StoredTeaser = Omit<Teaser, 'conceptIds'> & Partial<Pick<Teaser, 'conceptIds'>>
