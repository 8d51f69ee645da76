import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import type { ConceptId } from '../../src/domain/concept.ts'
import { countMentions } from '../../src/domain/count-mentions.ts'
import { toDecision } from '../../src/domain/decision.ts'
import { fold } from '../../src/domain/fold.ts'
import { claimWeight } from '../../src/domain/link-score.ts'
import { INTENT_RULES, RELATED_INTENTS, type RelatedIntent } from '../../src/domain/related/related.ts'
import { DEFAULT_SCOPE, inScope } from '../../src/domain/scope.ts'
import { CERTAINTIES, POLARITIES } from '../../src/domain/terminology.ts'
import type { GraphStore, StoredArticle } from '../../src/ports/graph-store.ts'
import type {
  ContentGap,
  RelatedCandidates,
  RelatedPage,
  WantedClaims,
} from '../../src/ports/related-reads.ts'
import { type Draft, filledStore, type OpenStore, readingOf } from './fixture.ts'
import type { Line } from './reading-builder.ts'
import { collect, withStore } from './stores.ts'

const IDS = [
  'symptom:muscle-cramps',
  'symptom:fatigue',
  'symptom:brain-fog',
  'nutrient:magnesium',
  'nutrient:iron',
  'lifestyle-factor:stress',
] as const
const SLUGS = ['a', 'b', 'c', 'd', 'e'] as const
const RELATIONS = ['CAUSES', 'RELIEVES', 'SUPPORTS', 'PREVENTS'] as const

const usual = <T>(value: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

type Said = Omit<Line, 'text' | 'redFlagFor'> & { readonly redFlagFor: readonly string[] | undefined }

const line: fc.Arbitrary<Said> = fc.record({
  mentions: fc
    .uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 })
    .map((ids) => Object.fromEntries(ids.map((id, i) => [`word${i}`, id]))),
  claims: fc.array(
    fc
      .record({
        subject: fc.constantFrom(...IDS),
        relation: fc.constantFrom(...RELATIONS),
        object: fc.constantFrom(...IDS),
        polarity: usual('AFFIRMED' as const, POLARITIES),
        certainty: usual('STATED' as const, CERTAINTIES),
      })
      .map(
        ({ subject, relation, object, ...marks }) =>
          [`${subject} LOW`, relation, `${object} PRESENT`, marks] as const,
      ),
    { maxLength: 2 },
  ),
  redFlagFor: fc.option(
    fc.constantFrom(...IDS).map((id) => [id]),
    { nil: undefined, freq: 4 },
  ),
})

const draft = (slug: string): fc.Arbitrary<Draft> =>
  fc
    .record({
      title: fc.constantFrom('One title', 'Another'),
      url: fc.option(fc.constantFrom('https://x.example/1', 'https://x.example/2'), { nil: undefined }),
      topics: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 1 }),
      named: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
      lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    })
    .map(({ title, url, topics, named, lines }) => ({
      slug,
      title,
      ...(url ? { url } : {}),
      topics,
      teasers: [{ title: 'A card', subtitle: null, category: null, conceptIds: named }],
      sections: [
        {
          heading: 'Head',
          lines: lines.map(({ redFlagFor, ...said }, i) => ({
            // Every claim and mention stands on a line of its own text, and words stand apart.
            text: `Line ${i} of ${slug} with word0, word1 and word2.`,
            ...said,
            ...(redFlagFor ? { redFlagFor } : {}),
          })),
        },
      ],
    }))

const graphs = fc.record({
  drafts: fc.tuple(...SLUGS.map(draft)),
  merged: fc.boolean(),
  withdrawn: fc.boolean(),
})

const page: fc.Arbitrary<RelatedPage> = fc.record({
  key: fc.constant('page'),
  articleId: fc.constantFrom('' as const, 'article:a', 'article:b', 'article:none'),
  concepts: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...IDS, 'symptom:none'), fc.integer({ min: 1, max: 9 })),
    {
      maxLength: 4,
      selector: ([id]) => id,
    },
  ),
  urls: fc.constantFrom([], ['https://x.example/1']),
  contentHash: fc.constant(''),
  sortTitle: fc.constantFrom('', fold('One title')),
  summary: fc.constantFrom('', 'Line 0 of c with word0, word1 and word2.'),
  excludeIds: fc.uniqueArray(fc.constantFrom('article:d', 'article:e'), { maxLength: 2 }),
})

interface Naive {
  readonly articles: readonly StoredArticle[]
  readonly standing: (id: ConceptId) => ConceptId | undefined
  readonly linkCounts: ReadonlyMap<ConceptId, number>
  readonly names: ReadonlyMap<ConceptId, string>
  /** For each article each concept that it was read to name, as it counts. */
  readonly named: readonly ConceptId[]
}

async function naiveOf(store: GraphStore, drafts: readonly Draft[]): Promise<Naive> {
  const found = await store.conceptsById(IDS)
  const linkCounts = new Map<ConceptId, number>()
  for (const link of await collect(store.streamLinks())) {
    if (link.claimCount === 0) continue
    for (const id of new Set([link.subjectId, link.objectId]))
      linkCounts.set(id, (linkCounts.get(id) ?? 0) + 1)
  }
  return {
    articles: await collect(store.streamArticles()),
    standing: (id) => found.get(id)?.id,
    linkCounts,
    named: drafts.flatMap((each) =>
      countMentions(readingOf(each)).flatMap(({ conceptId }) => found.get(conceptId)?.id ?? []),
    ),
    names: new Map((await store.vocabulary()).map(({ id, name }) => [id, fold(name)])),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const countsOf = ({ mentions }: StoredArticle) =>
  new Map(mentions.map((each) => [each.conceptId, each.count]))
const counts = (claim: Claim): boolean => claim.review !== 'REJECTED' && inScope(claim, DEFAULT_SCOPE)

function naiveCandidates(graph: Naive, asked: RelatedPage, intent: RelatedIntent): RelatedCandidates {
  const own = graph.articles.find(({ article }) => article.id === asked.articleId)
  const named = new Map(own ? countsOf(own) : [])
  for (const [id, count] of asked.concepts) {
    const standing = graph.standing(id)
    if (standing !== undefined) named.set(standing, (named.get(standing) ?? 0) + count)
  }
  // By the names as they were read: an article that names two concepts which were merged counts for each.
  const naming = (id: ConceptId): number => graph.named.filter((named) => named === id).length
  const sharing = graph.articles.filter(
    ({ article, ...stored }) =>
      article.status === 'FULL' &&
      article.id !== asked.articleId &&
      !(article.url !== null && asked.urls.includes(article.url)) &&
      !(fold(article.title) === asked.sortTitle && article.summary === asked.summary) &&
      stored.mentions.some(({ conceptId }) => named.has(conceptId)),
  )
  const allowed = sharing.filter(({ article }) => !asked.excludeIds.includes(article.id))
  const { relations, redFlag } = INTENT_RULES[intent]
  const fitting = allowed.filter(
    ({ claims, redFlags }) =>
      (relations === null ||
        claims.some(
          (claim) => counts(claim) && relations.includes(claim.relation) && named.has(claim.object.conceptId),
        )) &&
      (!redFlag || redFlags.some(({ appliesTo }) => appliesTo.some((id) => named.has(id)))),
  )
  return {
    articleCount: graph.articles.length,
    mentionCount: [...named.values()].reduce((sum, count) => sum + count, 0),
    concepts: [...named]
      .sort(([a], [b]) => compare(a, b))
      .map(([conceptId, count]) => ({ conceptId, count, articleCount: naming(conceptId) })),
    sharing: sharing.length,
    allowed: allowed.length,
    fitting: fitting.length,
    candidates: fitting.map((stored) => ({
      articleId: stored.article.id,
      mentionCount: stored.mentions.reduce((sum, { count }) => sum + count, 0),
      shared: [...countsOf(stored)].filter(([id]) => named.has(id)).sort(([a], [b]) => compare(a, b)),
    })),
  }
}

function naiveClaims(graph: Naive, { articleId, conceptIds }: WantedClaims, intent: RelatedIntent): string[] {
  const stored = graph.articles.find(({ article }) => article.id === articleId)
  const relations = INTENT_RULES[intent].relations ?? []
  const rank = ({ relation, subject, object }: Claim): number => {
    const [own, other] = [conceptIds.includes(subject.conceptId), conceptIds.includes(object.conceptId)]
    return (relations.includes(relation) && other ? 0 : 2) + (own && other ? 0 : 1)
  }
  if (!stored || stored.article.status === 'WITHDRAWN') return []
  return stored.claims
    .filter(counts)
    .filter(
      ({ subject, object }) =>
        conceptIds.includes(subject.conceptId) || conceptIds.includes(object.conceptId),
    )
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        claimWeight(b) - claimWeight(a) ||
        a.position - b.position ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id)
}

function naiveGaps({ articles, linkCounts, names }: Naive): ContentGap[] {
  const whole = articles.filter(({ article }) => article.status === 'FULL')
  const topics = new Set(whole.flatMap((each) => each.topics))
  return [...linkCounts]
    .filter(([id]) => !topics.has(id))
    .map(([conceptId, linkCount]) => ({
      conceptId,
      linkCount,
      articleCount: whole.filter((each) => countsOf(each).has(conceptId)).length,
      teasers: whole.flatMap(({ article, teasers }) =>
        teasers.flatMap((teaser, place) =>
          teaser.conceptIds.includes(conceptId) ? [{ articleId: article.id, place }] : [],
        ),
      ),
    }))
    .sort(
      (a, b) =>
        b.articleCount - a.articleCount ||
        b.linkCount - a.linkCount ||
        compare(names.get(a.conceptId) ?? '', names.get(b.conceptId) ?? '') ||
        compare(a.conceptId, b.conceptId),
    )
}

const signature = { who: 'Ana', when: '2024-05-02T10:00:00Z', why: 'so' }
const MERGE = toDecision({
  kind: 'MERGE_CONCEPTS',
  keep: 'nutrient:iron',
  absorb: ['nutrient:magnesium'],
  ...signature,
})
const WITHDRAWAL = toDecision({ kind: 'WITHDRAW_ARTICLE', articleId: 'article:b', ...signature })

/** What is related, told by plain loops over all that a store holds. */
export function randomRelated(open: OpenStore): void {
  it('are those that plain loops find, with the same claims and gaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(page, { minLength: 2, maxLength: 4 }),
        async ({ drafts, merged, withdrawn }, pages) => {
          await withStore(filledStore(open, drafts), async (store) => {
            await store.decide([...(merged ? [MERGE] : []), ...(withdrawn ? [WITHDRAWAL] : [])])
            const graph = await naiveOf(store, drafts)
            const keyed = pages.map((each, i) => ({ ...each, key: `page ${i}` }))
            for (const intent of RELATED_INTENTS) {
              const found = await store.relatedCandidates(keyed, intent)
              for (const asked of keyed) {
                expect(found.get(asked.key)).toEqual(naiveCandidates(graph, asked, intent))
              }
              const wanted = SLUGS.map((slug) => ({
                key: slug,
                articleId: `article:${slug}`,
                conceptIds: IDS.slice(1, 4).flatMap((id) => graph.standing(id) ?? []),
              }))
              const claims = await store.relatedClaims(wanted, intent, 50)
              for (const each of wanted) {
                expect(claims.get(each.key)?.map(({ id }) => id)).toEqual(naiveClaims(graph, each, intent))
              }
            }
            expect(await store.contentGaps(100)).toEqual(naiveGaps(graph))
          })
        },
      ),
      { numRuns: 6, seed: 20261122 },
    )
  }, 120_000)
}
