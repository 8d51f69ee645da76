import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ArticleWords, articleWords } from '../../src/domain/article-words.ts'
import { toDecision } from '../../src/domain/decision.ts'
import { fold } from '../../src/domain/fold.ts'
import type { SortKey } from '../../src/domain/page.ts'
import { searchRank } from '../../src/domain/search-ranks.ts'
import { searchWords } from '../../src/domain/search-words.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import type { ArticleSearch } from '../../src/ports/search-reads.ts'
import { CRAMPS, type Draft, filledStore, type OpenStore, READ_AT, readingOf } from './fixture.ts'
import { sharedStore, withStore } from './stores.ts'

/** Texts that mean something to FTS5, to Lucene, to SQL or to Cypher, or that are odd in themselves. */
export const HOSTILE = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '\\',
  '\\"',
  '*',
  'cramp*',
  '^cramp',
  'cramp~',
  'cramp~2',
  'cramp^10',
  'title:cramp',
  'titleWords:cramp',
  '{title} : cramp',
  '-cramp',
  '+cramp',
  '!cramp',
  'NOT cramp',
  'cramp AND',
  'AND OR NOT',
  'NEAR(cramp magnesium, 2)',
  'cramp NEAR magnesium',
  '(cramp',
  'cramp)',
  '[a TO z]',
  '{a TO z}',
  'cramp && magnesium || !night',
  '/cramp/',
  '/(a+)+$/',
  'cramp?',
  '*:*',
  '\0',
  'cramp\0magnesium',
  '\ud800',
  '🦴 cramp',
  'ｃｒａｍｐ',
  "'; DROP TABLE articles; --",
  '$written',
  '@writtenTITLE',
  '`x`}) DETACH DELETE n //',
  'a '.repeat(500),
  'x'.repeat(5_000),
]

const search = (bounds: Partial<ArticleSearch>): ArticleSearch => ({
  words: [],
  corrections: null,
  status: ['FULL'],
  conceptIds: [],
  first: 100,
  after: null,
  ...bounds,
})

const found = async (store: GraphStore, text: string, bounds: Partial<ArticleSearch> = {}) => {
  const { entries } = await store.searchArticles(search({ words: searchWords(text), ...bounds }))
  return entries.map(([[rank], { slug }]) => [slug, rank])
}

const TITLE = searchRank('TITLE', false)
const HEADING = searchRank('HEADING', false)
const QUOTE = searchRank('QUOTE', false)
const TEXT = searchRank('TEXT', false)

export function searching(open: OpenStore): void {
  const store = sharedStore(open)

  it('finds articles by title, then headings, then quotes, then any words', async () => {
    expect(await found(store(), 'Cramps')).toEqual([
      ['cramps-at-night', TITLE],
      ['muscle-cramps', TITLE],
      ['muscle-weakness', QUOTE],
    ])
    expect(await found(store(), 'hormone')).toEqual([['muscle-weakness', HEADING]])
    expect(await found(store(), 'muscle HORMONES')).toEqual([['muscle-weakness', HEADING]])
    expect(await found(store(), 'supplements relieve')).toEqual([['muscle-cramps', QUOTE]])
    expect(await found(store(), 'breathing')).toEqual([['muscle-weakness', TEXT]])
    expect(await found(store(), 'hours muscle')).toEqual([['muscle-cramps', TEXT]])
  })

  it('needs every word, and no card or boilerplate counts', async () => {
    expect(await found(store(), 'cramps zebra')).toEqual([])
    expect(await found(store(), 'anxiety')).toEqual([])
  })

  it('puts those first that name certain concepts most, then goes by title', async () => {
    const conceptIds = ['symptom:muscle-weakness', 'lifestyle-factor:stress', 'nutrient:magnesium']
    expect((await found(store(), 'magnesium', { conceptIds })).map(([slug]) => slug)).toEqual([
      'muscle-weakness',
      'cramps-at-night',
      'muscle-cramps',
    ])
    const { entries } = await store().searchArticles(search({ words: ['magnesium'], conceptIds }))
    expect(entries[0]?.[0]).toEqual([QUOTE, 9, 'muscle weakness', 'article:muscle-weakness'])
  })

  it('takes words for misspelt ones only where nothing has those that were written', async () => {
    const corrections = [['magnesum', 'magnesium']]
    expect(await found(store(), 'magnesum', { corrections })).toEqual([
      ['cramps-at-night', searchRank('QUOTE', true)],
      ['muscle-cramps', searchRank('QUOTE', true)],
      ['muscle-weakness', searchRank('QUOTE', true)],
    ])
    expect(await found(store(), 'night', { corrections: [['night', 'cramp']] })).toEqual([
      ['cramps-at-night', TITLE],
    ])
    const both = {
      corrections: [
        ['crampz', 'cramp'],
        ['nigt', 'night', 'weakness'],
      ],
    }
    expect(await found(store(), 'crampz nigt', both)).toEqual([
      ['cramps-at-night', searchRank('TITLE', true)],
      ['muscle-weakness', searchRank('QUOTE', true)],
    ])
  })

  it('keeps to the statuses wanted', async () => {
    expect(await found(store(), 'cramps', { status: ['WITHDRAWN', 'STUB'] })).toEqual([])
    expect(await found(store(), 'cramps', { status: [] })).toEqual([])
  })

  it('walks the list by places, also from a place that no article has', async () => {
    const walked: string[] = []
    for (let after: SortKey | null = null; ; ) {
      const page = await store().searchArticles(search({ words: ['magnesium'], first: 1, after }))
      expect(page.total).toBe(3)
      expect(page.remaining).toBe(3 - walked.length)
      const [entry] = page.entries
      if (!entry) break
      walked.push(entry[1].slug)
      after = entry[0]
    }
    expect(walked).toEqual(['cramps-at-night', 'muscle-cramps', 'muscle-weakness'])
    const after = [QUOTE, 0, 'muscle', 'symptom:none']
    const { total, remaining } = await store().searchArticles(
      search({ words: ['magnesium'], first: 0, after }),
    )
    expect([total, remaining]).toEqual([3, 2])
  })

  it('gives what articles are searched by, in their order', async () => {
    const key = 'article:muscle-cramps'
    const passages = await store().passagesByArticle([key, 'article:none'])
    expect(passages.get('article:none')).toEqual([])
    const section = 'section:muscle-cramps/0'
    expect(passages.get(key)?.slice(0, 3)).toEqual([
      { kind: 'QUOTE', sectionId: section, text: 'Cramps may come with magnesium deficiency.' },
      { kind: 'TEXT', sectionId: section, text: 'Cramps may come with magnesium deficiency.' },
      { kind: 'QUOTE', sectionId: section, text: 'Magnesium supplements relieve cramps.' },
    ])
    expect(passages.get(key)?.map(({ kind }) => kind)).toEqual(
      'QUOTE TEXT QUOTE TEXT QUOTE TEXT HEADING TEXT'.split(' '),
    )
    const weakness = (await store().passagesByArticle(['article:muscle-weakness'])).get(
      'article:muscle-weakness',
    )
    const quotes = weakness?.filter(({ kind }) => kind === 'QUOTE').map(({ text }) => text)
    expect(quotes?.filter((text) => text.startsWith('Magnesium deficiency'))).toHaveLength(1)
    expect(quotes).not.toContain('Is iron to blame?')
    expect(weakness?.map(({ text }) => text)).not.toContain('Anxiety and magnesium')
  })

  it('takes no sign of any syntax for more than a sign', async () => {
    const before = await store().meta()
    for (const text of HOSTILE) {
      const words = searchWords(text)
      if (words.length > 0) await found(store(), text)
      // Not words at all: whoever calls the store wrongly must not break it either.
      const { total } = await store().searchArticles(
        search({ words: [text], corrections: [[text, `${text}"`]] }),
      )
      expect(total, JSON.stringify(text.slice(0, 40))).toBeLessThanOrEqual(3)
    }
    expect(await store().meta()).toEqual(before)
    expect(await found(store(), 'title:cramp')).toEqual([])
    expect(await found(store(), 'cramp*')).toHaveLength(3)
    expect(await found(store(), 'NOT cramp')).toEqual([
      ['cramps-at-night', TEXT],
      ['muscle-weakness', TEXT],
    ])
  })

  it('follows every change of an article, and of what editors say of it', async () => {
    await withStore(filledStore(open), async (own) => {
      const sections = CRAMPS.sections.slice(1)
      await own.ingestArticle(readingOf({ ...CRAMPS, title: 'Spasms', sections }), READ_AT)
      expect(await found(own, 'spasm')).toEqual([['muscle-cramps', TITLE]])
      expect(await found(own, 'relieve')).toEqual([])
      const withdraw = toDecision({
        kind: 'WITHDRAW_ARTICLE',
        articleId: 'article:cramps-at-night',
        who: 'Ana',
        when: '2024-05-02T08:00:00Z',
        why: 'Outdated',
      })
      await own.decide([withdraw])
      expect(await found(own, 'night')).toEqual([])
      expect(await found(own, 'night', { status: ['WITHDRAWN'] })).toEqual([['cramps-at-night', TITLE]])
      // Withdrawn, so that it does not stand in the way of a correction.
      expect(await found(own, 'night', { corrections: [['night', 'hormone']] })).toEqual([
        ['muscle-weakness', searchRank('HEADING', true)],
      ])
    })
  })

  it('finds in any texts what the definition says, whatever their letters', async () => {
    const odd = [
      'Ωmega-3',
      'naïve',
      'œdema',
      '½',
      '日本',
      'ſtraße',
      'ǅ',
      'ℌ',
      'İstanbul',
      '١٢',
      'e\u0301',
      '👩‍🔬',
      'ﬁsh',
    ]
    const word = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('Cramp', 'MAGNESIUM', 'B12', 'AND', 'or', 'not', 'the') },
      { weight: 3, arbitrary: fc.constantFrom(...odd) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
    )
    const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
    const draft = fc.tuple(line, line, fc.array(line, { maxLength: 4 }))
    const drafts: Draft[] = fc
      .sample(draft, { numRuns: 12, seed: 20_260 })
      .map(([title, heading, lines], i) => ({
        slug: `random-${i}`,
        title,
        sections: [{ heading, lines: lines.map((text) => ({ text })) }],
      }))
    const known = drafts.map((each) => {
      const reading = readingOf(each)
      return {
        slug: each.slug,
        title: fold(each.title),
        words: articleWords(each.title, reading.blocks, reading.claims),
      }
    })
    const all = [...new Set(known.flatMap(({ words }) => Object.values(words).join(' ').split(' ')))]
    const queries = fc.sample(
      fc.oneof(
        fc.array(fc.constantFrom(...all.filter((each) => each !== '')), { minLength: 1, maxLength: 2 }),
        line.map(searchWords).map((words) => words.slice(0, 2)),
        fc.string({ unit: 'binary', maxLength: 12 }).map(searchWords),
      ),
      { numRuns: 60, seed: 20_261 },
    )
    await withStore(filledStore(open, drafts), async (own) => {
      let hits = 0
      for (const words of queries.filter((each) => each.length > 0)) {
        const expected = known
          .flatMap(({ slug, title, words: has }) => {
            const rank = rankIn(has, words)
            return rank === undefined ? [] : [{ slug, title, rank }]
          })
          .sort((a, b) => a.rank - b.rank || byCodePoint(a.title, b.title) || byCodePoint(a.slug, b.slug))
        const { entries } = await own.searchArticles(search({ words }))
        expect(
          entries.map(([[rank], { slug }]) => [slug, rank]),
          words.join(' '),
        ).toEqual(expected.map(({ slug, rank }) => [slug, rank]))
        hits += entries.length
      }
      expect(hits).toBeGreaterThan(60)
    })
  }, 120_000)
}

/** What `SearchReader.searchArticles` says, told once more without an engine. */
function rankIn(
  { title, headings, quotes, body }: ArticleWords,
  words: readonly string[],
): number | undefined {
  const hasAll = (...parts: string[]): boolean => {
    const own = new Set(parts.join(' ').split(' '))
    return words.every((word) => own.has(word))
  }
  if (hasAll(title)) return TITLE
  if (hasAll(title, headings)) return HEADING
  if (hasAll(quotes)) return QUOTE
  return hasAll(title, headings, quotes, body) ? TEXT : undefined
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
