import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { ErrorCode } from '../../src/domain/errors.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { exportText } from './export-text.ts'
import { CRAMPS, filledStore, NIGHT, type OpenStore, READ_AT, readingOf, WEAKNESS } from './fixture.ts'

const good = readingOf({ ...CRAMPS, title: 'Changed', readerVersion: '9' })
const other = readingOf({ ...CRAMPS, slug: 'new-one' })

/** The reading with its last claim changed, so that all before it is good. */
function withLastClaim(reading: ArticleReading, change: (claim: Claim) => Claim): ArticleReading {
  const last = reading.claims.length - 1
  return { ...reading, claims: reading.claims.map((claim, i) => (i === last ? change(claim) : claim)) }
}

const unknownEnd = (claim: Claim): Claim => ({
  ...claim,
  object: { ...claim.object, conceptId: 'symptom:none' },
})
const shifted = (claim: Claim): Claim => ({ ...claim, quoteStart: claim.quoteStart + 1 })
const foreign = (claim: Claim): Claim => ({ ...claim, quote: 'Nobody wrote this.' })

const REFUSED: readonly (readonly [title: string, code: ErrorCode, reading: ArticleReading])[] = [
  [
    'a claim of a changed article that names an unknown concept',
    'UNKNOWN_CONCEPT',
    withLastClaim(good, unknownEnd),
  ],
  [
    'a claim of a new article that names an unknown concept',
    'UNKNOWN_CONCEPT',
    withLastClaim(other, unknownEnd),
  ],
  [
    'a mention of an unknown concept',
    'UNKNOWN_CONCEPT',
    { ...other, mentions: other.mentions.map((mention) => ({ ...mention, conceptId: 'nutrient:none' })) },
  ],
  [
    'a red flag for an unknown concept',
    'UNKNOWN_CONCEPT',
    { ...other, redFlags: other.redFlags.map((redFlag) => ({ ...redFlag, appliesTo: ['symptom:none'] })) },
  ],
  ['an unknown topic', 'UNKNOWN_CONCEPT', { ...other, topics: ['symptom:none'] }],
  ['a quote that is not in the text', 'QUOTE_NOT_FOUND', withLastClaim(good, foreign)],
  ['a quote that stands elsewhere', 'QUOTE_NOT_FOUND', withLastClaim(good, shifted)],
  ['an empty quote', 'QUOTE_NOT_FOUND', withLastClaim(other, (claim) => ({ ...claim, quote: '' }))],
  [
    'a context quote that is not in the text',
    'QUOTE_NOT_FOUND',
    withLastClaim(other, (claim) => ({ ...claim, contextQuote: 'Nobody wrote this.', contextStart: 0 })),
  ],
  [
    'a context quote without a place',
    'QUOTE_NOT_FOUND',
    withLastClaim(other, (claim) => ({ ...claim, contextQuote: claim.quote, contextStart: null })),
  ],
  [
    'a span that is not in its quote',
    'QUOTE_NOT_FOUND',
    withLastClaim(other, (claim) => ({
      ...claim,
      subject: { ...claim.subject, span: { start: 0, end: 3, text: 'xyz' } },
    })),
  ],
  [
    'a red flag that is not in the text',
    'QUOTE_NOT_FOUND',
    { ...good, redFlags: good.redFlags.map((redFlag) => ({ ...redFlag, quote: 'Nobody wrote this.' })) },
  ],
  [
    'the id of an article with another URL',
    'ARTICLE_ID_TAKEN',
    readingOf({ ...CRAMPS, url: 'https://elsewhere.example/muscle-cramps' }),
  ],
]

export function ingestRefusals(open: OpenStore): void {
  let store: GraphStore
  let before: { text: string; meta: unknown }
  const state = async () => ({ text: await exportText(store), meta: await store.meta() })
  beforeAll(async () => {
    store = await filledStore(open, [WEAKNESS, CRAMPS])
    before = await state()
  })
  afterAll(async () => {
    await store.close()
  })

  for (const [title, code, reading] of REFUSED) {
    it(`leaves no trace: ${title}`, async () => {
      await expect(store.ingestArticle(reading, READ_AT)).rejects.toMatchObject({ code })
      expect(await state()).toEqual(before)
    })
  }

  it('leaves no trace where what is written last cannot be written', async () => {
    const [claim] = other.claims
    if (!claim) throw new Error('the fixture has changed')
    const twice = { ...other, claims: [...other.claims, { ...claim, position: other.claims.length }] }
    await expect(store.ingestArticle(twice, READ_AT)).rejects.toThrow()
    expect(await state()).toEqual(before)
  })

  it('does not keep the store from taking the next article', async () => {
    await expect(store.ingestArticle(withLastClaim(good, foreign), READ_AT)).rejects.toThrow()
    expect(await store.ingestArticle(readingOf(NIGHT), READ_AT)).toMatchObject({ status: 'ADDED' })
    expect((await store.articlesById(['article:cramps-at-night'])).size).toBe(1)
  })
}
