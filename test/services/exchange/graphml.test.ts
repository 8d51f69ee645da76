import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../../src/ports/graph-store.ts'
import { GRAPHML } from '../../../src/services/exchange/graphml.ts'
import { filledEmbedded, type Written, written } from './written.ts'

let store: GraphStore
let graphml: Written
let graph: MultiDirectedGraph

beforeAll(async () => {
  store = await filledEmbedded()
  graphml = await written(GRAPHML, store)
})
afterAll(() => store.close())

const LINK = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'

describe('the export as GraphML', () => {
  it('is XML', () => {
    expect(XMLValidator.validate(graphml.text)).toBe(true)
  })

  it('declares each key that it uses, for nodes or edges', () => {
    const { graphml: root } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name, _path, _isLeaf, isAttribute) =>
        !isAttribute && ['node', 'edge', 'key', 'data'].includes(name),
    }).parse(graphml.text)
    const declared = (of: string) =>
      root.key.filter((key: { for: string }) => key.for === of).map((key: { id: string }) => key.id)
    for (const of of ['node', 'edge'])
      for (const { data } of root.graph[of])
        expect(data.map((entry: { key: string }) => entry.key)).toEqual(declared(of))
    expect(root.graph.edgedefault).toBe('directed')
    expect(root.xmlns).toBe('http://graphml.graphdrawing.org/xmlns')
  })

  it('is read by a graph library, with the concepts that have links and each link once', () => {
    graph = parse(MultiDirectedGraph, graphml.text) as MultiDirectedGraph
    expect(graph.getNodeAttributes('symptom:muscle-cramps')).toMatchObject({
      label: 'Muscle cramps',
      type: 'SYMPTOM',
    })
    expect(graph.hasNode('symptom:leg-cramps')).toBe(false)
    expect(graph.source(LINK)).toBe('nutrient:magnesium')
    expect(graph.getEdgeAttributes(LINK)).toMatchObject({
      label: 'Magnesium deficiency is linked to muscle cramps.',
      relation: 'ASSOCIATED_WITH',
      articles: 3,
      quote: 'Magnesium deficiency goes with cramps.',
    })
  })

  it('has no edge for what is only denied or asked', () => {
    graph = parse(MultiDirectedGraph, graphml.text) as MultiDirectedGraph
    const iron = graph.filterEdges((_edge, { label }) => /iron/i.test(label))
    expect(iron).toEqual([])
    expect(graphml.losses.map(({ code }) => code)).toContain('QUESTION')
  })

  it('keeps awkward text as far as XML can', () => {
    graph = parse(MultiDirectedGraph, graphml.text) as MultiDirectedGraph
    const quotes = graph.mapEdges((_edge, { quote }) => quote)
    expect(quotes).toContain(
      'Stress, "so they say" <b>\\"causes"\\</b> fatigue\t& more; it’s 100 %\uFFFD \u{1F634} ]]>.',
    )
  })
})
