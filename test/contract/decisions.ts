import { expect, it } from 'vitest'
import type { ClaimId } from '../../src/domain/claim.ts'
import { type Decision, type DecisionContent, toDecision } from '../../src/domain/decision.ts'
import { createNameIndex } from '../../src/domain/name-index.ts'
import { DEFAULT_SCOPE } from '../../src/domain/scope.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportText } from './export-text.ts'
import {
  CONCEPTS,
  CRAMPS,
  filledStore,
  NIGHT,
  type OpenStore,
  READ_AT,
  readingOf,
  WEAKNESS,
} from './fixture.ts'
import { ANY_LINK, collect, nodesOf, withStore } from './stores.ts'

const LATER = '2024-06-01T08:00:00.000Z'
const DEFICIENCY = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
const RELIEF = 'link:nutrient:magnesium/SUPPLEMENTED/RELIEVES/symptom:muscle-cramps/PRESENT'
const ARTICLE = 'article:muscle-cramps'

type Target<T> = T extends unknown ? Omit<T, 'who' | 'when' | 'why'> : never

/** A decision of the given minute. */
function decision(target: Target<DecisionContent>, minute = 0): Decision {
  const when = `2024-05-02T10:${String(minute).padStart(2, '0')}:00.000Z`
  return toDecision({ ...target, who: 'Ana', when, why: 'The line says something else' })
}

const page = { first: 50 }

/** The claim of an article that makes a link. */
async function claimOf(store: GraphStore, link: string, article = ARTICLE): Promise<ClaimId> {
  const claims = await store.claimsByLink([link], { scope: DEFAULT_SCOPE, page })
  const claim = nodesOf(claims.get(link))?.find(({ articleId }) => articleId === article)
  if (!claim) throw new Error(`${article} does not say ${link}`)
  return claim.id
}

async function claimIds(store: GraphStore, scope = DEFAULT_SCOPE): Promise<ClaimId[]> {
  const claims = await store.claimsByArticle([ARTICLE], { scope, page })
  return nodesOf(claims.get(ARTICLE))?.map(({ id }) => id) ?? []
}

const check = async (store: GraphStore) =>
  expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })

export function decisions(open: OpenStore): void {
  it('leave a rejected claim out of links and lists, and keep it marked', () =>
    withStore(filledStore(open), async (store) => {
      const id = await claimOf(store, RELIEF)
      expect(await store.decide([decision({ kind: 'REJECT_CLAIM', claimId: id })])).toEqual({ added: 1 })

      expect((await store.linksById([RELIEF])).get(RELIEF)).toMatchObject({ claimCount: 0, opposingCount: 1 })
      expect(await claimIds(store)).not.toContain(id)
      expect(await claimIds(store, { ...DEFAULT_SCOPE, uncounted: true })).toContain(id)
      expect((await store.claimsById([id])).get(id)).toMatchObject({ review: 'REJECTED' })
      await check(store)
    }))

  it('drop a link that only a rejected claim made, and bring it back when that is undone', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const before = await exportText(store)
      const reject = decision({ kind: 'REJECT_CLAIM', claimId: await claimOf(store, RELIEF) })
      await store.decide([reject])
      expect((await store.linksById([RELIEF])).size).toBe(0)
      const undo = decision({ kind: 'UNDO', decisionId: reject.id }, 1)
      await store.decide([undo])
      expect((await store.linksById([RELIEF])).get(RELIEF)).toMatchObject({ claimCount: 1 })
      await check(store)
      const lines = (await exportText(store))
        .split('\n')
        .filter((line) => !line.includes('"kind":"decision"'))
      expect(lines.join('\n')).toBe(before)
      await store.decide([decision({ kind: 'UNDO', decisionId: undo.id }, 2)])
      expect((await store.linksById([RELIEF])).size).toBe(0)
      await check(store)
    }))

  it('hold when the article is read again, changed or by another reader', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const id = await claimOf(store, RELIEF)
      await store.decide([decision({ kind: 'REJECT_CLAIM', claimId: id })])
      for (const change of [{ readerVersion: '2' }, { title: 'Cramped' }, { sections: [] }, {}]) {
        await store.ingestArticle(readingOf({ ...CRAMPS, ...change }), LATER)
        expect((await store.linksById([RELIEF])).size).toBe(0)
        expect(await claimIds(store)).not.toContain(id)
        await check(store)
      }
      expect((await store.claimsById([id])).get(id)).toMatchObject({ review: 'REJECTED' })
    }))

  it('hold for what is read after them', async () => {
    const id = await withStore(filledStore(open, [CRAMPS]), (store) => claimOf(store, RELIEF))
    const made = [
      decision({ kind: 'REJECT_CLAIM', claimId: id }),
      decision({ kind: 'WITHDRAW_ARTICLE', articleId: 'article:cramps-at-night' }),
      decision({ kind: 'MERGE_CONCEPTS', keep: 'symptom:muscle-weakness', absorb: ['symptom:fatigue'] }),
      decision({ kind: 'ADD_LABEL', conceptId: 'nutrient:iron', label: 'ferrum' }),
    ]
    const all = [WEAKNESS, CRAMPS, NIGHT]
    const before = await withStore(open(), async (store) => {
      await store.decide(made)
      await store.loadVocabulary(CONCEPTS)
      for (const draft of all) await store.ingestArticle(readingOf(draft), READ_AT)
      await check(store)
      return exportText(store)
    })
    const after = await withStore(filledStore(open, all), async (store) => {
      for (const each of [...made].reverse()) await store.decide([each])
      await check(store)
      return exportText(store)
    })
    expect(after).toBe(before)
  })

  it('mark a claim that was accepted or flagged, which counts as before', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const id = await claimOf(store, RELIEF)
      const review = async () => (await store.claimsById([id])).get(id)?.review
      expect(await review()).toBe('MACHINE')
      await store.decide([decision({ kind: 'FLAG_CLAIM', claimId: id }, 1)])
      expect(await review()).toBe('FLAGGED')
      await store.decide([decision({ kind: 'ACCEPT_CLAIM', claimId: id }, 2)])
      expect(await review()).toBe('ACCEPTED')
      expect((await store.linksById([RELIEF])).get(RELIEF)).toMatchObject({ claimCount: 1 })
      await check(store)
    }))

  it('follow the later of two on one claim, whatever the order in which they come', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const claimId = await claimOf(store, RELIEF)
      await store.decide([decision({ kind: 'ACCEPT_CLAIM', claimId }, 9)])
      await store.decide([decision({ kind: 'REJECT_CLAIM', claimId }, 3)])
      expect((await store.claimsById([claimId])).get(claimId)?.review).toBe('ACCEPTED')
      expect((await store.linksById([RELIEF])).size).toBe(1)
      await check(store)
    }))

  it('take a withdrawn article’s claims, mentions and red flags out, until that is undone', () =>
    withStore(filledStore(open), async (store) => {
      const before = await store.meta()
      const withdraw = decision({ kind: 'WITHDRAW_ARTICLE', articleId: ARTICLE })
      await store.decide([withdraw])
      expect((await store.articlesById([ARTICLE])).get(ARTICLE)?.status).toBe('WITHDRAWN')
      expect(nodesOf(await store.articles({ status: ['FULL'], page }))?.map(({ id }) => id)).toEqual([
        'article:cramps-at-night',
        'article:muscle-weakness',
      ])
      expect((await store.linksById([DEFICIENCY])).get(DEFICIENCY)).toMatchObject({ articleCount: 2 })
      expect(await claimIds(store)).toEqual([])
      expect(await claimIds(store, { ...DEFAULT_SCOPE, uncounted: true })).toHaveLength(3)
      const naming = await store.articlesByConcept(['nutrient:magnesium'], page)
      expect(nodesOf(naming.get('nutrient:magnesium'))?.map(({ id }) => id)).not.toContain(ARTICLE)
      const flags = await store.redFlagsByConcept(['symptom:muscle-cramps'])
      expect(flags.get('symptom:muscle-cramps')?.map(({ articleId }) => articleId)).not.toContain(ARTICLE)
      expect((await store.meta()).counts).toMatchObject({
        articles: before.counts.articles - 1,
        claims: before.counts.claims - 3,
        redFlags: before.counts.redFlags - 1,
      })
      await check(store)

      await store.ingestArticle(readingOf({ ...CRAMPS, readerVersion: '2' }), LATER)
      expect((await store.articlesById([ARTICLE])).get(ARTICLE)?.status).toBe('WITHDRAWN')
      expect((await store.linksById([DEFICIENCY])).get(DEFICIENCY)).toMatchObject({ articleCount: 2 })

      await store.decide([decision({ kind: 'UNDO', decisionId: withdraw.id }, 1)])
      expect((await store.meta()).counts).toEqual(before.counts)
      expect((await store.linksById([DEFICIENCY])).get(DEFICIENCY)).toMatchObject({ articleCount: 3 })
      await check(store)
    }))

  it('let what is said of a merged concept count for the one that is kept', () =>
    withStore(filledStore(open), async (store) => {
      const before = await exportText(store)
      const vocabulary = await store.vocabulary()
      const meta = await store.meta()
      const [keep, absorbed] = ['symptom:muscle-weakness', 'symptom:fatigue']
      const merge = decision({ kind: 'MERGE_CONCEPTS', keep, absorb: [absorbed] })
      await store.decide([merge])

      const ofPotassium = await store.linksByConcept(['nutrient:potassium'], {
        filter: ANY_LINK,
        orderBy: 'RELEVANCE',
        page,
      })
      const links = nodesOf(ofPotassium.get('nutrient:potassium'))
      expect(links?.map(({ objectId, claimCount }) => [objectId, claimCount])).toEqual([[keep, 2]])
      expect((await store.conceptsById([absorbed])).get(absorbed)?.id).toBe(keep)
      expect((await store.vocabulary()).map(({ id }) => id)).not.toContain(absorbed)
      expect(nodesOf(await store.concepts({ page }))?.map(({ id }) => id)).not.toContain(absorbed)
      expect(createNameIndex(await store.vocabulary()).find('fatigue')).toMatchObject({
        conceptId: keep,
        label: 'fatigue',
      })
      const naming = await store.mentionsByArticle(['article:muscle-weakness'], { page })
      const counts = new Map(
        nodesOf(naming.get('article:muscle-weakness'))?.map((m) => [m.conceptId, m.count]),
      )
      expect(counts.has(absorbed)).toBe(false)
      expect(counts.get(keep)).toBe(7)
      expect((await store.meta()).counts.concepts).toBe(meta.counts.concepts - 1)
      await check(store)

      await store.ingestArticle(readingOf({ ...WEAKNESS, readerVersion: '2' }), LATER)
      await store.ingestArticle(readingOf(WEAKNESS), LATER)
      await store.loadVocabulary(CONCEPTS)
      expect((await store.vocabulary()).map(({ id }) => id)).not.toContain(absorbed)
      await check(store)

      await store.decide([decision({ kind: 'UNDO', decisionId: merge.id }, 1)])
      expect(await store.vocabulary()).toEqual(vocabulary)
      const withoutVersions = (text: string): string => text.replaceAll(/"version":\d+/g, '')
      const lines = (await exportText(store))
        .split('\n')
        .filter((line) => !line.includes('"kind":"decision"'))
      expect(withoutVersions(lines.join('\n'))).toBe(withoutVersions(before))
      await check(store)
    }))

  it('follow merges of merged concepts, and none that goes round in a circle', () =>
    withStore(filledStore(open), async (store) => {
      const [a, b, c] = ['symptom:muscle-weakness', 'symptom:fatigue', 'symptom:brain-fog']
      await store.decide([
        decision({ kind: 'MERGE_CONCEPTS', keep: b, absorb: [c] }, 1),
        decision({ kind: 'MERGE_CONCEPTS', keep: a, absorb: [b] }, 2),
        decision({ kind: 'MERGE_CONCEPTS', keep: c, absorb: [a] }, 3),
      ])
      const found = await store.conceptsById([a, b, c])
      expect([a, b, c].map((id) => found.get(id)?.id)).toEqual([a, a, a])
      await check(store)
    }))

  it('keep a merged concept that the vocabulary drops for as long as an article names it', () =>
    withStore(filledStore(open, [WEAKNESS]), async (store) => {
      const [keep, absorbed] = ['symptom:muscle-weakness', 'symptom:fatigue']
      await store.decide([decision({ kind: 'MERGE_CONCEPTS', keep, absorb: [absorbed] })])
      await store.loadVocabulary([])
      expect((await store.conceptsById([absorbed])).get(absorbed)?.id).toBe(keep)
      await check(store)
    }))

  it('give a concept a label, which resolves its name, until that is undone', () =>
    withStore(filledStore(open), async (store) => {
      const find = async (name: string) => createNameIndex(await store.vocabulary()).find(name)?.conceptId
      const add = decision({ kind: 'ADD_LABEL', conceptId: 'symptom:muscle-cramps', label: 'Charley horses' })
      await store.decide([add])
      expect(await find('charley horse')).toBe('symptom:muscle-cramps')
      await store.loadVocabulary(CONCEPTS)
      expect(await find('charley horse')).toBe('symptom:muscle-cramps')
      await store.decide([
        decision({ kind: 'ADD_LABEL', conceptId: 'symptom:leg-cramps', label: 'Charley horse' }, 1),
      ])
      expect(await find('charley horse')).toBe('symptom:leg-cramps')
      const { graphVersion } = await store.meta()
      await store.loadVocabulary(CONCEPTS)
      expect((await store.meta()).graphVersion).toBe(graphVersion)
      await check(store)
    }))

  it('come in once, count the graph’s version up once, and are listed and exported by time', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const claimId = await claimOf(store, RELIEF)
      const made = [5, 3, 4].map((minute) => decision({ kind: 'FLAG_CLAIM', claimId }, minute))
      const sorted = [made[1], made[2], made[0]]
      expect(await store.decide([...made, ...made])).toEqual({ added: 3 })
      const meta = await store.meta()
      expect(meta.graphVersion).toBe('3')
      expect(await store.decide(made)).toEqual({ added: 0 })
      expect(await store.decide([])).toEqual({ added: 0 })
      expect(await store.meta()).toEqual(meta)

      expect(nodesOf(await store.decisions({ first: 10 }))).toEqual(sorted)
      const [first] = (await store.decisions({ first: 1 })).items
      const next = await store.decisions({ first: 1, ...(first ? { after: first.cursor } : {}) })
      expect(nodesOf(next)).toEqual([made[2]])
      expect(next).toMatchObject({ totalCount: 3, hasNextPage: true, hasPreviousPage: true })
      expect(await collect(store.streamDecisions())).toEqual(sorted)
      expect(
        (await exportText(store)).split('\n').filter((line) => line.includes(made[0]?.id ?? '')),
      ).toHaveLength(1)
      expect(nodesOf(await store.changesSince('2', { first: 9 }))).toEqual([
        { graphVersion: '3', kind: 'DECISIONS', at: made[0]?.when, article: null, by: null },
      ])
    }))

  it('leave the versions of an article as they were read', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const claimId = await claimOf(store, RELIEF)
      await store.decide([
        decision({ kind: 'REJECT_CLAIM', claimId }),
        decision({
          kind: 'MERGE_CONCEPTS',
          keep: 'nutrient:potassium',
          absorb: ['nutrient:magnesium'],
        }),
      ])
      await store.ingestArticle(readingOf({ ...CRAMPS, readerVersion: '2' }), LATER)
      const diff = await store.articleDiff(ARTICLE, 1, 2)
      expect(diff?.changes.map(({ kind }) => kind)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
      for (const { before, after } of diff?.changes ?? []) {
        for (const claim of [before, after]) {
          expect(claim).toMatchObject({ review: 'MACHINE', subject: { conceptId: 'nutrient:magnesium' } })
        }
      }
    }))

  it('pin and hide related content, which reading again leaves as it is, until that is undone', () =>
    withStore(filledStore(open, [CRAMPS]), async (store) => {
      const related = async () => (await store.relatedRulings([ARTICLE])).get(ARTICLE)
      expect(await related()).toEqual({ pinned: [], hidden: [] })
      const [a, b, c] = ['article:a', 'article:b', 'article:c']
      const hide = decision({ kind: 'HIDE_RELATED', articleId: ARTICLE, relatedId: a }, 1)
      await store.decide([
        hide,
        decision({ kind: 'PIN_RELATED', articleId: ARTICLE, relatedId: b, position: 1 }, 2),
        decision({ kind: 'PIN_RELATED', articleId: ARTICLE, relatedId: c, position: 0 }, 3),
        decision({ kind: 'PIN_RELATED', articleId: a, relatedId: ARTICLE, position: 0 }, 4),
      ])
      const made = { pinned: [c, b], hidden: [a] }
      expect(await related()).toEqual(made)
      expect([...(await store.relatedRulings([a, 'article:none']))]).toEqual([
        [a, { pinned: [ARTICLE], hidden: [] }],
        ['article:none', { pinned: [], hidden: [] }],
      ])
      await check(store)

      await store.ingestArticle(readingOf({ ...CRAMPS, readerVersion: '2' }), LATER)
      await store.ingestArticle(readingOf({ ...NIGHT, slug: 'b' }), LATER)
      await store.loadVocabulary(CONCEPTS)
      expect(await related()).toEqual(made)

      await store.decide([decision({ kind: 'UNDO', decisionId: hide.id }, 5)])
      expect(await related()).toEqual({ pinned: [c, b], hidden: [] })
      await store.decide([
        decision({ kind: 'HIDE_RELATED', articleId: ARTICLE, relatedId: b }, 6),
        decision({ kind: 'HIDE_RELATED', articleId: ARTICLE, relatedId: c }, 7),
      ])
      expect(await related()).toEqual({ pinned: [], hidden: [b, c] })
      await check(store)
    }))
}
