import { describe, expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import { fold } from '../../src/domain/fold.ts'
import type { RelatedIntent } from '../../src/domain/related/related.ts'
import type { RelatedPage } from '../../src/ports/related-reads.ts'
import {
  CRAMPS,
  concept,
  type Draft,
  filledStore,
  NIGHT,
  type OpenStore,
  READ_AT,
  readingOf,
  WEAKNESS,
} from './fixture.ts'
import { sharedStore, withStore } from './stores.ts'

const [WEAK, CRAMP, DARK] = ['article:muscle-weakness', 'article:muscle-cramps', 'article:cramps-at-night']
const signature = { who: 'Ana', when: '2024-05-02T10:00:00Z', why: 'so' }

const page = (given: Partial<RelatedPage>): RelatedPage => ({
  key: 'page',
  articleId: '',
  concepts: [],
  urls: [],
  contentHash: '',
  sortTitle: '',
  summary: '',
  excludeIds: [],
  ...given,
})

export function relatedReads(open: OpenStore): void {
  describe('of a graph of three articles', () => {
    const store = sharedStore(open)
    const candidatesOf = async (given: Partial<RelatedPage>, intent: RelatedIntent = 'RELATED') => {
      const found = (await store().relatedCandidates([page(given)], intent)).get('page')
      if (!found) throw new Error('the store tells nothing of the page')
      return found
    }
    const idsOf = async (given: Partial<RelatedPage>, intent?: RelatedIntent) =>
      (await candidatesOf(given, intent)).candidates.map(({ articleId }) => articleId)

    it('are the other articles that share concepts, with what they share', async () => {
      expect(await candidatesOf({ articleId: CRAMP })).toEqual({
        articleCount: 3,
        mentionCount: 6,
        concepts: [
          { conceptId: 'nutrient:magnesium', count: 3, articleCount: 3 },
          { conceptId: 'symptom:muscle-cramps', count: 3, articleCount: 3 },
        ],
        sharing: 2,
        allowed: 2,
        fitting: 2,
        candidates: [
          {
            articleId: DARK,
            mentionCount: 5,
            shared: [
              ['nutrient:magnesium', 3],
              ['symptom:muscle-cramps', 2],
            ],
          },
          {
            articleId: WEAK,
            mentionCount: 19,
            shared: [
              ['nutrient:magnesium', 2],
              ['symptom:muscle-cramps', 1],
            ],
          },
        ],
      })
    })

    it('come for a page that is not stored by what it names, and leave out what the graph lacks', async () => {
      const concepts = [
        ['symptom:fatigue', 2],
        ['symptom:nowhere', 9],
        ['symptom:brain-fog', 1],
      ] as const
      expect(await candidatesOf({ concepts })).toMatchObject({
        mentionCount: 3,
        concepts: [
          { conceptId: 'symptom:brain-fog', count: 1, articleCount: 0 },
          { conceptId: 'symptom:fatigue', count: 2, articleCount: 1 },
        ],
        candidates: [{ articleId: WEAK, shared: [['symptom:fatigue', 2]] }],
      })
      expect(await candidatesOf({ concepts: [['symptom:nowhere', 1]] })).toMatchObject({
        mentionCount: 0,
        concepts: [],
        sharing: 0,
        candidates: [],
      })
    })

    it('are never the page itself: by id, address, text, or title with first paragraph', async () => {
      const concepts = [['nutrient:magnesium', 1]] as const
      const night = readingOf(NIGHT)
      expect(await idsOf({ concepts })).toEqual([DARK, CRAMP, WEAK])
      expect(await idsOf({ articleId: CRAMP })).not.toContain(CRAMP)
      expect(await idsOf({ concepts, urls: [CRAMPS.url ?? '', 'https://else.example/'] })).toEqual([
        DARK,
        WEAK,
      ])
      expect(await idsOf({ concepts, contentHash: night.contentHash })).toEqual([CRAMP, WEAK])
      const { title, summary } = night.article
      expect(await idsOf({ concepts, sortTitle: fold(title), summary: summary ?? '' })).toEqual([CRAMP, WEAK])
      expect(await idsOf({ concepts, sortTitle: fold(title), summary: 'Else' })).toHaveLength(3)
    })

    it('tell how many are left after those not wanted, and after those that say nothing for the intent', async () => {
      expect(await candidatesOf({ articleId: WEAK, excludeIds: [DARK, CRAMP] })).toMatchObject({
        sharing: 2,
        allowed: 0,
        fitting: 0,
      })
      expect(await candidatesOf({ articleId: WEAK }, 'PREVENTION')).toMatchObject({ allowed: 2, fitting: 0 })
    })

    it('fit an intent by what they say in the default scope of what the page names', async () => {
      // One says that a supplement relieves cramps, the other denies it; only the one has a line on care.
      expect(await idsOf({ articleId: WEAK }, 'NEXT_STEP')).toEqual([CRAMP])
      expect(await idsOf({ articleId: WEAK }, 'SAFETY')).toEqual([CRAMP])
      expect(await idsOf({ concepts: [['nutrient:magnesium', 1]] }, 'NEXT_STEP')).toEqual([])
      expect(await idsOf({ concepts: [['symptom:muscle-weakness', 1]] }, 'SAFETY')).toEqual([WEAK])
    })

    it('answer for several pages at once', async () => {
      const pages = [
        page({ key: 'a', articleId: CRAMP }),
        page({ key: 'b', articleId: WEAK, excludeIds: [CRAMP] }),
        page({ key: 'c', articleId: 'article:none' }),
      ]
      const found = await store().relatedCandidates(pages, 'RELATED')
      expect(
        [...found].map(([key, { candidates }]) => [key, candidates.map((each) => each.articleId)]),
      ).toEqual([
        ['a', [DARK, WEAK]],
        ['b', [DARK]],
        ['c', []],
      ])
      expect((await store().relatedCandidates([], 'RELATED')).size).toBe(0)
    })

    it('come with claims about what is shared: those for the intent first, then those between two of it', async () => {
      const conceptIds = ['nutrient:magnesium', 'symptom:muscle-cramps']
      const claimsFor = async (intent: RelatedIntent, ids = conceptIds, most = 9) => {
        const wanted = [
          { key: 'a', articleId: CRAMP, conceptIds: ids },
          { key: 'b', articleId: WEAK, conceptIds: ids },
        ]
        const found = await store().relatedClaims(wanted, intent, most)
        return ['a', 'b'].map((key) => found.get(key)?.map(({ quote }) => quote))
      }
      const [relief, hedged, low] = [
        'Magnesium supplements relieve cramps.',
        'Cramps may come with magnesium deficiency.',
        'Low magnesium can cause cramps.',
      ]
      const both = 'Magnesium deficiency: cramps, weakness'
      const stress = 'Poor sleep worsens weakness; stress lowers magnesium.'
      expect(await claimsFor('RELATED')).toEqual([
        [relief, hedged, low],
        [both, both, stress],
      ])
      expect(await claimsFor('RELATED', conceptIds, 1)).toEqual([[relief], [both]])
      expect(await claimsFor('NEXT_STEP', ['symptom:muscle-cramps'])).toEqual([[relief, hedged, low], [both]])
      expect(await claimsFor('NEXT_STEP', ['symptom:brain-fog'])).toEqual([[], []])
    })

    it('tell what the graph speaks of without an article of its own, with the cards that announce one', async () => {
      const gaps = await store().contentGaps(3)
      expect(gaps).toEqual([
        {
          conceptId: 'nutrient:magnesium',
          linkCount: 5,
          articleCount: 3,
          teasers: [{ articleId: WEAK, place: 0 }],
        },
        { conceptId: 'symptom:fatigue', linkCount: 2, articleCount: 1, teasers: [] },
        { conceptId: 'nutrient:potassium', linkCount: 2, articleCount: 1, teasers: [] },
      ])
      const all = (await store().contentGaps(50)).map(({ conceptId }) => conceptId)
      expect(all).not.toContain('symptom:muscle-cramps')
      expect(all).not.toContain('nutrient:iron')
      expect(await store().contentGaps(0)).toEqual([])
    })
  })

  it('follow merged concepts and withdrawn articles', () =>
    withStore(filledStore(open), async (store) => {
      await store.decide([
        toDecision({
          kind: 'MERGE_CONCEPTS',
          keep: 'nutrient:potassium',
          absorb: ['nutrient:magnesium'],
          ...signature,
        }),
        toDecision({ kind: 'WITHDRAW_ARTICLE', articleId: DARK, ...signature }),
      ])
      const pages = [page({ concepts: [['nutrient:magnesium', 2]] })]
      expect((await store.relatedCandidates(pages, 'RELATED')).get('page')).toMatchObject({
        // One article names both of the two that were merged.
        concepts: [{ conceptId: 'nutrient:potassium', count: 2, articleCount: 4 }],
        candidates: [
          { articleId: CRAMP, shared: [['nutrient:potassium', 3]] },
          { articleId: WEAK, shared: [['nutrient:potassium', 3]] },
        ],
      })
      expect((await store.teasersByArticle([WEAK])).get(WEAK)?.[0]?.conceptIds).toEqual([
        'nutrient:potassium',
      ])
      expect((await store.contentGaps(1))[0]).toMatchObject({
        conceptId: 'nutrient:potassium',
        articleCount: 2,
        teasers: [{ articleId: WEAK, place: 0 }],
      })
    }))

  it('are found by the leading concepts of a page, and weighed by those that it names most', () =>
    withStore(open(), async (store) => {
      const slugs = Array.from({ length: 70 }, (_, i) => `n-${String(i).padStart(2, '0')}`)
      await store.loadVocabulary(slugs.map((slug) => concept('NUTRIENT', slug, slug)))
      const naming = (slug: string, ...places: number[]): Draft => ({
        slug,
        title: slug,
        sections: [
          {
            heading: '',
            lines: [
              {
                text: places.map((i) => slugs[i]).join(' '),
                mentions: Object.fromEntries(places.map((i) => [slugs[i] ?? '', `nutrient:${slugs[i]}`])),
              },
            ],
          },
        ],
      })
      for (const draft of [
        naming('rare', 3, 20, 65),
        naming('common-1', 0, 1, 2, 20, 59),
        naming('common-2', 0, 1, 2, 40),
        // Thirteen more that only one article names, so that these lead before those that two name.
        naming('filler', ...Array.from({ length: 15 }, (_, i) => i + 4)),
      ]) {
        await store.ingestArticle(readingOf(draft), READ_AT)
      }
      const concepts = slugs.map((slug, i) => [`nutrient:${slug}`, 80 - i] as const)
      const found = (await store.relatedCandidates([page({ concepts })], 'RELATED')).get('page')
      expect(found?.concepts).toHaveLength(60)
      expect(found?.mentionCount).toBe(70 * 80 - (69 * 70) / 2)
      // Sixteen lead: those at 3 to 18. What else is shared counts where one of them is.
      expect(found?.candidates.map(({ articleId, shared }) => [articleId, shared.map(([id]) => id)])).toEqual(
        [
          ['article:filler', slugs.slice(4, 19).map((slug) => `nutrient:${slug}`)],
          ['article:rare', ['nutrient:n-03', 'nutrient:n-20']],
        ],
      )
    }))

  it('leave a concept out of the gaps once a whole article is about it', () =>
    withStore(filledStore(open, [WEAKNESS]), async (store) => {
      const gaps = async () => (await store.contentGaps(50)).map(({ conceptId }) => conceptId)
      expect(await gaps()).toContain('symptom:muscle-cramps')
      await store.ingestArticle(readingOf(CRAMPS), READ_AT)
      expect(await gaps()).not.toContain('symptom:muscle-cramps')
    }))
}
