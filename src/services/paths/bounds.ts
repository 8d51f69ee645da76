/** How far a search for paths goes before it says that there may be more. */
export interface PathBounds {
  /** Links read for one hop, shared out among the concepts that it starts from. */
  readonly linksPerHop: number
  /** Links read of one concept. */
  readonly linksPerConcept: number
  /** Concepts next to each end that a search of three or four hops goes on from: the best linked ones. */
  readonly frontier: number
  /** Steps tried while walking paths of one length. */
  readonly steps: number
  /** Milliseconds of its own work. Waiting for the store does not count: each statement has its own time there. */
  readonly time: number
}

/** Enough for every path of a graph of some hundred articles; a hub of a large one meets them. */
export const PATH_BOUNDS: PathBounds = {
  linksPerHop: 10_000,
  linksPerConcept: 1_000,
  frontier: 200,
  steps: 200_000,
  time: 1_000,
}
