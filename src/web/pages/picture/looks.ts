import { EdgeArrowProgram, EdgeRectangleProgram, EdgeTriangleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { EdgeKind, EdgeLook, NodeLook } from './drawn-graph.ts'
import type { NameRoom } from './name-room.ts'

/** Colours as the page has them just now, light or dark. */
export interface Colours {
  readonly ink: string
  readonly ground: string
  readonly types: Readonly<Record<string, string>>
  readonly edges: Readonly<Record<string, string>>
}

/** The legend is drawn in the very colours, so they are taken from it. */
export function coloursOf(figure: HTMLElement): Colours {
  const colourOf = (name: string) => (one: HTMLElement) =>
    [one.dataset[name] ?? '', getComputedStyle(one).color] as const
  const legend = (name: string): Record<string, string> =>
    Object.fromEntries([...figure.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(colourOf(name)))
  const { color, backgroundColor } = getComputedStyle(figure)
  return { ink: color, ground: backgroundColor, types: legend('type'), edges: legend('kind') }
}

/** Strokes differ as well as colours. */
const STROKES: Readonly<Record<EdgeKind, { readonly type: string; readonly size: number }>> = {
  brings: { type: 'arrow', size: 4 },
  eases: { type: 'triangle', size: 6 },
  shifts: { type: 'arrow', size: 1.5 },
  with: { type: 'line', size: 1.5 },
}

const LETTERS: Readonly<Record<string, string>> = {
  SYMPTOM: 'S',
  NUTRIENT: 'N',
  HORMONE: 'H',
  LIFESTYLE_FACTOR: 'L',
  FACTOR: 'F',
}

/** Around all nodes; names beside those at the edges need more, at each side. */
export const STAGE_PADDING = 30
export const NAME_WIDTH = 160

const FONT = 'system-ui, sans-serif'
const GAP = 4
const LONGEST = 26

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)

interface Placed extends Partial<Omit<NodeLook, 'label'>> {
  readonly key?: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string | null
}

/** Both sides of the node, the better one first. */
function placesOf({ x, y, size, side }: Placed, width: number) {
  const place = (isLeft: boolean) => {
    const start = isLeft ? x - size - GAP : x + size + GAP
    const [left, right] = isLeft ? [start - width, start] : [start, start + width]
    return { start, align: isLeft ? 'right' : 'left', left, right, top: y - 7, bottom: y + 7 } as const
  }
  return [place(side === 'left'), place(side !== 'left')]
}

/**
 * The letter of the type in the node, and the name beside it, on the ground of the page.
 *
 * @param room where the name may stand; where there is none, it is left out unless the node is expanded. Without it,
 * it stands anywhere.
 */
function drawName(context: CanvasRenderingContext2D, node: Placed, colours: Colours, room?: NameRoom): void {
  const { key = '', x, y, size, label, isExpanded, conceptType = '' } = node
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.font = `700 ${Math.round(size * 1.15)}px ${FONT}`
  context.fillStyle = colours.ground
  context.fillText(LETTERS[conceptType] ?? '', x, y + 1)

  const name = room ? shortened(label ?? '') : (label ?? '')
  context.font = `${room && !isExpanded ? 400 : 700} 13px ${FONT}`
  const places = placesOf(node, context.measureText(name).width)
  const free = room?.take(context, key, places)
  const place = free ?? (room && !isExpanded ? undefined : places[0])
  if (place) {
    context.textAlign = place.align
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = colours.ground
    context.strokeText(name, place.start, y)
    context.fillStyle = colours.ink
    context.fillText(name, place.start, y)
  }
  context.textAlign = 'start'
  context.textBaseline = 'alphabetic'
}

/** What somebody points at; its own links are told in words and the others step back. */
export interface Pointed {
  node?: string | undefined
  edge?: string | undefined
}

/** How sigma draws the graph; `colours` and `pointed` are asked at each drawing. */
export function settingsOf(
  colours: () => Colours,
  pointed: Pointed,
  endsOf: (edge: string) => readonly string[],
  room: NameRoom,
  isStill: boolean,
): Partial<Settings> {
  const isPointedAt = (edge: string): boolean =>
    edge === pointed.edge || (pointed.node !== undefined && endsOf(edge).includes(pointed.node))
  return {
    allowInvalidContainer: true,
    defaultEdgeType: 'line',
    edgeProgramClasses: {
      arrow: EdgeArrowProgram,
      triangle: EdgeTriangleProgram,
      line: EdgeRectangleProgram,
    },
    enableEdgeEvents: true,
    // The wheel scrolls the page; buttons bring the picture nearer.
    enableCameraZooming: false,
    labelRenderedSizeThreshold: 0,
    renderEdgeLabels: true,
    edgeLabelSize: 12,
    edgeLabelFont: FONT,
    edgeLabelColor: { attribute: 'labelColour' },
    stagePadding: STAGE_PADDING,
    zoomDuration: isStill ? 0 : 200,
    inertiaDuration: isStill ? 0 : 200,
    zIndex: true,
    nodeReducer: (_node, look) => ({
      ...look,
      color: colours().types[look.conceptType] ?? colours().ink,
      forceLabel: true,
    }),
    edgeReducer: (edge, { kind, words, ...look }: Partial<EdgeLook>) => ({
      ...look,
      ...STROKES[kind ?? 'with'],
      color: colours().edges[kind ?? 'with'] ?? colours().ink,
      labelColour: colours().ink,
      label: isPointedAt(edge) && words ? words : null,
      forceLabel: isPointedAt(edge),
      hidden: pointed.node !== undefined && !isPointedAt(edge),
    }),
    defaultDrawNodeLabel: (context, node) => drawName(context, node as Placed, colours(), room),
    defaultDrawNodeHover: (context, node) => {
      context.beginPath()
      context.arc(node.x, node.y, node.size + 2, 0, 2 * Math.PI)
      context.lineWidth = 3
      context.strokeStyle = colours().ink
      context.stroke()
      drawName(context, node as Placed, colours())
    },
  }
}
