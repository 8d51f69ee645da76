import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, filledStore, NIGHT, WEAKNESS } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served

const HOSTILE = '</script><script>alert(1)</script> & <!-- \u2028 \ud800'

beforeAll(async () => {
  store = await filledStore(openEmbedded, [
    WEAKNESS,
    CRAMPS,
    { ...NIGHT, title: HOSTILE, publisher: HOSTILE },
  ])
  served = await serve(store)
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

async function jsonLd(slug: string): Promise<string> {
  const query = 'query ($slug: String!) { article(by: { slug: $slug }) { jsonLd } }'
  const { data, errors } = await served.ask(query, { slug })
  expect(errors).toBeUndefined()
  return Object(data).article.jsonLd
}

const SCHEMA = 'https://schema.org/'

/** schema.org's own context, as far as it matters here, so that nothing is fetched. */
const documentLoader = async (url: string) => {
  expect(url).toBe('https://schema.org')
  const document = { '@context': { '@vocab': SCHEMA, url: { '@id': `${SCHEMA}url`, '@type': '@id' } } }
  return { contextUrl: undefined, documentUrl: url, document }
}

describe('an article’s JSON-LD', () => {
  it('is what a parser of JSON-LD reads as the article with what it names', async () => {
    const [article] = await jsonld.expand(JSON.parse(await jsonLd('muscle-weakness')), { documentLoader })
    expect(article).toMatchObject({
      '@id': 'urn:healgraph:article:muscle-weakness',
      '@type': [`${SCHEMA}Article`, `${SCHEMA}MedicalWebPage`],
      [`${SCHEMA}headline`]: [{ '@value': 'Muscle weakness' }],
      [`${SCHEMA}url`]: [{ '@id': 'https://plain-health.example/muscle-weakness' }],
      [`${SCHEMA}publisher`]: [
        { '@type': [`${SCHEMA}Organization`], [`${SCHEMA}name`]: [{ '@value': 'Plain Health' }] },
      ],
    })
    const named = Object(article)[`${SCHEMA}mentions`]
    expect(named).toHaveLength(12)
    expect(named).toContainEqual(
      expect.objectContaining({
        '@id': 'urn:healgraph:nutrient:magnesium',
        '@type': [`${SCHEMA}DefinedTerm`, `${SCHEMA}Substance`],
        [`${SCHEMA}name`]: [{ '@value': 'Magnesium' }],
      }),
    )
    expect(article).not.toHaveProperty(`${SCHEMA}creativeWorkStatus`)
  })

  it('can stand in a script element, whatever the article is called', async () => {
    const text = await jsonLd('cramps-at-night')
    expect(text).not.toMatch(/[<>&\u2028\u2029]|\p{Surrogate}/u)
    expect(JSON.parse(text)).toMatchObject({
      headline: HOSTILE.replace('\ud800', '\ufffd'),
      publisher: { name: HOSTILE.replace('\ud800', '\ufffd') },
    })
    expect(JSON.parse(text)).not.toHaveProperty('url')
  })
})

describe('an article that was withdrawn', () => {
  it('is told as that, and its words are no current evidence', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { evidence { current } } } }`
    const claimOf = async (articleId: string) => {
      const claims = await store.claims({
        page: { first: 100 },
        scope: { polarities: ['AFFIRMED'], certainties: ['STATED', 'HEDGED'], derivations: ['EXPLICIT'] },
      })
      return claims.items.find(({ node }) => node.articleId === articleId)?.node.id ?? ''
    }
    const ids = [await claimOf('article:muscle-cramps'), await claimOf('article:muscle-weakness')]
    const current = async () =>
      Object((await served.ask(query, { ids })).data).nodes.map(
        (node: { evidence: { current: boolean } }) => node.evidence.current,
      )
    expect(await current()).toEqual([true, true])
    const signature = { who: 'Ana', when: '2024-05-02T08:00:00Z', why: 'Taken back' }
    await store.decide([
      toDecision({ kind: 'WITHDRAW_ARTICLE', articleId: 'article:muscle-cramps', ...signature }),
    ])
    expect(await current()).toEqual([false, true])
    expect(JSON.parse(await jsonLd('muscle-cramps'))).toMatchObject({ creativeWorkStatus: 'Withdrawn' })
  })
})
