import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { CRAMPS, type Draft, filledStore, NIGHT, WEAKNESS } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Answer, type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

/** Says something of leg cramps, which are narrower than muscle cramps, and what is a sign of weakness. */
const LEGS: Draft = {
  slug: 'leg-cramps',
  title: 'Leg cramps',
  publisher: 'Second Opinion',
  sections: [
    {
      heading: '',
      aspect: 'SYMPTOMS',
      lines: [
        {
          text: 'Low potassium causes leg cramps.',
          claims: [['nutrient:potassium LOW', 'CAUSES', 'symptom:leg-cramps PRESENT']],
        },
        {
          text: 'Leg cramps are a sign of weakness.',
          claims: [['symptom:leg-cramps PRESENT', 'SIGN_OF', 'symptom:muscle-weakness PRESENT']],
        },
      ],
    },
  ],
}

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await filledStore(openEmbedded, [WEAKNESS, CRAMPS, NIGHT, LEGS])
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

// biome-ignore lint/suspicious/noExplicitAny: answers are as deep as their questions.
async function dataOf(query: string, variables?: Record<string, unknown>): Promise<any> {
  const answer = await served.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

async function faultOf(query: string): Promise<NonNullable<Answer['errors']>[number] | undefined> {
  return (await served.ask(query)).errors?.[0]
}

const names = (list: { nodes: { name: string }[] }): string[] => list.nodes.map((node) => node.name)

describe('links of narrower concepts', () => {
  it('count for the broader one, and say whom they are really about', async () => {
    const { symptom } = await dataOf(`{ symptom(by: { name: "cramps" }) {
      nutrients(orderBy: NAME) { totalCount edges { node { name } about { name } links { object { name } } } }
      alone: nutrients(filter: { includeNarrower: false }) { nodes { name } }
      links(filter: { types: [NUTRIENT], relations: [CAUSES] }, orderBy: NAME) {
        edges { about { name } other { name } node { sentence } }
      }
    } }`)
    expect(symptom.nutrients.totalCount).toBe(2)
    expect(symptom.nutrients.edges).toEqual([
      expect.objectContaining({ node: { name: 'Magnesium' }, about: [{ name: 'Muscle cramps' }] }),
      {
        node: { name: 'potassium' },
        about: [{ name: 'Leg cramps' }],
        links: [{ object: { name: 'Leg cramps' } }],
      },
    ])
    expect(names(symptom.alone)).toEqual(['Magnesium'])
    expect(symptom.links.edges).toEqual([
      {
        about: { name: 'Muscle cramps' },
        other: { name: 'Magnesium' },
        node: { sentence: 'Low magnesium may cause muscle cramps.' },
      },
      {
        about: { name: 'Leg cramps' },
        other: { name: 'potassium' },
        node: { sentence: 'Low potassium causes leg cramps.' },
      },
    ])
  })

  it('do not count for what is narrower', async () => {
    const { symptom } = await dataOf(
      '{ symptom(by: { name: "leg cramps" }) { nutrients { nodes { name } } } }',
    )
    expect(names(symptom.nutrients)).toEqual(['potassium'])
  })
})

describe('links by what they are about', () => {
  it('are those of the concept named, as on the concept itself', async () => {
    const rest =
      '(filter: { types: [NUTRIENT] }, orderBy: ARTICLE_COUNT, first: 2) { totalCount nodes { id } }'
    const { links, concept } = await dataOf(`{
      links(about: { name: "weakness" }, filter: { types: [NUTRIENT] }, orderBy: ARTICLE_COUNT, first: 2) {
        totalCount nodes { id }
      }
      concept(by: { name: "weakness" }) { links${rest} }
    }`)
    expect(links.totalCount).toBeGreaterThan(2)
    expect(links).toEqual(concept.links)
  })

  it('are null for an unknown name, with the nearest names', async () => {
    const { data, extensions } = await served.ask('{ links(about: { name: "crmaps" }) { totalCount } }')
    expect(data).toEqual({ links: null })
    expect(extensions).toMatchObject({ unknownNames: [{ path: ['links'], name: 'crmaps' }] })
  })
})

describe('notLinkedTo', () => {
  it('leaves out what is linked to another concept', async () => {
    const { symptom } = await dataOf(`{ symptom(by: { name: "weakness" }) {
      all: nutrients(orderBy: NAME) { nodes { name } }
      others: nutrients(filter: { notLinkedTo: [{ concept: { name: "fatigue" } }] }, orderBy: NAME) {
        totalCount nodes { name } facets(fields: [RELATION]) { values { value count } }
      }
      byState: nutrients(filter: { notLinkedTo: [{ concept: { name: "cramps" }, states: [DEFICIENCY] }] }) {
        nodes { name }
      }
    } }`)
    expect(names(symptom.all)).toEqual(['Magnesium', 'potassium', 'Vitamin B12'])
    expect(symptom.others).toEqual({
      totalCount: 2,
      nodes: [{ name: 'Magnesium' }, { name: 'Vitamin B12' }],
      facets: [
        {
          values: [
            { value: 'ASSOCIATED_WITH', count: 1 },
            { value: 'CAUSES', count: 1 },
          ],
        },
      ],
    })
    expect(names(symptom.byState).sort()).toEqual(['Vitamin B12', 'potassium'])
  })

  it('refuses a concept that is not known, with the nearest names', async () => {
    const query = `{ symptom(by: { name: "weakness" }) {
      nutrients(filter: { notLinkedTo: [{ concept: { name: "fatgiue" } }] }) { totalCount }
    } }`
    const { errors, extensions } = await served.ask(query)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('"fatgiue"'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'notLinkedTo' },
    })
    expect(extensions).toMatchObject({ unknownNames: [{ name: 'fatgiue', suggestions: expect.anything() }] })
  })

  it('refuses more exclusions than it can take', async () => {
    const one = '{ concept: { id: "symptom:fatigue" } }'
    const query = `{ links(about: { name: "weakness" }, filter: { notLinkedTo: [${Array(11).fill(one)}] }) { totalCount } }`
    expect((await faultOf(query))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'notLinkedTo',
    })
  })
})

describe('bounds of claims', () => {
  it('keep what the articles, publishers and sections say, with their words alone', async () => {
    const evidence = 'nodes { evidence { totalCount nodes { article { id } section { aspect } } } }'
    const { nutrient } = await dataOf(`{ nutrient(by: { name: "magnesium" }) {
      here: links(filter: { articleIds: ["article:muscle-weakness"], ownStates: [DEFICIENCY] }) { totalCount ${evidence} }
      second: links(filter: { publishers: ["Second Opinion"] }) { totalCount ${evidence} }
      nutrition: links(filter: { sectionAspects: [NUTRITION] }) { totalCount ${evidence} }
      twice: links(filter: { minArticles: 2 }) { nodes { sentence articleCount } }
      twiceInNutrition: links(filter: { minArticles: 2, sectionAspects: [NUTRITION] }) { totalCount }
    } }`)
    expect(nutrient.here.totalCount).toBe(2)
    for (const node of nutrient.here.nodes) {
      expect(node.evidence).toMatchObject({
        totalCount: 1,
        nodes: [{ article: { id: 'article:muscle-weakness' } }],
      })
    }
    expect(nutrient.second.totalCount).toBe(1)
    expect(nutrient.second.nodes[0].evidence.totalCount).toBe(2)
    expect(nutrient.nutrition.totalCount).toBe(2)
    expect(
      nutrient.nutrition.nodes.every((node: { evidence: { nodes: { section: { aspect: string } }[] } }) =>
        node.evidence.nodes.every(({ section }) => section.aspect === 'NUTRITION'),
      ),
    ).toBe(true)
    expect(nutrient.twice.nodes).toEqual([
      { sentence: 'Magnesium deficiency is linked to muscle cramps.', articleCount: 3 },
    ])
    expect(nutrient.twiceInNutrition.totalCount).toBe(0)
  })

  it('refuse what cannot be', async () => {
    const ask = (filter: string) =>
      faultOf(`{ links(about: { name: "weakness" }, filter: { ${filter} }) { totalCount } }`)
    expect((await ask('minArticles: 0'))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'minArticles',
    })
    const ids = Array.from({ length: 101 }, (_, i) => `"article:${i}"`)
    expect((await ask(`articleIds: [${ids}]`))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.articleIds',
    })
  })
})

describe('facets', () => {
  it('give words for people and the filter’s own list', async () => {
    const { links } = await dataOf(`{ links(about: { name: "weakness" }) {
      totalCount
      facets(fields: [OWN_STATE, LEVEL, SECTION_ASPECT, ARTICLE, PUBLISHER]) { field filterField values { value label count } }
    } }`)
    const [own, level, aspects, articles, publishers] = links.facets
    expect(own).toEqual({
      field: 'OWN_STATE',
      filterField: 'ownStates',
      values: [{ value: 'PRESENT', label: 'Present', count: links.totalCount }],
    })
    expect(level.filterField).toBe('levels')
    expect(aspects.values[0]).toEqual({ value: 'HORMONES', label: 'Hormones', count: 3 })
    expect(articles.values).toEqual([
      { value: 'article:muscle-weakness', label: 'Muscle weakness', count: 8 },
      { value: 'article:leg-cramps', label: 'Leg cramps', count: 1 },
    ])
    expect(publishers.values.map((value: { label: string }) => value.label)).toEqual([
      'Plain Health',
      'Second Opinion',
    ])
  })

  it('each leave exactly as many as they say, on every kind of list', async () => {
    const { __type } = await dataOf('{ __type(name: "LinkFacetField") { enumValues { name } } }')
    for (const list of ['links', 'nutrients', 'hormones', 'worsenedBy', 'signs']) {
      const { symptom } = await dataOf(`{ symptom(by: { name: "weakness" }) {
        ${list} { totalCount facets { field filterField values { value count } } }
      } }`)
      const { totalCount, facets } = symptom[list]
      expect(facets).toHaveLength(__type.enumValues.length)
      for (const { field, filterField, values } of facets) {
        expect(values.length).toBeGreaterThan(0)
        for (const { value, count } of values) {
          // What these fields fix themselves can't be set by a filter.
          if (field === 'TYPE' && list !== 'links') expect(count).toBe(totalCount)
          const given = field === 'ARTICLE' || field === 'PUBLISHER' ? JSON.stringify(value) : value
          const query = `{ symptom(by: { name: "weakness" }) { ${list}(filter: { ${filterField}: [${given}] }) { totalCount } } }`
          expect([list, field, value, (await dataOf(query)).symptom[list].totalCount]).toEqual([
            list,
            field,
            value,
            count,
          ])
        }
      }
    }
  })

  it('cost one store call for any number of parents, and none where they are not asked for', async () => {
    const callsFor = async (rest: string) => {
      const { store: watched, calls } = watchedStore(store)
      const { app, ask } = await serve(watched)
      const { errors } = await ask(`{ concepts(first: 20) { nodes { ${rest} } } }`)
      await app.close()
      expect(errors).toBeUndefined()
      return calls
    }
    const plain = await callsFor('links { totalCount } nutrients { totalCount }')
    expect(plain).toMatchObject({ linksByConcept: 1, linkedConcepts: 1 })
    expect(Object.keys(plain)).not.toContain('linkFacets')
    const facets = 'facets(fields: [RELATION, ARTICLE]) { values { label count } }'
    const asked = await callsFor(`links { totalCount ${facets} } nutrients { totalCount ${facets} }`)
    expect(asked).toMatchObject({ linkFacets: 1, linkedConceptFacets: 1, articlesById: 1 })
  })

  it('give no more values than asked for', async () => {
    const { links } = await dataOf(
      '{ links(about: { name: "weakness" }) { facets(fields: [TYPE], first: 1) { values { value } } } }',
    )
    expect(links.facets).toEqual([{ values: [expect.anything()] }])
    const fault = await faultOf('{ links(about: { name: "weakness" }) { facets(first: 101) { field } } }')
    expect(fault?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })
})

describe('byState', () => {
  it('groups the links of a concept by its own state, each with its total', async () => {
    const { nutrient } = await dataOf(`{ nutrient(by: { name: "magnesium" }) {
      links { totalCount }
      byState { state level count links(orderBy: NAME) { totalCount nodes { sentence } facets(fields: [RELATION]) { values { value } } } }
    } }`)
    expect(
      nutrient.byState.map(({ state, level, count }: { state: string; level: string; count: number }) => [
        state,
        level,
        count,
      ]),
    ).toEqual([
      ['DEFICIENCY', 'LOWERED', 2],
      ['LOW', 'LOWERED', 1],
      ['SUPPLEMENTED', 'MAINTAINED', 1],
      ['UNSPECIFIED', 'UNSPECIFIED', 1],
    ])
    for (const group of nutrient.byState) expect(group.links.totalCount).toBe(group.count)
    const counts = nutrient.byState.map((group: { count: number }) => group.count)
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(nutrient.links.totalCount)
    expect(nutrient.byState[3].links).toEqual({
      totalCount: 1,
      nodes: [{ sentence: 'Stress lowers magnesium.' }],
      facets: [{ values: [{ value: 'LOWERS' }] }],
    })
  })

  it('costs two store calls for any number of concepts and states', async () => {
    const { store: watched, calls } = watchedStore(store)
    const { app, ask } = await serve(watched)
    await ask(
      '{ concepts(first: 20) { nodes { byState(filter: { types: [SYMPTOM] }) { count links { totalCount } } } } }',
    )
    await app.close()
    expect(calls).toMatchObject({ linkFacets: 1, linksByConcept: 1 })
  })
})

describe('what only symptoms have', () => {
  it('tells signs, what worsens and what relieves, of any type', async () => {
    const { weakness, cramps } = await dataOf(`{
      weakness: symptom(by: { name: "weakness" }) {
        signs { nodes { __typename name } }
        worsenedBy(filter: { relations: [CAUSES], direction: OUTGOING }) { edges { node { name } states links { relation } } }
      }
      cramps: symptom(by: { name: "cramps" }) { relievedBy { totalCount nodes { name } safety { redFlags { quote } } } }
    }`)
    expect(weakness.signs.nodes).toEqual([{ __typename: 'Symptom', name: 'Leg cramps' }])
    expect(weakness.worsenedBy.edges).toEqual([
      { node: { name: 'Poor sleep' }, states: ['PRESENT'], links: [{ relation: 'WORSENS' }] },
    ])
    expect(cramps.relievedBy).toMatchObject({ totalCount: 1, nodes: [{ name: 'Magnesium' }] })
    expect(cramps.relievedBy.safety.redFlags).not.toEqual([])
  })
})

describe('nodes', () => {
  it('gives several things by id, in order, with null for what is not there', async () => {
    const ids = ['nutrient:magnesium', 'symptom:none', 'article:muscle-cramps', 'nutrient:magnesium']
    const { nodes } = await dataOf('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes).toEqual([
      { __typename: 'Nutrient', id: ids[0] },
      null,
      { __typename: 'Article', id: ids[2] },
      { __typename: 'Nutrient', id: ids[0] },
    ])
  })

  it('refuses more than a hundred', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `"symptom:${i}"`)
    expect((await faultOf(`{ nodes(ids: [${ids}]) { id } }`))?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'ids',
    })
  })
})

describe('claims', () => {
  it('are listed over all articles in their order, and by what they are about', async () => {
    const { claims, about, worsening, pages } = await dataOf(`{
      claims(first: 100) { totalCount nodes { evidence { article { id } } } }
      about: claims(about: { name: "iron" }) { totalCount }
      worsening: claims(about: { name: "weakness" }, filter: { relations: [WORSENS] }) { nodes { evidence { quote } } }
      pages: claims(first: 3) { pageInfo { endCursor hasNextPage } nodes { id } }
    }`)
    const { meta } = await dataOf('{ meta { counts { claims } } }')
    expect(claims.totalCount).toBe(meta.counts.claims)
    const articles = claims.nodes.map(
      (claim: { evidence: { article: { id: string } } }) => claim.evidence.article.id,
    )
    expect(articles).toEqual([...articles].sort())
    expect(about.totalCount).toBe(0)
    expect(worsening.nodes).toEqual([
      { evidence: { quote: 'Poor sleep worsens weakness; stress lowers magnesium.' } },
    ])
    const next = await dataOf(
      'query ($after: String) { claims(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasPreviousPage hasNextPage } } }',
      { after: pages.pageInfo.endCursor },
    )
    expect(next.claims).toMatchObject({
      totalCount: claims.totalCount,
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    })
    expect(next.claims.nodes).toHaveLength(claims.totalCount - 3)
  })
})
