import type { Claim } from '../domain/claim.ts'
import { type LinkVoices, NOBODY } from '../domain/consensus.ts'
import type { Polarity } from '../domain/terminology.ts'

const SIDES = {
  AFFIRMED: 'supporting',
  DENIED: 'opposing',
  PARTLY_DENIED: 'qualifying',
} as const satisfies Record<Polarity, keyof LinkVoices>

/** What one side of a link comes to. */
export interface SideOfLink {
  readonly polarity: Polarity
  readonly articleCount: number
  readonly publisherCount: number
  readonly claims: readonly Claim[]
}

/** @param sides at most one of each polarity. */
export function voicesOf(sides: readonly SideOfLink[]): LinkVoices {
  return Object.assign(
    { ...NOBODY },
    ...sides.map(({ polarity, ...voices }) => ({ [SIDES[polarity]]: voices })),
  )
}
