import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { READ_AT } from '../contract/fixture.ts'
import { bothStores } from '../support/both-stores.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { ADMIN_ENV, type Served, serve } from '../support/served.ts'

const TEXT = `# Night cramps <b>&amp; more</b>

Magnesium deficiency can cause muscle cramps and fatigue, and low potassium is linked to muscle cramps. Stress does not cause muscle cramps.

## What helps

- Magnesium: supports sleep
- Zorbium Deficiency: fatigue
- \\<script>alert(1)\\</script> Glycine supports sleep

## When to see a doctor

See a doctor if:

- Cramps come with sudden weakness
- Breathing becomes difficult
`

const reader = openTestReader()
const read = (slug: string, head: string, text: string): ArticleReading =>
  reader.read({
    name: `${slug}.md`,
    bytes: new TextEncoder().encode(`---\nslug: ${slug}\n${head}\n---\n${text}`),
  })
const reading = read(
  'night-cramps',
  'title: Night cramps <b>\npublisher: Wellspring\nurl: https://wellspring.example/night-cramps\ndate: 2025-02-03',
  TEXT,
)
/** Says what the other denies. */
const other = read(
  'stress',
  'title: Stress and the body\npublisher: Plainfield',
  'Stress can cause muscle cramps. Stress causes muscle cramps in many people.',
)

/** The text of a page as it is read, marks and all. */
const readable = (html: string): string =>
  html
    .replaceAll(/<(script|template|head)\b.*?<\/\1>/gs, '')
    .replaceAll(/<sup.*?<\/sup>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const pages = new Map<string, string>()
const editorPages = new Map<string, string>()

for (const { name, skip, open } of await bothStores())
  describe.skipIf(skip)(`the page of an article, on ${name}`, { timeout: 120_000 }, () => {
    let store: GraphStore
    let served: Served

    beforeAll(async () => {
      store = await open()
      await store.loadVocabulary(reader.concepts)
      await store.ingestArticle(reading, READ_AT)
      await store.ingestArticle(other, READ_AT)
      served = await serve(store, undefined, ADMIN_ENV)
    }, 120_000)
    afterAll(async () => {
      await served?.app.close()
      await store?.close()
    })
    const get = (url: string) => served.app.inject(url)
    const page = async () => (await get('/article/night-cramps')).body

    it('is there by slug and by id, tells what it is, and is 404 where there is none', async () => {
      const bySlug = await get('/article/night-cramps')
      expect([bySlug.statusCode, (await get('/article/article:night-cramps')).body]).toEqual([
        200,
        bySlug.body,
      ])
      expect(bySlug.body).toContain('<link rel="canonical" href="/article/night-cramps"')
      expect(bySlug.body).toContain('href="https://wellspring.example/night-cramps"')
      expect(bySlug.body).toContain('Wellspring · published 2025-02-03')
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(bySlug.body) ?? []
      expect(JSON.parse(json)).toMatchObject({ headline: 'Night cramps <b>', version: 1 })

      const missing = await get('/article/nothing-of-the-kind')
      expect([missing.statusCode, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
      expect((await get('/article/night-cramps?from=77')).statusCode).toBe(404)
      expect((await get('/article/night-cramps?from=x')).statusCode).toBe(404)
    })

    it('shows each line word for word, with marks, and nothing of it as HTML', async () => {
      const html = await page()
      const text = readable(html)
      for (const block of reading.blocks.filter(({ role }) => role !== 'BOILERPLATE'))
        expect(text).toContain(block.text)
      expect(html).not.toContain('<b>')
      expect(html).not.toContain('<script>alert')
      expect(html).toContain('&lt;script>')
    })

    it('marks what was read, also where several claims share a sentence, and leads there and back', async () => {
      const html = await page()
      expect(reading.claims.length).toBeGreaterThan(4)
      const { data } =
        await served.ask(`{ article(by: { slug: "night-cramps" }) { claims(first: 100, filter: {
        polarities: [AFFIRMED, PARTLY_DENIED, DENIED] }) { nodes { id sentence polarity } } } }`)
      const claims: { id: string; sentence: string; polarity: string }[] = Object(data).article.claims.nodes
      expect(claims.some(({ polarity }) => polarity === 'DENIED')).toBe(true)
      claims.forEach(({ id, sentence }, i) => {
        const hash = id.replace('claim:', '')
        expect(html).toContain(`id="words-${hash}"`)
        expect(html).toContain(`href="#claim-${hash}"`)
        expect(html).toContain(`<h3>${i + 1}. ${sentence}</h3>`)
        expect(html).toContain(`href="#words-${hash}"`)
      })
      expect(html).toMatch(/<mark class="denied">/)
      expect(html).toMatch(/<mark[^>]*><a class="name" href="\/concept\/magnesium"/)
    })

    it('puts the when-to-seek-care lines first, each with the way to its place', async () => {
      const html = await page()
      expect(html.indexOf('id="safety"')).toBeLessThan(html.indexOf('The text</h2>'))
      const [, place = ''] = /href="#(line-\d+)">“Breathing becomes difficult”/.exec(html) ?? []
      expect(html).toMatch(new RegExp(`id="${place}"[^>]*class="warns"`))
    })

    it('puts the words that lead in the when-to-seek-care lines above them, once', async () => {
      const [safety = ''] = /<section class="safety".*?<\/section>/s.exec(await page()) ?? []
      expect(safety.match(/<p>See a doctor if:<\/p><ul>.*?Cramps come with.*?Breathing/gs)).toHaveLength(1)
      expect(safety.match(/See a doctor if:/g)).toHaveLength(1)
    })

    it('is the same from every store', async () => {
      pages.set(name, await page())
      expect(new Set(pages.values()).size).toBe(1)
    })

    it('of editors tells what to add, what clashes, what is missing and what was written, the same on both', async () => {
      const { statusCode, body } = await get('/editor')
      expect(statusCode).toBe(200)
      const [, candidates = ''] = /id="candidates"(.*?)<\/section>/s.exec(body) ?? []
      expect(candidates).toContain('<h3>Zorbium</h3>')
      expect(candidates).toContain('nutrient? · 1 place in 1 article')
      expect(candidates).toContain('href="/article/night-cramps"')
      const [, contradictions = ''] = /id="contradictions"(.*?)<\/section>/s.exec(body) ?? []
      expect(contradictions).toContain(
        'Some say that psychological stress may cause muscle cramps; others deny it.',
      )
      expect(contradictions).toContain('href="/concept/psychological-stress"')
      expect(contradictions).toMatch(/href="\/article\/stress#claim-[0-9a-f]+"/)
      const [, gaps = ''] = /id="gaps"(.*?)<\/section>/s.exec(body) ?? []
      expect(gaps).toContain('href="/concept/magnesium"')
      const [, changes = ''] = /id="changes"(.*?)<\/section>/s.exec(body) ?? []
      expect(changes.indexOf('/article/stress')).toBeLessThan(changes.indexOf('/article/night-cramps'))
      expect(changes).toContain('Stress and the body</a>, Plainfield: new, claims: ')
      expect(body).toContain('No claim is flagged or rejected now.')
      editorPages.set(name, body)
      expect(new Set(editorPages.values()).size).toBe(1)

      expect((await get('/editor?until=nonsense')).statusCode).toBe(400)
      expect((await get('/editor?articles=nonsense')).statusCode).toBe(400)
      const before = (await get('/editor?until=1')).body
      expect(before).not.toContain('Plainfield: new')
      expect(before).toContain('noindex')
    })

    it('tells what an editor decided, and shows no text of what was withdrawn', async () => {
      const { data } = await served.ask(
        '{ article(by: { slug: "night-cramps" }) { claims { nodes { id } } } }',
      )
      const claimId = Object(data).article.claims.nodes[0].id
      const input = { claimId, review: 'REJECT', why: 'Not so' }
      await served.admin({
        query: 'mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { refusal { code } } }',
        variables: { input },
      })
      expect(await page()).toMatch(/data-review="REJECTED"/)
      expect(await page()).toContain('<mark class="said">')
      const [, decisions = ''] = /id="decisions"(.*?)<\/section>/s.exec((await get('/editor')).body) ?? []
      expect(decisions).toContain('Rejected: 1 claim')
      expect(decisions).toContain(`href="/article/night-cramps#${claimId.replace(':', '-')}"`)
      expect(decisions).not.toContain('Not so')

      await served.admin({
        query:
          'mutation ($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { refusal { code } } }',
        variables: { input: { articleId: 'article:night-cramps', why: 'Taken back' } },
      })
      const withdrawn = await page()
      expect(withdrawn).toContain('This article was withdrawn')
      expect(withdrawn).toContain('noindex')
      expect(withdrawn).not.toContain('Glycine')
    })
  })

describe('the page of an article', () => {
  it('says so where no editor has a key, and holds no form then', async () => {
    const store = await openEmbedded()
    await store.loadVocabulary(reader.concepts)
    await store.ingestArticle(reading, READ_AT)
    const { app } = await serve(store)
    const { body } = await app.inject('/article/night-cramps')
    await app.close()
    await store.close()
    expect(body).toContain('HEALGRAPH_ADMIN_KEY')
    expect(body).not.toContain('type="password"')
    expect(body).not.toContain('class="review"')
  })
})
