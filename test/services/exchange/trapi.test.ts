import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Link } from '../../../src/domain/link.ts'
import { RELATIONS, STATES } from '../../../src/domain/terminology.ts'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { biolinkEdge } from '../../../src/services/exchange/biolink-edge.ts'
import { biolinkRelation, biolinkState } from '../../../src/services/exchange/biolink-terms.ts'
import { TRAPI } from '../../../src/services/exchange/trapi.ts'
import { concept } from '../../contract/concepts-fixture.ts'
import { filledEmbedded, written } from './written.ts'

const shape = JSON.parse(
  readFileSync(new URL('../../fixtures/trapi/response.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false, allErrors: true, formats: { 'date-time': true } }).compile(
  shape,
)

const RELATED = 'biolink:related_to'

let store: GraphStore
// biome-ignore lint/suspicious/noExplicitAny: a file of any shape, whose shape is what is tested
let response: any

beforeAll(async () => {
  store = await filledEmbedded()
  response = JSON.parse((await written(TRAPI, store)).text)
})
afterAll(() => store.close())

const edgeOf = (parts: string) => response.message.knowledge_graph.edges[`link:${parts}`]
const attributeOf = (edge: { attributes: { attribute_type_id: string; value: unknown }[] }, type: string) =>
  edge.attributes.find((entry) => entry.attribute_type_id === type)?.value

describe('the export as TRAPI', () => {
  it('has the shape of a TRAPI response', () => {
    expect(validate(response), JSON.stringify(validate.errors)).toBe(true)
  })

  it('would not pass with an edge of another shape', () => {
    const broken = structuredClone(response)
    const [edge] = Object.values<Record<string, unknown>>(broken.message.knowledge_graph.edges)
    if (edge) edge.predicate = 'causes'
    expect(validate(broken)).toBe(false)
  })

  it('joins nodes that are there, in categories of Biolink', () => {
    const { nodes, edges } = response.message.knowledge_graph
    expect(Object.keys(edges).length).toBeGreaterThan(8)
    for (const { subject, object } of Object.values<{ subject: string; object: string }>(edges)) {
      expect(nodes).toHaveProperty([subject])
      expect(nodes).toHaveProperty([object])
    }
    expect(nodes['HEALGRAPH:symptom:muscle-cramps']).toMatchObject({
      name: 'Muscle cramps',
      categories: ['biolink:PhenotypicFeature'],
    })
    expect(attributeOf(nodes['HEALGRAPH:symptom:muscle-cramps'], 'biolink:xref')).toEqual(['HP:0003394'])
  })

  it('tells a deficiency by qualifiers and keeps our words, quotes and addresses beside them', () => {
    const edge = edgeOf('nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT')
    expect(edge).toMatchObject({
      subject: 'HEALGRAPH:nutrient:magnesium',
      predicate: RELATED,
      object: 'HEALGRAPH:symptom:muscle-cramps',
      qualifiers: [
        { qualifier_type_id: 'biolink:subject_aspect_qualifier', qualifier_value: 'abundance' },
        { qualifier_type_id: 'biolink:subject_direction_qualifier', qualifier_value: 'decreased' },
      ],
    })
    expect(attributeOf(edge, 'biolink:original_predicate')).toBe('ASSOCIATED_WITH')
    expect(attributeOf(edge, 'HEALGRAPH:subject_state')).toBe('DEFICIENCY')
    expect(attributeOf(edge, 'biolink:supporting_text')).toContain('Magnesium deficiency: cramps, weakness')
    expect(attributeOf(edge, 'biolink:publications')).toEqual(edge.sources[0].source_record_urls)
    expect(attributeOf(edge, 'biolink:publications')).toEqual([
      'https://plain-health.example/muscle-weakness',
    ])
    expect(attributeOf(edge, 'biolink:agent_type')).toBe('text_mining_agent')
  })

  it('never tells a "may" as a cause', () => {
    const edge = edgeOf('nutrient:magnesium/LOW/CAUSES/symptom:muscle-cramps/PRESENT')
    expect(edge.predicate).toBe(RELATED)
    expect(JSON.stringify(edge.qualifiers)).not.toContain('causes')
  })

  it('has no edge for what is denied or asked', () => {
    expect(edgeOf('nutrient:iron/LOW/CAUSES/symptom:muscle-weakness/PRESENT')).toBeUndefined()
    expect(edgeOf('lifestyle-factor:stress/PRESENT/CAUSES/symptom:muscle-weakness/PRESENT')).toBeUndefined()
  })

  it('reports in the file what was not said', () => {
    const codes = response.loss_report.map(({ code }: { code: string }) => code)
    for (const code of [
      'DENIED',
      'PARTLY_DENIED',
      'QUESTION',
      'HEDGE',
      'STATE',
      'COARSE_STATE',
      'RELATION',
      'MODIFIER',
    ])
      expect(codes).toContain(code)
    const hedges = response.loss_report.find(({ code }: { code: string }) => code === 'HEDGE')
    expect(hedges.examples).toContain('link:nutrient:magnesium/LOW/CAUSES/symptom:muscle-cramps/PRESENT')
    expect(response.description).toMatch(/not medical advice/)
  })
})

describe('a link in words of Biolink', () => {
  const magnesium = concept('NUTRIENT', 'magnesium', 'Magnesium')
  const cortisol = concept('HORMONE', 'cortisol', 'Cortisol')
  const stress = concept('LIFESTYLE_FACTOR', 'stress', 'Stress')
  const fatigue = concept('SYMPTOM', 'fatigue', 'Fatigue')

  const link = (parts: Partial<Link>): Link => ({
    id: 'link:a',
    subjectId: 'a',
    subjectState: 'PRESENT',
    relation: 'CAUSES',
    objectId: 'b',
    objectState: 'PRESENT',
    subjectModifiers: [],
    objectModifiers: [],
    effect: 'UNKNOWN',
    articleCount: 1,
    publisherCount: 1,
    claimCount: 1,
    opposingCount: 0,
    score: 0.5,
    scopes: ['AFFIRMED/STATED/EXPLICIT'],
    articleOrder: '',
    top: [],
    ...parts,
  })

  it('says outright what is stated of the things themselves', () => {
    expect(biolinkEdge(link({}), stress, fatigue)).toEqual({
      predicate: 'biolink:causes',
      qualifiers: [],
      losses: [],
    })
  })

  it('hides no state in a qualifier behind a strong predicate', () => {
    const { predicate, qualifiers } = biolinkEdge(link({ subjectState: 'LOW' }), magnesium, fatigue)
    expect(predicate).toBe(RELATED)
    expect(qualifiers[0]).toEqual({
      qualifier_type_id: 'biolink:qualified_predicate',
      qualifier_value: 'biolink:causes',
    })
  })

  it.each([
    ['a state without a qualifier', link({ subjectState: 'IMBALANCE' }), magnesium, 'STATE'],
    ['a level of what is no chemical', link({ subjectState: 'LOW' }), stress, 'STATE'],
    ['a hedge', link({ scopes: ['AFFIRMED/HEDGED/EXPLICIT', 'DENIED/STATED/EXPLICIT'] }), stress, 'HEDGE'],
  ])('weakens %s', (_what, weak, subject, code) => {
    const { predicate, qualifiers, losses } = biolinkEdge(weak, subject, fatigue)
    expect([predicate, qualifiers, losses]).toEqual([RELATED, [], [code]])
  })

  it('turns what is lowered by a qualifier of the object', () => {
    const raised = link({ relation: 'RAISES', objectState: 'UNSPECIFIED' })
    expect(biolinkEdge(raised, stress, cortisol)).toEqual({
      predicate: 'biolink:affects',
      qualifiers: [
        { qualifier_type_id: 'biolink:object_aspect_qualifier', qualifier_value: 'abundance' },
        { qualifier_type_id: 'biolink:object_direction_qualifier', qualifier_value: 'increased' },
      ],
      losses: [],
    })
    expect(biolinkEdge(raised, cortisol, stress)).toMatchObject({ qualifiers: [], losses: ['DIRECTION'] })
  })
})

describe('the tables of Biolink terms', () => {
  it('have each relation and state, and no predicate that treats', () => {
    const predicates = new Set(RELATIONS.map((relation) => biolinkRelation(relation).predicate))
    expect([...predicates].sort()).toEqual([
      'affects',
      'affects_likelihood_of',
      'causes',
      'contributes_to',
      'related_to',
      'similar_to',
    ])
    for (const state of STATES) expect(biolinkState(state)).toBeDefined()
  })

  it('tell "linked to" by the predicate that says least', () => {
    expect(biolinkRelation('ASSOCIATED_WITH')).toEqual({
      predicate: 'related_to',
      same: false,
      direction: null,
    })
  })
})
