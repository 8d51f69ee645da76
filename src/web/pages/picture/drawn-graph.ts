import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { LinksAround, Named } from './links-around.ts'

/** How a relation is drawn; the legend of the page tells what each means. */
export type EdgeKind = 'brings' | 'eases' | 'shifts' | 'with'

export const KIND_OF: Readonly<Record<string, EdgeKind>> = {
  CAUSES: 'brings',
  CONTRIBUTES_TO: 'brings',
  WORSENS: 'brings',
  RELIEVES: 'eases',
  PREVENTS: 'eases',
  SUPPORTS: 'eases',
  RAISES: 'shifts',
  LOWERS: 'shifts',
  REGULATES: 'shifts',
  REQUIRES: 'shifts',
}

export interface NodeLook {
  x: number
  y: number
  label: string
  conceptType: string
  size: number
  isExpanded: boolean
  /** The side of the node where its name stands, if there is room. */
  side: 'left' | 'right'
}

export interface EdgeLook {
  kind: EdgeKind
  /** Every relation between the two in words, the best evidenced first. */
  words: string
}

export type DrawnGraph = Graph<NodeLook, EdgeLook>

/** Concepts in one picture; more can't be read. */
export const MOST_CONCEPTS = 200

const STEPS = 300
const TYPES = ['SYMPTOM', 'NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR', 'FACTOR']

const wordsOf = (relation: string): string => relation.toLowerCase().replaceAll('_', ' ')

export const createDrawnGraph = (): DrawnGraph => new Graph<NodeLook, EdgeLook>({ type: 'directed' })

function addNode(graph: DrawnGraph, { slug, name, type }: Named, x: number, y: number): void {
  graph.addNode(slug, {
    x,
    y,
    label: name,
    conceptType: type,
    size: 9,
    isExpanded: false,
    side: 'right',
  })
}

function addEdge(graph: DrawnGraph, from: string, to: string, relation: string): void {
  const words = wordsOf(relation)
  const edge = graph.edge(from, to)
  if (edge === undefined) {
    graph.addEdge(from, to, { kind: KIND_OF[relation] ?? 'with', words })
    return
  }
  graph.updateEdgeAttribute(edge, 'words', (known = '') =>
    known.split(', ').includes(words) ? known : `${known}, ${words}`,
  )
}

/** New concepts stand around the one they are linked to, those of one type side by side: the same each time. */
function around(graph: DrawnGraph, { concept, links }: LinksAround): void {
  const { x, y } = graph.getNodeAttributes(concept.slug)
  const added = new Map(
    links.flatMap(({ other }) => (graph.hasNode(other.slug) ? [] : [[other.slug, other] as const])),
  )
  const ring = [...added.values()]
    .sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_CONCEPTS - graph.order)
  ring.forEach((other, i) => {
    const angle = (2 * Math.PI * i) / ring.length
    addNode(graph, other, x + 10 * Math.cos(angle), y + 10 * Math.sin(angle))
  })
}

/** Puts in a concept with its links. @returns how many concepts came in with it. */
export function addLinks(graph: DrawnGraph, found: LinksAround): number {
  const before = graph.order
  const { concept, links } = found
  if (!graph.hasNode(concept.slug)) addNode(graph, concept, 0, 0)
  around(graph, found)
  for (const { other, relation, outgoing } of links) {
    if (other.slug === concept.slug || !graph.hasNode(other.slug)) continue
    addEdge(
      graph,
      ...(outgoing ? ([concept.slug, other.slug] as const) : ([other.slug, concept.slug] as const)),
      relation,
    )
  }
  graph.mergeNodeAttributes(concept.slug, { isExpanded: true, size: 13 })
  return graph.order - before
}

/** A stage for the picture, in pixels. */
export interface Stage {
  readonly width: number
  readonly height: number
}

/** Between nodes, in pixels. */
const MARGIN = 6

/** Moves and stretches all so that it fills the stage. */
function fill(graph: DrawnGraph, { width, height }: Stage): void {
  const xs = graph.mapNodes((_node, { x }) => x)
  const ys = graph.mapNodes((_node, { y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const across = Math.max(...xs) - left || 1
  const down = Math.max(...ys) - top || 1
  graph.updateEachNodeAttributes((_node, look) => ({
    ...look,
    x: ((look.x - left) / across) * width,
    y: ((look.y - top) / down) * height,
  }))
}

/** Moves all to where they can be told apart; without chance, so that an address opens as one picture. */
export function arrange(graph: DrawnGraph, stage: Stage): void {
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: true, gravity: 0.5, scalingRatio: 20 }
  forceAtlas2.assign(graph, { iterations: STEPS, settings })
  fill(graph, stage)
  noverlap.assign(graph, { maxIterations: STEPS, settings: { margin: MARGIN, ratio: 1 } })
  graph.updateEachNodeAttributes((_node, look) => ({
    ...look,
    side: look.x < stage.width / 2 ? 'left' : 'right',
  }))
}
