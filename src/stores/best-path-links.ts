import type { PathLink, PathLinks } from '../ports/path-reads.ts'

/** @param found in order, one more than `most` where there are more. */
export function bestOf(found: readonly PathLink[], most: number): PathLinks {
  return { links: found.slice(0, most), more: found.length > most }
}
