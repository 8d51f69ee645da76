import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { filledStore } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded)
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

/** The answer's data, for a question that must have no errors. */
async function dataOf<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
  const answer = await served.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data as T
}

type Names = { nodes: { name: string }[]; totalCount: number }

describe('links of a concept', () => {
  it('list each nutrient once, with everything said of the pair on the edge', async () => {
    const { symptom } = await dataOf<{
      symptom: { nutrients: { edges: { node: { name: string }; states: string[]; links: unknown[] }[] } }
    }>(
      `{ symptom(by: { name: "cramps" }) { nutrients { edges { node { name } states links { sentence } } } } }`,
    )
    expect(symptom.nutrients.edges).toHaveLength(1)
    expect(symptom.nutrients.edges[0]).toMatchObject({
      node: { name: 'Magnesium' },
      states: ['DEFICIENCY', 'LOW', 'SUPPLEMENTED'],
    })
    expect(symptom.nutrients.edges[0]?.links).toEqual(
      expect.arrayContaining([
        { sentence: 'Magnesium deficiency is linked to muscle cramps.' },
        { sentence: 'Low magnesium may cause muscle cramps.' },
        { sentence: 'Supplemented magnesium relieves muscle cramps.' },
      ]),
    )
  })

  it('list a condition under the type of what it is a state of, in that state', async () => {
    const { symptom } = await dataOf<{
      symptom: { hormones: { edges: unknown[] }; factors: { edges: unknown[] } }
    }>(`{
      symptom(by: { name: "weakness" }) {
        hormones(orderBy: NAME) { edges { node { id } states links { subject { id } } } }
        factors { edges { node { id conditionOf { state concept { id } } } } }
      }
    }`)
    expect(symptom.hormones.edges).toEqual([
      expect.objectContaining({ node: { id: 'hormone:cortisol' }, states: ['HIGH'] }),
      {
        node: { id: 'hormone:insulin' },
        states: ['IMBALANCE', 'RESISTANCE'],
        links: expect.arrayContaining([
          { subject: { id: 'hormone:insulin' } },
          { subject: { id: 'factor:insulin-resistance' } },
        ]),
      },
    ])
    expect(symptom.factors.edges).toEqual([
      {
        node: {
          id: 'factor:insulin-resistance',
          conditionOf: { state: 'RESISTANCE', concept: { id: 'hormone:insulin' } },
        },
      },
    ])
  })

  it('leave out what is only asked or denied, unless it is asked for', async () => {
    const { symptom } = await dataOf<{ symptom: { plain: Names; asked: Names; partly: Names } }>(`{
      symptom(by: { name: "weakness" }) {
        plain: nutrients(orderBy: NAME) { totalCount nodes { name } }
        asked: nutrients(filter: { certainties: [QUESTION] }) { totalCount nodes { name } }
        partly: lifestyleFactors(filter: { polarities: [PARTLY_DENIED] }) { totalCount nodes { name } }
      }
    }`)
    expect(symptom.plain.nodes.map((node) => node.name)).toEqual(['Magnesium', 'potassium', 'Vitamin B12'])
    expect(symptom.asked).toEqual({ totalCount: 1, nodes: [{ name: 'iron' }] })
    expect(symptom.partly).toEqual({ totalCount: 1, nodes: [{ name: 'stress' }] })
  })

  it('show the claims that brought them into their list', async () => {
    const { symptom } = await dataOf<{ symptom: { links: { nodes: unknown[] } } }>(`{
      symptom(by: { name: "weakness" }) {
        links(filter: { certainties: [QUESTION] }) {
          nodes { sentence claimCount evidence { totalCount nodes { quote certainty } } claims { totalCount } }
        }
      }
    }`)
    expect(symptom.links.nodes).toEqual([
      {
        sentence: 'It is asked whether low iron causes muscle weakness.',
        claimCount: 0,
        evidence: { totalCount: 1, nodes: [{ quote: 'Is iron to blame?', certainty: 'QUESTION' }] },
        claims: { totalCount: 1 },
      },
    ])
  })

  it('count articles, publishers and denials, not sentences', async () => {
    const { nutrient } = await dataOf<{ nutrient: { links: { nodes: unknown[] } } }>(`{
      nutrient(by: { name: "magnesium" }) {
        links(filter: { ownStates: [DEFICIENCY, SUPPLEMENTED], types: [SYMPTOM] }, orderBy: ARTICLE_COUNT, first: 2) {
          nodes { sentence articleCount publisherCount claimCount opposingCount }
        }
      }
    }`)
    expect(nutrient.links.nodes[0]).toEqual({
      sentence: 'Magnesium deficiency is linked to muscle cramps.',
      articleCount: 3,
      publisherCount: 2,
      claimCount: 4,
      opposingCount: 0,
    })
  })

  it('take levels, and states with levels as what is in both', async () => {
    const { symptom } = await dataOf<{ symptom: { lowered: Names; both: Names; none: Names } }>(`{
      symptom(by: { name: "weakness" }) {
        lowered: nutrients(filter: { levels: [LOWERED] }, orderBy: NAME) { totalCount nodes { name } }
        both: nutrients(filter: { levels: [LOWERED], states: [LOW, HIGH] }) { totalCount nodes { name } }
        none: nutrients(filter: { states: [] }) { totalCount nodes { name } }
      }
    }`)
    expect(symptom.lowered.totalCount).toBe(3)
    expect(symptom.both.nodes).toEqual([{ name: 'potassium' }])
    expect(symptom.none).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('safety', () => {
  it('stands on every list of links and on every concept and article', async () => {
    const safety =
      'safety { disclaimer redFlags { quote contextQuote appliesTo { name } article { title } } }'
    const { symptom, article } = await dataOf<{
      symptom: Record<string, { safety: { disclaimer: string; redFlags: { quote: string }[] } }> & {
        safety: { redFlags: unknown[] }
      }
      article: { safety: { redFlags: { quote: string }[] } }
    }>(`{
      symptom(by: { name: "weakness" }) {
        ${safety}
        links { ${safety} } symptoms { ${safety} } nutrients { ${safety} } hormones { ${safety} }
        lifestyleFactors { ${safety} } factors { ${safety} }
      }
      article(by: { slug: "muscle-weakness" }) { ${safety} }
    }`)
    const quotes = ['The weakness comes suddenly', 'Breathing is hard']
    for (const list of ['links', 'symptoms', 'nutrients', 'hormones', 'lifestyleFactors', 'factors']) {
      expect(symptom[list]?.safety.disclaimer).toMatch(/not medical advice.*emergency/s)
      expect(symptom[list]?.safety.redFlags.map((flag) => flag.quote)).toEqual(expect.arrayContaining(quotes))
    }
    expect(article.safety.redFlags.map((flag) => flag.quote)).toEqual(quotes)
  })
})

describe('articles', () => {
  it('are found by id, slug and address', async () => {
    const found = await dataOf<Record<string, { id: string } | null>>(`{
      id: article(by: { id: "article:muscle-weakness" }) { id }
      slug: article(by: { slug: "muscle-weakness" }) { id }
      url: article(by: { url: "https://plain-health.example/muscle-weakness" }) { id url }
      unknown: article(by: { url: "https://plain-health.example/other" }) { id }
    }`)
    expect(found.id?.id).toBe('article:muscle-weakness')
    expect(found.slug?.id).toBe('article:muscle-weakness')
    expect(found.url).toEqual({
      id: 'article:muscle-weakness',
      url: 'https://plain-health.example/muscle-weakness',
    })
    expect(found.unknown).toBeNull()
  })

  it('show sections, blocks, claims and concepts', async () => {
    const { article } = await dataOf<{ article: Record<string, unknown> }>(`{
      article(by: { slug: "muscle-weakness" }) {
        title status version publisher category language readAt
        sections(aspects: [NUTRITION]) {
          heading text
          blocks(roles: [BODY]) { kind text }
          claims(first: 1) { totalCount nodes { subject { concept { name } state } evidence { quote } } }
        }
        concepts(types: [HORMONE], first: 5) { totalCount nodes { name } }
      }
    }`)
    expect(article).toMatchObject({
      title: 'Muscle weakness',
      status: 'FULL',
      version: 1,
      publisher: 'Plain Health',
      category: 'Muscles',
      language: 'en',
      readAt: '2024-05-01T08:00:00.000Z',
      sections: [
        {
          heading: 'Deficiencies linked to weakness',
          text: [
            'Magnesium deficiency: cramps, weakness',
            'Low potassium: fatigue',
            'Vitamin B12 deficiency may cause weakness.',
            'Is iron to blame?',
          ].join('\n'),
          claims: {
            totalCount: 5,
            nodes: [
              {
                subject: { concept: { name: 'Magnesium' }, state: 'DEFICIENCY' },
                evidence: { quote: 'Magnesium deficiency: cramps, weakness' },
              },
            ],
          },
        },
      ],
      concepts: { totalCount: 2 },
    })
  })
})

describe('the state of the graph', () => {
  it('is told by meta', async () => {
    const { meta } = await dataOf<{ meta: Record<string, unknown> }>(
      '{ meta { apiVersion graphVersion lastIngestAt counts { articles concepts claims links redFlags } } }',
    )
    expect(meta).toMatchObject({
      apiVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
      graphVersion: expect.stringMatching(/^\d+$/),
      lastIngestAt: '2024-05-01T08:00:00.000Z',
      counts: { articles: 3, redFlags: 3 },
    })
  })
})
