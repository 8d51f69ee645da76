import type { Link, TopQuote } from '../../domain/link.ts'
import type { CountedLink, LinkTally } from '../../domain/link-tally.ts'
import type { Effect, Modifier, Relation, State } from '../../domain/terminology.ts'
import type { NearLink } from '../../ports/link-reads.ts'
import type { SqlParameters } from './connection.ts'

export interface LinkRow {
  readonly id: string
  readonly subject_id: string
  readonly subject_state: State
  readonly subject_modifiers: string
  readonly relation: Relation
  readonly object_id: string
  readonly object_state: State
  readonly object_modifiers: string
  readonly effect: Effect
  readonly article_count: number
  readonly publisher_count: number
  readonly claim_count: number
  readonly opposing_count: number
  readonly score: number
  readonly scopes: string
  readonly article_order: string
  readonly top: string
}

/** What {@link toLink} needs of the table `l`. */
export const LINK_COLUMNS = /* sql */ `
  l.id, l.subject_id, l.subject_state, l.subject_modifiers, l.relation, l.object_id, l.object_state,
  l.object_modifiers, l.effect, l.article_count, l.publisher_count, l.claim_count, l.opposing_count, l.score,
  l.scopes, l.article_order, l.top`

export function toLink(row: LinkRow): Link {
  return {
    id: row.id,
    subjectId: row.subject_id,
    subjectState: row.subject_state,
    subjectModifiers: JSON.parse(row.subject_modifiers) as Modifier[],
    relation: row.relation,
    objectId: row.object_id,
    objectState: row.object_state,
    objectModifiers: JSON.parse(row.object_modifiers) as Modifier[],
    effect: row.effect,
    articleCount: row.article_count,
    publisherCount: row.publisher_count,
    claimCount: row.claim_count,
    opposingCount: row.opposing_count,
    score: row.score,
    scopes: JSON.parse(row.scopes) as string[],
    articleOrder: row.article_order,
    top: JSON.parse(row.top) as TopQuote[],
  }
}

export interface NearLinkRow extends LinkRow {
  readonly near: NearLink['near']
}

export function toNearLink(row: NearLinkRow): NearLink {
  return { ...toLink(row), near: row.near }
}

/** A row with the link's tally beside its columns. */
export type CountedLinkRow = LinkRow & { readonly tally: string }

export function toCountedLink(row: CountedLinkRow): CountedLink {
  return { ...toLink(row), tally: JSON.parse(row.tally) as LinkTally }
}

/** What its id is made of never changes. */
export const PUT_LINK = /* sql */ `
  INSERT INTO links (id, subject_id, subject_state, subject_modifiers, relation, object_id, object_state,
    object_modifiers, effect, article_count, publisher_count, claim_count, opposing_count, score, scopes,
    article_order, top, tally)
  VALUES (@id, @subjectId, @subjectState, @subjectModifiers, @relation, @objectId, @objectState,
    @objectModifiers, @effect, @articleCount, @publisherCount, @claimCount, @opposingCount, @score, @scopes,
    @articleOrder, @top, @tally)
  ON CONFLICT (id) DO UPDATE SET subject_modifiers = excluded.subject_modifiers,
    object_modifiers = excluded.object_modifiers, effect = excluded.effect,
    article_count = excluded.article_count, publisher_count = excluded.publisher_count,
    claim_count = excluded.claim_count, opposing_count = excluded.opposing_count, score = excluded.score,
    scopes = excluded.scopes, article_order = excluded.article_order, top = excluded.top,
    tally = excluded.tally`

/** The parameters of {@link PUT_LINK}. */
export function linkParameters(link: CountedLink): SqlParameters {
  return {
    ...link,
    subjectModifiers: JSON.stringify(link.subjectModifiers),
    objectModifiers: JSON.stringify(link.objectModifiers),
    scopes: JSON.stringify(link.scopes),
    top: JSON.stringify(link.top),
    tally: JSON.stringify(link.tally),
  }
}
