import type { ConceptId } from '../../domain/concept.ts'
import { byTime, type Decision } from '../../domain/decision.ts'
import { EMPTY_PAGE, type Page, type PageRequest } from '../../domain/page.ts'
import { NO_RULINGS, type Rulings, rulingsOf } from '../../domain/rulings.ts'
import { DECISIONS_LIST } from '../paged-list.ts'
import type { SqliteConnection } from './connection.ts'
import { ONLY_LIST, type PagedRow, pagedSql, pageParameters, toPages } from './paging.ts'

const ALL = /* sql */ `SELECT body FROM decisions`
const COUNT = /* sql */ `SELECT count(*) AS count FROM decisions`
const INSERT = /* sql */ `INSERT INTO decisions (id, made_at, body) VALUES (@id, @madeAt, @body)`

const toStored = ({ body }: { readonly body: string }): Decision => JSON.parse(body) as Decision

export function allDecisions(connection: SqliteConnection): Decision[] {
  return connection.all<{ body: string }>(ALL).map(toStored).sort(byTime)
}

export function insertDecision(connection: SqliteConnection, decision: Decision): void {
  const { id, when } = decision
  connection.run(INSERT, { id, madeAt: when, body: JSON.stringify(decision) })
}

const PAGE = pagedSql({
  id: 'd.id',
  from: 'FROM decisions d',
  sortBy: ['d.made_at', 'd.id'],
  order: DECISIONS_LIST.order,
  select: 'd.body',
  join: 'JOIN decisions d ON d.id = page.id',
})

export function decisions(connection: SqliteConnection, page: PageRequest): Page<Decision> {
  const rows = connection.all<{ body: string } & PagedRow>(PAGE, pageParameters(DECISIONS_LIST, page))
  const pages = toPages([ONLY_LIST], rows, DECISIONS_LIST, page, ([row]) => toStored(row))
  return pages.get(ONLY_LIST) ?? EMPTY_PAGE
}

export async function* streamDecisions(connection: SqliteConnection): AsyncGenerator<Decision> {
  yield* allDecisions(connection)
}

const ABSORBED = /* sql */ `SELECT id, absorbed_by FROM concepts WHERE absorbed_by IS NOT NULL`

/** Decisions are only ever added, so that their number tells whether they are the same as the last time. */
const lastRulings = new WeakMap<SqliteConnection, { readonly count: number; readonly rulings: Rulings }>()

/** What the stored decisions come to, with the merges that the stored concepts follow. Not within `decide`. */
export function storedRulings(connection: SqliteConnection): Rulings {
  const count = connection.get<{ count: number }>(COUNT)?.count ?? 0
  if (count === 0) return NO_RULINGS
  const last = lastRulings.get(connection)
  const rulings = last?.count === count ? last.rulings : rulingsOf(allDecisions(connection))
  lastRulings.set(connection, { count, rulings })
  return { ...rulings, absorbedBy: absorbedConcepts(connection) }
}

/** The merges that the stored concepts follow. */
export function absorbedConcepts(connection: SqliteConnection): Map<ConceptId, ConceptId> {
  const rows = connection.all<{ id: string; absorbed_by: string }>(ABSORBED)
  return new Map(rows.map((row) => [row.id, row.absorbed_by]))
}
