/** Links of a path at most, where nothing else is asked for: as the API has it. */
export const USUAL_HOPS = 3
/** The most that the API follows. */
export const MOST_HOPS = 4

/** Where it is told how two concepts are connected. @param hops links of a path at most. */
export function pathAddress(from: string, to: string, hops = USUAL_HOPS): string {
  const more = hops === USUAL_HOPS ? {} : { hops: `${hops}` }
  return `/path?${new URLSearchParams({ from, to, ...more })}`
}
