import { isDeepStrictEqual } from 'node:util'
import type { Section } from './article.ts'
import type { Claim, ClaimId } from './claim.ts'
import type { LinkId } from './link.ts'

/**
 * What an edit did to a claim.
 *
 * UNCHANGED: the same words in the same place, though other lines came or went around it. MOVED: the same
 * words in another place. REWORDED: the same is said of the same pair in other words, or the same words are
 * read with other marks. ADDED and REMOVED: only one of the two versions says it.
 */
export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'REWORDED', 'MOVED', 'UNCHANGED'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface ClaimChange {
  readonly kind: ChangeKind
  /** Null where it was added. */
  readonly before: Claim | null
  /** Null where it was removed. */
  readonly after: Claim | null
}

/** The claims of one version of an article as they were read, with the headings that they stand under. */
export interface VersionClaims {
  readonly claims: readonly Claim[]
  readonly sections: readonly Pick<Section, 'id' | 'heading'>[]
}

export const NO_CLAIMS: VersionClaims = { claims: [], sections: [] }

/** How many changes there are of each kind. */
export type ChangeCounts = Readonly<Record<Lowercase<ChangeKind>, number>>

/**
 * What differs between two versions of one article: what the later one says in its order, then what is gone
 * in the order of the earlier one.
 *
 * @param before the claims of the earlier version, in article order; see {@link VersionClaims}.
 */
export function diffClaims(before: VersionClaims, after: VersionClaims): ClaimChange[] {
  const former = new Map(before.claims.map((claim) => [claim.id, claim]))
  const stay = new Set(after.claims.filter((claim) => former.has(claim.id)).map((claim) => claim.id))
  const moved = movedClaims(before, after, stay)
  const reworded = pairByLink(
    before.claims.filter((claim) => !stay.has(claim.id)),
    after.claims.filter((claim) => !stay.has(claim.id)),
  )
  const gone = new Set([...former.keys()].filter((id) => !stay.has(id)))
  const changes = after.claims.map((claim): ClaimChange => {
    const same = former.get(claim.id)
    if (same) {
      const kind = !sameMarks(same, claim) ? 'REWORDED' : moved.has(claim.id) ? 'MOVED' : 'UNCHANGED'
      return { kind, before: same, after: claim }
    }
    const pair = reworded.get(claim.id)
    if (!pair) return { kind: 'ADDED', before: null, after: claim }
    gone.delete(pair.id)
    return { kind: 'REWORDED', before: pair, after: claim }
  })
  const removed = before.claims
    .filter((claim) => gone.has(claim.id))
    .map((claim): ClaimChange => ({ kind: 'REMOVED', before: claim, after: null }))
  return [...changes, ...removed]
}

export function countChanges(changes: readonly ClaimChange[]): ChangeCounts {
  const counts = { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 0 }
  for (const { kind } of changes) counts[kind.toLowerCase() as Lowercase<ChangeKind>] += 1
  return counts
}

/** What a claim says apart from its place. */
function sameMarks(a: Claim, b: Claim): boolean {
  const marks = ({ certainty, derivation, polarity, subject, object }: Claim) => [
    certainty,
    derivation,
    polarity,
    subject,
    object,
  ]
  return isDeepStrictEqual(marks(a), marks(b))
}

/**
 * Of the claims that stay, those that stand elsewhere: out of the longest run that kept its order, or under
 * another heading while their former one is still there. Lines that come and go around a claim do not move it.
 */
function movedClaims(
  before: VersionClaims,
  after: VersionClaims,
  stay: ReadonlySet<ClaimId>,
): ReadonlySet<ClaimId> {
  const place = new Map(before.claims.map((claim, i) => [claim.id, i]))
  const kept = after.claims.filter((claim) => stay.has(claim.id))
  const inOrder = longestRun(kept.map((claim) => place.get(claim.id) ?? 0))
  const [former, present] = [headingsOf(before), headingsOf(after)]
  const sectionIds = new Map(before.claims.map((claim) => [claim.id, claim.sectionId]))
  const there = new Set(present.values())
  const moved = kept.filter((claim, i) => {
    const heading = former.get(sectionIds.get(claim.id) ?? '') ?? ''
    return !inOrder.has(i) || (heading !== (present.get(claim.sectionId) ?? '') && there.has(heading))
  })
  return new Set(moved.map((claim) => claim.id))
}

function headingsOf({ sections }: VersionClaims): ReadonlyMap<string, string> {
  return new Map(sections.map((section) => [section.id, section.heading]))
}

/** The indexes of a longest increasing subsequence, by patience sorting. */
function longestRun(values: readonly number[]): ReadonlySet<number> {
  const previous: number[] = []
  const tails: number[] = []
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous.push(tails[low - 1] ?? -1)
    tails[low] = i
  }
  const run = new Set<number>()
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) run.add(i)
  return run
}

/** Claims of the later version with the one that they replace: of the same link, first of the same polarity. */
function pairByLink(gone: readonly Claim[], come: readonly Claim[]): ReadonlyMap<ClaimId, Claim> {
  const open = new Map<LinkId, Claim[]>()
  for (const claim of gone) {
    const others = open.get(claim.linkId)
    if (others) others.push(claim)
    else open.set(claim.linkId, [claim])
  }
  const pairs = new Map<ClaimId, Claim>()
  const pair = (fits: (former: Claim, claim: Claim) => boolean): void => {
    for (const claim of come) {
      if (pairs.has(claim.id)) continue
      const candidates = open.get(claim.linkId) ?? []
      const index = candidates.findIndex((former) => fits(former, claim))
      const [former] = index < 0 ? [] : candidates.splice(index, 1)
      if (former) pairs.set(claim.id, former)
    }
  }
  pair((former, claim) => former.polarity === claim.polarity)
  pair(() => true)
  return pairs
}
