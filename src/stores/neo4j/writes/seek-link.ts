/**
 * Says to find a relationship `link` by its id in the index. Left to itself, the planner reads all links where it
 * makes its plan while the graph has none yet, and keeps that plan for the whole of a first, long ingest.
 */
export const SEEK_LINK = 'USING INDEX SEEK link:LINKED_TO(id)'
