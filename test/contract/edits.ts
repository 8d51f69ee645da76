import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { countChanges } from '../../src/domain/diff-claims.ts'
import { InvalidCursorError } from '../../src/domain/errors.ts'
import type { ArticleDiff } from '../../src/ports/graph-changes.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { OWN_ARTICLE, openTestReader } from '../support/muscle-weakness.ts'
import { CONCEPTS, CRAMPS, type Draft, filledStore, type OpenStore, READ_AT, readingOf } from './fixture.ts'
import { ANY_LINK, nodesOf, withStore } from './stores.ts'

const LATER = '2024-06-01T08:00:00.000Z'
const CHANGED_ARTICLE = new URL('../fixtures/articles/changed-muscle-weakness.txt', import.meta.url)
const ID = 'article:muscle-cramps'

const of = (diff: ArticleDiff | null, kind: string): Claim[] =>
  (diff?.changes ?? []).flatMap((change) =>
    change.kind === kind ? [change.after ?? change.before].filter((claim) => claim !== null) : [],
  )

/** {@link CRAMPS} with other lines. */
function cramps(change: (lines: Draft['sections'][0]['lines']) => Draft['sections'][0]['lines']): Draft {
  const [overview, ...rest] = CRAMPS.sections
  if (!overview) throw new Error('the fixture has changed')
  return { ...CRAMPS, sections: [{ ...overview, lines: change(overview.lines) }, ...rest] }
}

export function edits(open: OpenStore): void {
  it('tells what an editor’s change of one line did to the claims (question 19)', () =>
    withStore(open(), async (store) => {
      const reader = openTestReader()
      const read = (file: URL) => reader.read({ name: 'muscle-weakness.txt', bytes: readFileSync(file) })
      await store.loadVocabulary(reader.concepts)
      const first = read(OWN_ARTICLE)
      await store.ingestArticle(first, READ_AT)
      const preview = await store.previewIngest(read(CHANGED_ARTICLE))
      const outcome = await store.ingestArticle(read(CHANGED_ARTICLE), LATER)

      const diff = await store.articleDiff(first.article.id, 1, 2)
      const ends = (kind: string) =>
        of(diff, kind).map(({ subject, object }) => [subject.conceptId, subject.state, object.conceptId])
      expect(ends('REMOVED')).toEqual([
        ['nutrient:magnesium', 'DEFICIENCY', 'symptom:muscle-cramps'],
        ['nutrient:magnesium', 'DEFICIENCY', 'symptom:muscle-spasms'],
        ['nutrient:magnesium', 'DEFICIENCY', 'symptom:muscle-weakness'],
      ])
      expect(ends('ADDED')).toEqual([
        ['nutrient:iron', 'DEFICIENCY', 'symptom:muscle-cramps'],
        ['nutrient:iron', 'DEFICIENCY', 'symptom:fatigue'],
        ['nutrient:iron', 'DEFICIENCY', 'symptom:muscle-weakness'],
      ])
      const support = first.claims.filter(
        ({ subject, relation }) => subject.conceptId === 'nutrient:magnesium' && relation === 'SUPPORTS',
      )
      expect(support).not.toEqual([])
      const unchanged = of(diff, 'UNCHANGED').map(({ id }) => id)
      expect(unchanged).toEqual(expect.arrayContaining(support.map(({ id }) => id)))
      expect(unchanged).toHaveLength(first.claims.length - 3)
      expect(preview).toEqual(outcome)
      expect(outcome.claims).toEqual({
        added: 3,
        removed: 3,
        reworded: 0,
        moved: 0,
        unchanged: first.claims.length - 3,
      })
      expect(diff && countChanges(diff.changes)).toEqual(outcome.claims)
      expect((await store.claimsById(unchanged)).size).toBe(unchanged.length)
      const cramps = 'symptom:muscle-cramps'
      const filter = { ...ANY_LINK, otherStates: ['DEFICIENCY'] as const }
      const query = { type: 'NUTRIENT', filter, orderBy: 'ARTICLE_ORDER', page: { first: 50 } } as const
      const lacking = nodesOf((await store.linkedConcepts([cramps], query)).get(cramps))
      expect(lacking?.map(({ conceptId }) => conceptId)).toContain('nutrient:iron')
      expect(lacking?.map(({ conceptId }) => conceptId)).not.toContain('nutrient:magnesium')
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    }))

  it('tells a reworded line from one that moved, and leaves alone what stands between', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const draft = cramps(([first, second, third]) => {
        if (!first || !second || !third) throw new Error('the fixture has changed')
        return [third, { ...first, text: 'Magnesium deficiency may bring cramps.' }, second]
      })
      expect(await store.ingestArticle(readingOf(draft), LATER)).toMatchObject({
        claims: { added: 0, removed: 0, reworded: 1, moved: 1, unchanged: 1 },
      })
      const diff = await store.articleDiff(ID, 1, 2)
      const reworded = diff?.changes.find(({ kind }) => kind === 'REWORDED')
      expect(reworded?.before?.quote).toBe('Cramps may come with magnesium deficiency.')
      expect(reworded?.after?.quote).toBe('Magnesium deficiency may bring cramps.')
      expect(of(diff, 'MOVED').map(({ relation }) => relation)).toHaveLength(1)
    }))

  it('compares any two versions, backwards too, and the first with nothing', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      await store.ingestArticle(readingOf(cramps((lines) => lines.slice(1))), LATER)
      await store.ingestArticle(readingOf(cramps((lines) => lines.slice(2))), LATER)
      const counts = async (from: number, to: number) => {
        const diff = await store.articleDiff(ID, from, to)
        return diff && countChanges(diff.changes)
      }
      const none = { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 0 }
      expect(await counts(0, 1)).toEqual({ ...none, added: 3 })
      expect(await counts(1, 3)).toEqual({ ...none, removed: 2, unchanged: 1 })
      expect(await counts(3, 1)).toEqual({ ...none, added: 2, unchanged: 1 })
      expect(await counts(2, 2)).toEqual({ ...none, unchanged: 2 })
      expect(await counts(1, 4)).toBeNull()
      expect(await store.articleDiff('article:none', 0, 1)).toBeNull()
    }))

  it('lists the writes since a version of the graph, each with what it did', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      await store.ingestArticle(readingOf(CRAMPS), LATER)
      const by = { who: 'Ana', why: 'A line was wrong' }
      await store.ingestArticle(readingOf(cramps((lines) => lines.slice(1))), LATER, by)
      const all = await store.changesSince('0', { first: 10 })
      const none = { added: 0, removed: 0, reworded: 0, moved: 0, unchanged: 0 }
      expect(nodesOf(all)).toEqual([
        { graphVersion: '1', kind: 'VOCABULARY', at: null, article: null, by: null },
        {
          graphVersion: '2',
          kind: 'ARTICLE',
          at: READ_AT,
          article: { id: ID, from: 0, to: 1, claims: { ...none, added: 3 } },
          by: null,
        },
        {
          graphVersion: '3',
          kind: 'ARTICLE',
          at: LATER,
          article: { id: ID, from: 1, to: 2, claims: { ...none, removed: 1, unchanged: 2 } },
          by,
        },
      ])
      expect(
        nodesOf(await store.changesSince('2', { first: 10 }))?.map((change) => change.graphVersion),
      ).toEqual(['3'])
      const [first] = (await store.changesSince('0', { first: 1 })).items
      const next = await store.changesSince('0', { first: 1, ...(first ? { after: first.cursor } : {}) })
      expect(next).toMatchObject({ totalCount: 3, hasNextPage: true, hasPreviousPage: true })
      expect(nodesOf(next)?.map((change) => change.graphVersion)).toEqual(['2'])
      expect(nodesOf(await store.changesSince('99', { first: 10 }))).toEqual([])
      await expect(
        store.changesSince('1', { first: 1, after: first?.cursor ?? '' }),
        'a cursor of the list since another version',
      ).rejects.toThrow(InvalidCursorError)
      await expect(store.changesSince('yesterday', { first: 1 })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
    }))

  it('writes nothing for a preview, which needs no vocabulary', () =>
    withStore(open(), async (store) => {
      expect(await store.previewIngest(readingOf(CRAMPS))).toMatchObject({ status: 'ADDED', version: 1 })
      expect(await store.meta()).toMatchObject({ graphVersion: '0', counts: { articles: 0 } })
      await store.loadVocabulary(CONCEPTS)
      await store.ingestArticle(readingOf(CRAMPS), READ_AT)
      expect(await store.previewIngest(readingOf(CRAMPS))).toMatchObject({
        status: 'UNCHANGED',
        claims: { unchanged: 3 },
      })
    }))
}
