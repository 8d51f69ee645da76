import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DecisionContent, toDecision } from '../../src/domain/decision.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, filledStore, NIGHT, READ_AT, readingOf, WEAKNESS } from '../contract/fixture.ts'
import { bothStores } from '../support/both-stores.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

const stores = await bothStores()

const [WEAK, CRAMP, DARK] = ['article:muscle-weakness', 'article:muscle-cramps', 'article:cramps-at-night']

const RELATED = `query Related(
  $for: ContentRef!, $intent: RelatedIntent, $limit: Int, $minScore: Float = 0, $exclude: [ID!], $stubs: Boolean
) {
  related(
    for: $for, intent: $intent, limit: $limit, minScore: $minScore, excludeArticleIds: $exclude, includeStubs: $stubs
  ) {
    items {
      status title url score pinned article { id }
      reasons { kind text concept { id } link { id } evidence { quote article { id } } redFlag { quote } }
    }
    emptyBecause
    safety { disclaimer redFlags { quote } }
    ttlSeconds
    graphVersion
  }
}`

interface Reason {
  readonly kind: string
  readonly text: string
  readonly concept: { readonly id: string } | null
  readonly link: { readonly id: string } | null
  readonly evidence: { readonly quote: string; readonly article: { readonly id: string } } | null
  readonly redFlag: { readonly quote: string } | null
}
interface Related {
  readonly items: readonly {
    readonly status: string
    readonly title: string
    readonly url: string | null
    readonly score: number | null
    readonly pinned: boolean
    readonly article: { readonly id: string } | null
    readonly reasons: readonly Reason[]
  }[]
  readonly emptyBecause: string | null
  readonly safety: { readonly disclaimer: string; readonly redFlags: readonly { readonly quote: string }[] }
  readonly ttlSeconds: number
  readonly graphVersion: string
}

const askOn =
  (served: () => Served) =>
  async (by: object, more: object = {}): Promise<Related> => {
    const { data, errors } = await served().ask(RELATED, { for: by, ...more })
    expect(errors).toBeUndefined()
    return (data as { related: Related }).related
  }

const idsOf = ({ items }: Related) => items.map(({ article, title }) => article?.id ?? title)

describe('related content', () => {
  let store: GraphStore
  let served: Served
  const related = askOn(() => served)
  const weak = { articleId: WEAK }

  beforeAll(async () => {
    store = await filledStore(openEmbedded)
    served = await serve(store)
  })
  afterAll(async () => {
    await served.app.close()
    await store.close()
  })

  it('puts the article that shares most first, with scores that fall, and says why in words and quotes', async () => {
    const answer = await related({ articleId: CRAMP })
    expect(idsOf(answer)).toEqual([DARK, WEAK])
    const scores = answer.items.map(({ score }) => score ?? -1)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
    const [first] = answer.items
    expect(first?.reasons).toEqual([
      {
        kind: 'LINK',
        text: 'Magnesium deficiency is linked to muscle cramps.',
        concept: null,
        link: { id: 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT' },
        evidence: { quote: 'Magnesium deficiency goes with cramps.', article: { id: DARK } },
        redFlag: null,
      },
      expect.objectContaining({ kind: 'SHARED_CONCEPT', text: 'Both speak of magnesium.' }),
      expect.objectContaining({ kind: 'SHARED_CONCEPT', text: 'Both speak of muscle cramps.' }),
    ])
    expect(answer).toMatchObject({ emptyBecause: null, ttlSeconds: 300, graphVersion: '4' })
    expect(answer.safety.redFlags).toEqual([{ quote: 'Cramps last for hours' }])
  })

  it('says a link no more surely than the article that it shows', async () => {
    // Others state the link; this one says "may".
    const { items } = await related({ articleId: DARK }, { intent: 'RELATED' })
    const cramps = items.find(({ article }) => article?.id === CRAMP)
    const texts = cramps?.reasons.filter(({ kind }) => kind === 'LINK').map(({ text }) => text)
    expect(texts).toEqual([
      'Supplemented magnesium relieves muscle cramps.',
      'Magnesium deficiency may be linked to muscle cramps.',
    ])
  })

  it('finds the page by the spellings of its address, and is never the page itself', async () => {
    const byId = await related(weak)
    for (const url of [
      'https://plain-health.example/muscle-weakness',
      'http://www.plain-health.example/muscle-weakness/?utm_source=letter&fbclid=1#part-2',
    ]) {
      expect(idsOf(await related({ url }))).toEqual(idsOf(byId))
    }
    expect(idsOf(byId)).not.toContain(WEAK)
    expect(idsOf(byId)).toHaveLength(2)
  })

  it('leaves out an article with the page’s own text', async () => {
    const { text } = readingOf(CRAMPS)
    expect(idsOf(await related({ text }))).not.toContain(CRAMP)
    expect(idsOf(await related({ text: `${text}\nMagnesium is a mineral.` }))).toContain(CRAMP)
  })

  it('takes concepts for a page, and leaves out those that it does not know', async () => {
    const answer = await related({ conceptIds: ['symptom:fatigue', 'symptom:none'] })
    expect(idsOf(answer)).toEqual([WEAK])
    expect(answer.safety.redFlags).toHaveLength(2)
  })

  it('keeps to what the intent asks for', async () => {
    const next = await related(weak, { intent: 'NEXT_STEP' })
    expect(idsOf(next)).toEqual([CRAMP])
    expect(next.items[0]?.reasons[0]).toMatchObject({
      kind: 'LINK',
      text: 'Supplemented magnesium relieves muscle cramps.',
      evidence: { quote: 'Magnesium supplements relieve cramps.' },
    })
    const safety = await related(weak, { intent: 'SAFETY', stubs: true })
    expect(idsOf(safety)).toEqual([CRAMP])
    expect(safety.items[0]?.reasons[0]).toMatchObject({
      kind: 'RED_FLAG',
      text: 'It says when to seek care about muscle cramps.',
      concept: { id: 'symptom:muscle-cramps' },
      redFlag: { quote: 'Cramps last for hours' },
    })
  })

  it.each([
    ['PAGE_NOT_KNOWN', { articleId: 'article:none' }, {}],
    ['PAGE_NOT_KNOWN', { url: 'https://elsewhere.example/cramps' }, {}],
    ['NO_CONCEPT_NAMED', { text: 'Skip to content' }, {}],
    ['NO_CONCEPT_NAMED', { text: '' }, {}],
    ['NO_CONCEPT_NAMED', { conceptIds: ['symptom:none'] }, {}],
    ['NO_CONCEPT_NAMED', { conceptIds: [] }, {}],
    ['NO_OTHER_ARTICLE', { conceptIds: ['symptom:brain-fog'] }, {}],
    ['ALL_EXCLUDED', { articleId: CRAMP }, { exclude: [DARK, WEAK] }],
    ['NOTHING_FOR_INTENT', { articleId: CRAMP }, { intent: 'PREVENTION' }],
    ['BELOW_MIN_SCORE', { articleId: WEAK }, { minScore: 1 }],
  ])('says %s for %j with %j', async (emptyBecause, by, more) => {
    const answer = await related(by, more)
    expect(answer).toMatchObject({ items: [], emptyBecause })
    expect(answer.safety.disclaimer).toContain('not medical advice')
  })

  it('shows cards behind the articles, as they stand on the page', async () => {
    const { items } = await related(weak, { stubs: true })
    expect(items.map(({ status, title, score }) => [status, title, score === null])).toEqual([
      ['FULL', expect.any(String), false],
      ['FULL', expect.any(String), false],
      ['STUB', 'Anxiety and magnesium', true],
      ['STUB', 'Why feet burn at ni', true],
    ])
    expect(items[2]?.reasons.map(({ text }) => text)).toEqual([
      'This page points to it.',
      'Its card names magnesium, of which this page speaks.',
    ])
    expect((await related(weak, { stubs: true, limit: 3 })).items).toHaveLength(3)
  })

  it.each([
    [{ limit: 0 }, 'limit'],
    [{ limit: 21 }, 'limit'],
    [{ minScore: 1.5 }, 'minScore'],
    [{ minScore: -0.1 }, 'minScore'],
  ])('is refused with %j', async (more, argument) => {
    const { errors } = await served.ask(RELATED, { for: weak, ...more })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })

  it.each([[{}], [{ articleId: WEAK, text: 'cramps' }], [{ text: 'a'.repeat(20_001) }]])(
    'is refused for a page of none or two kinds, or of too much text',
    async (by) => {
      const { errors } = await served.ask(RELATED, { for: by })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )

  it('asks the store no more often for many articles than for one', async () => {
    const callsFor = async (first: number): Promise<Record<string, number>> => {
      const { store: watched, calls } = watchedStore(store)
      const { app, ask } = await serve(watched)
      const { errors } = await ask(
        `query Many($first: Int) { articles(first: $first) { nodes { related(includeStubs: true, minScore: 0) {
          items { title reasons { text concept { name } evidence { quote } } } graphVersion
        } } } }`,
        { first },
      )
      await app.close()
      expect(errors).toBeUndefined()
      return calls
    }
    const many = await callsFor(3)
    expect(many).toMatchObject({
      relatedRulings: 1,
      relatedCandidates: 1,
      relatedClaims: 1,
      teasersByArticle: 1,
      articlesById: 1,
      conceptsById: 1,
    })
    expect(many).toEqual(await callsFor(1))
  })
})

// Each test on Neo4j makes plans anew, which takes seconds on a machine that is busy with other tests.
describe.each(stores)(
  'what editors decide of related content, on $name',
  { timeout: 120_000 },
  ({ skip, open }) => {
    type Target<T> = T extends unknown ? Omit<T, 'who' | 'when' | 'why'> : never
    const decision = (target: Target<DecisionContent>, minute: number) =>
      toDecision({
        ...target,
        who: 'Ana',
        why: 'so',
        when: `2024-05-02T10:${String(minute).padStart(2, '0')}:00.000Z`,
      })
    const pin = (relatedId: string, position: number, minute: number) =>
      decision({ kind: 'PIN_RELATED', articleId: WEAK, relatedId, position }, minute)
    const hide = (relatedId: string, minute: number) =>
      decision({ kind: 'HIDE_RELATED', articleId: WEAK, relatedId }, minute)

    let store: GraphStore
    let served: Served
    const related = askOn(() => served)

    const LONELY = { ...NIGHT, slug: 'lonely', title: 'Lonely', sections: [] }

    beforeAll(async () => {
      if (skip) return
      store = await filledStore(open, [WEAKNESS, CRAMPS, NIGHT, LONELY])
      served = await serve(store)
    })
    afterAll(async () => {
      await served?.app.close()
      await store?.close()
    })

    it.skipIf(skip)(
      'stands first in the order of positions, is never shown where hidden, and outlives reading again',
      async () => {
        await store.decide([pin('article:lonely', 2, 1), pin('article:none', 0, 2), hide(DARK, 3)])
        const expectDecided = async () => {
          const answer = await related({ articleId: WEAK })
          expect(idsOf(answer)).toEqual(['article:lonely', CRAMP])
          expect(answer.items[0]).toMatchObject({
            pinned: true,
            score: null,
            reasons: [{ kind: 'PINNED', text: 'An editor chose it for this page.' }],
          })
          expect(answer.items[1]).toMatchObject({ pinned: false })
        }
        await expectDecided()
        await store.ingestArticle(readingOf({ ...WEAKNESS, readerVersion: '2' }), READ_AT)
        await store.ingestArticle(readingOf({ ...NIGHT, readerVersion: '2' }), READ_AT)
        await expectDecided()

        const pinned = pin(CRAMP, 1, 4)
        await store.decide([pinned])
        const both = await related({ articleId: WEAK }, { minScore: 1, limit: 1 })
        expect(idsOf(both)).toEqual([CRAMP])
        expect(both.items[0]?.reasons.map(({ kind }) => kind)).toEqual([
          'PINNED',
          'LINK',
          'LINK',
          'SHARED_CONCEPT',
          'SHARED_CONCEPT',
        ])
        expect(idsOf(await related({ articleId: WEAK }, { exclude: [CRAMP] }))).toEqual(['article:lonely'])
        expect(idsOf(await related({ articleId: CRAMP }))).toContain(DARK)

        await store.decide([decision({ kind: 'UNDO', decisionId: hide(DARK, 3).id }, 5)])
        expect(idsOf(await related({ articleId: WEAK }))).toEqual([CRAMP, 'article:lonely', DARK])
      },
    )

    it.skipIf(skip)('keeps a card from announcing what is hidden, or the page itself', async () => {
      const card = (title: string) => ({ title, subtitle: null, category: null, conceptIds: [] })
      const cards = ['Cramps at ni…', 'Lonely', 'muscle weakness', 'Something else', 'Something else'].map(
        card,
      )
      await store.decide([hide(DARK, 11), hide('article:lonely', 12), hide(CRAMP, 13)])
      await store.ingestArticle(readingOf({ ...WEAKNESS, teasers: cards, readerVersion: '3' }), READ_AT)
      expect(idsOf(await related({ articleId: WEAK }, { stubs: true }))).toEqual(['Something else'])
    })

    it('tells what lacks an article of its own, with the cards that announce one', async () => {
      await store.ingestArticle(readingOf({ ...WEAKNESS, readerVersion: '4' }), READ_AT)
      const { data, errors } = await served.ask(`{ contentGaps(first: 1) {
      concept { name } linkCount articleCount
      announcedBy { article { id } teaser { title concepts { name } } }
    } }`)
      expect(errors).toBeUndefined()
      expect(data).toEqual({
        contentGaps: [
          {
            concept: { name: 'Magnesium' },
            linkCount: 5,
            articleCount: 3,
            announcedBy: [
              {
                article: { id: WEAK },
                teaser: { title: 'Anxiety and magnesium', concepts: [{ name: 'Magnesium' }] },
              },
            ],
          },
        ],
      })
    })
  },
)
