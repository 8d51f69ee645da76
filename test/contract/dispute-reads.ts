import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementOf, type LinkVoices, NO_VOICES, NOBODY, VOICE_SCOPE } from '../../src/domain/consensus.ts'
import type { Contradiction } from '../../src/domain/contradiction.ts'
import type { Link } from '../../src/domain/link.ts'
import { claimWeight } from '../../src/domain/link-score.ts'
import type { Page } from '../../src/domain/page.ts'
import { inScope } from '../../src/domain/scope.ts'
import {
  CERTAINTIES,
  CONTRADICTION_KINDS,
  DERIVATIONS,
  POLARITIES,
  type Relation,
} from '../../src/domain/terminology.ts'
import type { GraphStore, StoredArticle } from '../../src/ports/graph-store.ts'
import { CRAMPS, type Draft, filledStore, type OpenStore, READ_AT, readingOf, WEAKNESS } from './fixture.ts'
import { naiveGraph } from './naive-links.ts'
import type { Statement } from './reading-builder.ts'
import { collect, nodesOf, sharedStore, withStore } from './stores.ts'

const DEFICIENCY = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'
const SUPPLEMENT = 'link:nutrient:magnesium/SUPPLEMENTED/RELIEVES/symptom:muscle-cramps/PRESENT'
const STRESS = 'link:lifestyle-factor:stress/PRESENT/CAUSES/symptom:muscle-weakness/PRESENT'
const QUESTION = 'link:nutrient:iron/LOW/CAUSES/symptom:muscle-weakness/PRESENT'

/** What a test tells apart: counts and quotes. */
function plain(voices: LinkVoices | undefined) {
  const side = ({ articleCount, publisherCount, claims }: LinkVoices['supporting']) => [
    articleCount,
    publisherCount,
    claims.map((claim) => claim.quote),
  ]
  return (
    voices && {
      agreement: agreementOf(voices),
      supporting: side(voices.supporting),
      opposing: side(voices.opposing),
      qualifying: side(voices.qualifying),
    }
  )
}

const NONE = [0, 0, []]

export function disputeReads(open: OpenStore): void {
  const store = sharedStore(open)

  it('counts articles and publishers, never sentences, and quotes another publisher first', async () => {
    const voices = await store().voicesByLink([DEFICIENCY])
    expect(plain(voices.get(DEFICIENCY))).toEqual({
      agreement: 'UNANIMOUS',
      supporting: [
        3,
        2,
        [
          'Magnesium deficiency goes with cramps.',
          'Magnesium deficiency: cramps, weakness',
          'Cramps may come with magnesium deficiency.',
        ],
      ],
      opposing: NONE,
      qualifying: NONE,
    })
  })

  it('tells both sides of what one publisher says and another denies', async () => {
    const voices = await store().voicesByLink([SUPPLEMENT])
    expect(plain(voices.get(SUPPLEMENT))).toEqual({
      agreement: 'CONTESTED',
      supporting: [1, 1, ['Magnesium supplements relieve cramps.']],
      opposing: [1, 1, ['Magnesium supplements do not help.']],
      qualifying: NONE,
    })
  })

  it('counts "not always" for neither side, and hears no question', async () => {
    const voices = await store().voicesByLink([STRESS, QUESTION, 'link:nothing'])
    expect(plain(voices.get(STRESS))).toEqual({
      agreement: null,
      supporting: NONE,
      opposing: NONE,
      qualifying: [1, 1, ['It is not always stress.']],
    })
    expect(voices.get(QUESTION)).toEqual(NOBODY)
    expect(voices.get('link:nothing')).toEqual(NOBODY)
  })

  const page = { first: 10 }
  const kinds = CONTRADICTION_KINDS

  it('lists what some say and others deny, for any concept and for the one asked about', async () => {
    const all = await store().contradictions({ kinds, page })
    expect(idsOf(all)).toEqual([['DENIED', SUPPLEMENT, SUPPLEMENT]])
    expect(all.totalCount).toBe(1)
    expect(await store().contradictions({ conceptId: 'nutrient:magnesium', kinds, page })).toMatchObject({
      items: [{ node: nodesOf(all)?.[0] }],
    })
    expect(
      idsOf(await store().contradictions({ conceptId: 'lifestyle-factor:stress', kinds, page })),
    ).toEqual([])
    expect(idsOf(await store().contradictions({ conceptId: 'symptom:nothing', kinds, page }))).toEqual([])
  })

  it('goes on after a cursor, which another concept refuses', async () => {
    const { items } = await store().contradictions({ kinds, page })
    const after = items[0]?.cursor ?? ''
    expect(await store().contradictions({ kinds, page: { first: 10, after } })).toMatchObject({
      items: [],
      hasPreviousPage: true,
      totalCount: 1,
    })
    const other = store().contradictions({
      conceptId: 'nutrient:magnesium',
      kinds,
      page: { first: 10, after },
    })
    await expect(other).rejects.toMatchObject({ code: 'INVALID_CURSOR' })
  })
}

/** An article that says one thing of stress and weakness; nothing where no relation is given. */
const ofStress = (slug: string, relation?: Relation): Draft => ({
  slug,
  title: slug,
  sections: [
    {
      heading: 'Part',
      lines: relation
        ? [
            {
              text: 'A line.',
              claims: [['lifestyle-factor:stress PRESENT', relation, 'symptom:muscle-weakness PRESENT']],
            },
          ]
        : [],
    },
  ],
})

export function changingContradictions(open: OpenStore): void {
  const kinds = ['OPPOSITE'] as const
  const relationsOf = async (store: GraphStore) =>
    nodesOf(await store.contradictions({ kinds, page: { first: 10 } }))?.map(({ link, against }) => [
      link.relation,
      against.relation,
    ])

  it.each([
    ['the one of less', 'WORSENS', 'RELIEVES'],
    ['the one of more', 'RELIEVES', 'WORSENS'],
  ] as const)('come and go with an article, where %s comes last', (_which, earlier, later) =>
    withStore(filledStore(open, [ofStress('earlier', earlier)]), async (store) => {
      const read = (slug: string, relation?: Relation) =>
        store.ingestArticle(readingOf(ofStress(slug, relation)), READ_AT)
      const both = [['WORSENS', 'RELIEVES']]
      expect(await relationsOf(store)).toEqual([])
      await read('later', later)
      expect(await relationsOf(store)).toEqual(both)
      await read('later')
      expect(await relationsOf(store)).toEqual([])
      await read('another', later)
      expect(await relationsOf(store)).toEqual(both)
      await read('earlier')
      expect(await relationsOf(store)).toEqual([])
      await read('earlier', earlier)
      expect(await relationsOf(store)).toEqual(both)
    }),
  )
}

const LINES = [
  'Weakness may come suddenly.',
  'Weakness is sudden',
  'It is on one side',
  'It can stay on one side.',
] as const
export const CLASHING: Draft = {
  slug: 'clashing',
  title: 'Clashing',
  sections: [
    { heading: 'What it is', lines: [{ text: LINES[0] }, { text: LINES[3] }] },
    {
      heading: 'See a doctor if',
      aspect: 'WHEN_TO_SEEK_CARE',
      lines: [
        { text: LINES[1], redFlagFor: ['symptom:muscle-weakness'], clashesWith: LINES[0] },
        { text: LINES[2], redFlagFor: ['symptom:muscle-weakness'], clashesWith: LINES[3] },
      ],
    },
  ],
}

/** Says that supplements worsen what {@link CRAMPS} says that they relieve. */
/** Clashes, and says something of weakness. */
const ABOUT_WEAKNESS: Draft = {
  ...CLASHING,
  sections: CLASHING.sections.map((section, i) =>
    i > 0
      ? section
      : {
          ...section,
          lines: section.lines.map((line) => ({
            ...line,
            claims: [
              ['symptom:muscle-weakness PRESENT', 'ASSOCIATED_WITH', 'symptom:fatigue PRESENT'],
            ] as const,
          })),
        },
  ),
}

export const WORSE: Draft = {
  slug: 'worse',
  title: 'Worse',
  sections: [
    {
      heading: 'Part',
      lines: [
        {
          text: 'Supplements make cramps worse.',
          claims: [['nutrient:magnesium SUPPLEMENTED', 'WORSENS', 'symptom:muscle-cramps PRESENT']],
        },
      ],
    },
  ],
}

export function tensionReads(open: OpenStore): void {
  const ids = ['article:muscle-weakness', 'article:clashing', 'article:nothing']

  it('are read by article, in article order, and go when the article is read without them', () =>
    withStore(filledStore(open, [WEAKNESS, CLASHING]), async (store) => {
      const reading = readingOf(CLASHING)
      expect(reading.tensions.map(({ first, second }) => [first.quote, second.quote])).toEqual([
        [LINES[1], LINES[0]],
        [LINES[2], LINES[3]],
      ])
      const before = await store.tensionsByArticle(ids)
      expect(before.get('article:clashing')).toEqual(reading.tensions)
      expect(before.get('article:muscle-weakness')).toEqual([])
      expect(before.get('article:nothing')).toEqual([])
      expect((await collect(store.streamArticles())).map(({ tensions }) => tensions)).toEqual([
        reading.tensions,
        [],
      ])
      await store.ingestArticle({ ...reading, readerVersion: '2', tensions: [] }, READ_AT)
      expect((await store.tensionsByArticle(ids)).get('article:clashing')).toEqual([])
    }))

  it('of concepts are those of the articles whose lines are shown, in their order', () =>
    withStore(filledStore(open, [WEAKNESS, ABOUT_WEAKNESS, CRAMPS]), async (store) => {
      const concepts = ['symptom:muscle-weakness', 'symptom:fatigue', 'symptom:nothing']
      const [lines, found] = await Promise.all([
        store.redFlagsByConcept(concepts),
        store.tensionsByConcept(concepts),
      ])
      const expected = await Promise.all(
        concepts.map(async (id) => {
          const articleIds = [...new Set(lines.get(id)?.map(({ articleId }) => articleId))]
          const byArticle = await store.tensionsByArticle(articleIds)
          return [id, articleIds.flatMap((articleId) => byArticle.get(articleId) ?? [])]
        }),
      )
      expect([...found]).toEqual(expected)
      expect(found.get('symptom:muscle-weakness')?.map(({ first }) => first.quote)).toEqual([
        LINES[1],
        LINES[2],
      ])
      expect(found.get('symptom:nothing')).toEqual([])
    }))

  it('are refused where a line is not the exact text at its place', () =>
    withStore(filledStore(open, [WEAKNESS]), async (store) => {
      const reading = readingOf(CLASHING)
      for (const change of [{ quote: 'Weakness is never sudden' }, { start: 3 }, { words: 'gradual' }]) {
        const tensions = reading.tensions.map((each) => ({ ...each, second: { ...each.second, ...change } }))
        await expect(store.ingestArticle({ ...reading, tensions }, READ_AT)).rejects.toMatchObject({
          code: 'QUOTE_NOT_FOUND',
        })
      }
    }))
}

const idsOf = (page: Page<Contradiction>) =>
  page.items.map(({ node: { kind, link, against } }) => [kind, link.id, against.id])

const ENDS = [
  'nutrient:magnesium LOW',
  'nutrient:iron SUPPLEMENTED',
  'symptom:fatigue PRESENT',
  'symptom:leg-cramps PRESENT',
]

const OPPOSING = ['CAUSES', 'WORSENS', 'RELIEVES', 'SUPPORTS'] as const

const statement: fc.Arbitrary<Statement> = fc
  .record({
    subject: fc.constantFrom(...ENDS.slice(0, 2)),
    relation: fc.constantFrom(...OPPOSING),
    object: fc.constantFrom(...ENDS.slice(2)),
    polarity: fc.constantFrom(...POLARITIES, 'AFFIRMED' as const),
    certainty: fc.constantFrom(...CERTAINTIES),
    derivation: fc.constantFrom(...DERIVATIONS, 'EXPLICIT' as const, 'HEADING_INHERITED' as const),
  })
  .map(({ subject, relation, object, ...marks }) => [subject, relation, object, marks])

const drafts: fc.Arbitrary<Draft[]> = fc
  .array(
    fc.record({
      publisher: fc.constantFrom('Daily', 'Weekly', undefined, undefined),
      said: fc.array(statement, { minLength: 6, maxLength: 16 }),
    }),
    { minLength: 4, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ publisher, said }, i) => ({
      slug: `a${i}`,
      title: `Article ${i}`,
      ...(publisher ? { publisher } : {}),
      sections: [{ heading: 'Part', lines: said.map((one, j) => ({ text: `Line ${j}.`, claims: [one] })) }],
    })),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** One side of a link, by looking at every claim of every article. */
function naiveSide(
  articles: readonly StoredArticle[],
  linkId: string,
  polarity: string,
): LinkVoices['supporting'] {
  const best = articles
    .flatMap(({ article, claims }) => {
      const [first] = claims
        .filter(
          (claim) => claim.linkId === linkId && claim.polarity === polarity && inScope(claim, VOICE_SCOPE),
        )
        .sort((a, b) => claimWeight(b) - claimWeight(a) || a.position - b.position)
      return first ? [{ claim: first, source: article.publisher ?? article.id }] : []
    })
    .sort(
      (a, b) => claimWeight(b.claim) - claimWeight(a.claim) || compare(a.claim.articleId, b.claim.articleId),
    )
  if (best.length === 0) return NO_VOICES
  const heard = new Set<string>()
  const [news, repeated]: [typeof best, typeof best] = [[], []]
  for (const one of best) {
    const list = heard.has(one.source) ? repeated : news
    list.push(one)
    heard.add(one.source)
  }
  return {
    articleCount: best.length,
    publisherCount: heard.size,
    claims: [...news, ...repeated].slice(0, 3).map(({ claim }) => claim),
  }
}

async function expectVoices(store: GraphStore): Promise<number> {
  const articles = await collect(store.streamArticles())
  const ids = [...new Set(articles.flatMap(({ claims }) => claims.map((claim) => claim.linkId)))]
  const expected = new Map(
    ids.map((id) => [
      id,
      {
        supporting: naiveSide(articles, id, 'AFFIRMED'),
        opposing: naiveSide(articles, id, 'DENIED'),
        qualifying: naiveSide(articles, id, 'PARTLY_DENIED'),
      },
    ]),
  )
  expect(await store.voicesByLink(ids)).toEqual(expected)
  return ids.length
}

/** Whether the two say more and less of the same, written out by hand. */
const areOpposite = (more: string, less: string): boolean =>
  ['CAUSES RELIEVES', 'WORSENS RELIEVES', 'WORSENS SUPPORTS'].includes(`${more} ${less}`)

async function expectContradictions(store: GraphStore): Promise<number> {
  const { links, concepts } = await naiveGraph(store)
  const said = links.filter((link) => link.claimCount > 0)
  const ends = ({ subjectId, subjectState, objectId, objectState }: Link) =>
    [subjectId, subjectState, objectId, objectState].join()
  const expected = said
    .flatMap((link) => [
      ...(link.opposingCount > 0 ? [{ kind: 'DENIED' as const, link, against: link }] : []),
      ...said
        .filter((other) => ends(other) === ends(link) && areOpposite(link.relation, other.relation))
        .filter((other) => other.subjectState !== 'LOW')
        .map((against) => ({ kind: 'OPPOSITE' as const, link, against })),
    ])
    .sort(
      (a, b) =>
        compare(a.kind, b.kind) ||
        Math.min(b.link.score, b.against.score) - Math.min(a.link.score, a.against.score) ||
        compare(a.link.id, b.link.id) ||
        compare(a.against.id, b.against.id),
    )
  const kinds = CONTRADICTION_KINDS
  const all = await store.contradictions({ kinds, page: { first: 100 } })
  for (const kind of kinds) {
    const some = await store.contradictions({ kinds: [kind], page: { first: 100 } })
    expect(nodesOf(some)).toEqual(expected.filter((one) => one.kind === kind))
  }
  expect(nodesOf(all)).toEqual(expected)
  for (const conceptId of ['nutrient:iron', 'symptom:muscle-cramps', 'symptom:fatigue']) {
    const kin = [...concepts.values()].filter(
      ({ id, broader }) => id === conceptId || broader.includes(conceptId),
    )
    const near = kin.map(({ id }) => id)
    const about = await store.contradictions({ conceptId, kinds, page: { first: 100 } })
    expect(nodesOf(about)).toEqual(
      expected.filter(({ link }) => near.includes(link.subjectId) || near.includes(link.objectId)),
    )
  }
  const after = all.items[0]?.cursor
  if (after !== undefined) {
    const second = await store.contradictions({ kinds, page: { first: 2, after } })
    expect(nodesOf(second)).toEqual(expected.slice(1, 3))
  }
  return expected.length
}

/** Milliseconds: hundreds of statements, on a machine that may do much else. */
const SLOW = 240_000

export function randomDisputes(open: OpenStore): void {
  it(
    'have the voices and contradictions that a look at every claim and at every pair of links finds',
    async () => {
      let [compared, contradicted] = [0, 0]
      await fc.assert(
        fc.asyncProperty(drafts, (articles) =>
          withStore(filledStore(open, articles), async (store) => {
            compared += await expectVoices(store)
            contradicted += await expectContradictions(store)
          }),
        ),
        { numRuns: 10, seed: 20240501, endOnFailure: true },
      )
      expect(compared).toBeGreaterThan(60)
      expect(contradicted).toBeGreaterThan(25)
    },
    SLOW,
  )
}
