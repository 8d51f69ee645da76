import { describe } from 'vitest'
import { articleReads } from './article-reads.ts'
import { bulkIngests } from './bulk-ingests.ts'
import { checkAndExport } from './check-and-export.ts'
import { claimFilters } from './claim-filters.ts'
import { conceptReads } from './concept-reads.ts'
import { decisions } from './decisions.ts'
import { decisionsAtOnce } from './decisions-at-once.ts'
import { changingContradictions, disputeReads, randomDisputes, tensionReads } from './dispute-reads.ts'
import { edits } from './edits.ts'
import { emptyGraph } from './empty-graph.ts'
import type { OpenStore } from './fixture.ts'
import { ingestOutcomes } from './ingest-outcomes.ts'
import { ingestRefusals } from './ingest-refusals.ts'
import { linkFilters } from './link-filters.ts'
import { linkReads } from './link-reads.ts'
import { linkedConceptReads, selfLinkReads } from './linked-concept-reads.ts'
import { pagingByCursors } from './paging-by-cursors.ts'
import { pathReads } from './path-reads.ts'
import { randomIngests } from './random-ingests.ts'
import { randomLinks } from './random-links.ts'
import { randomPaths } from './random-paths.ts'
import { randomRelated } from './random-related.ts'
import { rankings } from './rankings.ts'
import { relatedReads } from './related-reads.ts'
import { searching } from './searching.ts'
import { randomShared, sharedReads } from './shared-reads.ts'
import { unknownTerms } from './unknown-terms.ts'
import { vocabularyLoads } from './vocabulary-loads.ts'

/**
 * What every `GraphStore` must do. Expectations are literal values, so that two stores which pass give the
 * same answers in the same order.
 *
 * @param open gives an empty store each time; only one is open at a time, and each is closed by its test.
 */
export function describeGraphStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describe('an empty graph', () => emptyGraph(open))
    describe('the vocabulary', () => vocabularyLoads(open))
    describe('concepts', () => conceptReads(open))
    describe('links', () => linkReads(open))
    describe('filters of links', () => linkFilters(open))
    describe('filters of claims', () => claimFilters(open))
    describe('linked concepts', () => linkedConceptReads(open))
    describe('links of a concept with itself', () => selfLinkReads(open))
    describe('paths', () => pathReads(open))
    describe('shared concepts', () => sharedReads(open))
    describe('what is said and denied', () => disputeReads(open))
    describe('contradictions', () => changingContradictions(open))
    describe('related articles', () => relatedReads(open))
    describe('tensions', () => tensionReads(open))
    describe('articles', () => articleReads(open))
    describe('rankings', () => rankings(open))
    describe('paging', () => pagingByCursors(open))
    describe('searching', () => searching(open))
    describe('ingest', () => ingestOutcomes(open))
    describe('a refused ingest', () => ingestRefusals(open))
    describe('ingests of several articles', () => bulkIngests(open))
    describe('edits', () => edits(open))
    describe('decisions', () => decisions(open))
    describe('decisions of several at once', () => decisionsAtOnce(open))
    describe('unknown terms', () => unknownTerms(open))
    describe('check and export', () => checkAndExport(open))
    describe('any sequence of ingests', () => randomIngests(open))
    describe('any graph and any filter', () => randomLinks(open))
    describe('what any concepts share', () => randomShared(open))
    describe('the links of any graph', () => randomDisputes(open))
    describe('related articles of any graph', () => randomRelated(open))
    describe('any two concepts of any graph', () => randomPaths(open))
  })
}
