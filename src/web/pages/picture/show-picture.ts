import { downloadAsPNG } from '@sigma/export-image'
import type Graph from 'graphology'
import Sigma from 'sigma'
import { addLinks, arrange, createDrawnGraph, MOST_CONCEPTS, type Stage } from './drawn-graph.ts'
import { linksAround } from './links-around.ts'
import { coloursOf, NAME_WIDTH, type Pointed, STAGE_PADDING, settingsOf } from './looks.ts'
import { NameRoom } from './name-room.ts'

/** Concepts that an address can have expanded. */
const MOST_EXPANDED = 12

const expandedInAddress = (): string[] =>
  (new URL(location.href).searchParams.get('expanded') ?? '')
    .split(',')
    .filter((slug) => slug !== '')
    .slice(0, MOST_EXPANDED)

function keepInAddress(expanded: readonly string[]): void {
  const address = new URL(location.href)
  if (expanded.length > 0) address.searchParams.set('expanded', expanded.join(','))
  else address.searchParams.delete('expanded')
  history.replaceState(null, '', address)
}

/** Without the room for names at both sides. */
const stageOf = ({ clientWidth, clientHeight }: HTMLElement): Stage => ({
  width: Math.max(clientWidth - 2 * NAME_WIDTH, clientWidth / 3),
  height: clientHeight - 2 * STAGE_PADDING,
})

function part<E extends HTMLElement>(figure: HTMLElement, selector: string): E {
  const found = figure.querySelector<E>(selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

/**
 * Draws a concept with its links, and those of the concepts that the address has expanded.
 *
 * @throws where the API gives no answer at first.
 */
export async function showPicture(figure: HTMLElement): Promise<void> {
  const { slug = '', filter = '{}' } = figure.dataset
  const canvas = part(figure, '.canvas')
  const choice = part<HTMLSelectElement>(figure, 'select')
  const expandButton = part<HTMLButtonElement>(figure, '[data-do="expand"]')
  const status = part(figure, '[role="status"]')
  const graph = createDrawnGraph()
  const expanded = expandedInAddress()

  const [root, ...others] = await Promise.all([
    linksAround(slug, JSON.parse(filter)),
    ...expanded.map((one) => linksAround(one)),
  ])
  if (!root) throw new Error('no such concept')
  for (const found of [root, ...others]) if (found) addLinks(graph, found)
  arrange(graph, stageOf(canvas))

  let colours = coloursOf(figure)
  const pointed: Pointed = {}
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const room = new NameRoom()
  canvas.replaceChildren()
  const settings = settingsOf(
    () => colours,
    pointed,
    (edge) => graph.extremities(edge),
    room,
    isStill,
  )
  const renderer = new Sigma(graph as Graph, canvas, settings)

  renderer.on('beforeRender', () => {
    room.clear(
      graph.mapNodes((node, { x, y, size }) => {
        const at = renderer.graphToViewport({ x, y })
        return [node, { left: at.x - size, right: at.x + size, top: at.y - size, bottom: at.y + size }]
      }),
    )
  })
  renderer.refresh()

  /** What is drawn, for who does not see it, and what can be expanded. */
  const describe = (): void => {
    const { name } = root.concept
    canvas.role = 'img'
    canvas.ariaLabel = `${name} in the middle of ${graph.order} concepts and ${graph.size} connections; the list below says the same in words`
    const open = graph
      .filterNodes((_node, { isExpanded }) => !isExpanded)
      .map((node) => new Option(graph.getNodeAttribute(node, 'label'), node))
      .sort((a, b) => a.text.localeCompare(b.text))
    choice.replaceChildren(...open)
    expandButton.disabled = open.length === 0 || expanded.length >= MOST_EXPANDED
  }
  const tell = (message: string, of?: string): void => {
    status.textContent = message
    if (of === undefined) return
    const link = document.createElement('a')
    link.href = `/concept/${encodeURIComponent(of)}`
    link.textContent = `All that is said of ${graph.getNodeAttribute(of, 'label')}`
    status.append(' ', link)
  }
  const expand = async (node: string): Promise<void> => {
    const label = graph.getNodeAttribute(node, 'label')
    if (graph.getNodeAttribute(node, 'isExpanded')) return tell(`The links of ${label} are drawn.`, node)
    if (graph.order >= MOST_CONCEPTS || expanded.length >= MOST_EXPANDED)
      return tell('The picture is full: open the page of a concept to go on from there.', node)
    const found = await linksAround(node).catch(() => undefined)
    if (!found) return tell(`The links of ${label} could not be had just now.`, node)
    if (graph.getNodeAttribute(node, 'isExpanded')) return // asked for twice at once
    const count = addLinks(graph, found)
    arrange(graph, stageOf(canvas))
    expanded.push(node)
    keepInAddress(expanded)
    describe()
    const left = found.totalCount - found.links.length
    tell(
      `${label}: ${count} more concepts${left > 0 ? `; ${left} links less well evidenced are left out` : ''}.`,
      node,
    )
  }
  const point = (at: Pointed): void => {
    canvas.style.cursor = at.node === undefined ? '' : 'pointer'
    pointed.node = at.node
    pointed.edge = at.edge
    renderer.refresh({ skipIndexation: true })
  }

  renderer.on('clickNode', ({ node }) => void expand(node))
  renderer.on('enterNode', ({ node }) => point({ node }))
  renderer.on('enterEdge', ({ edge }) => point({ edge }))
  renderer.on('leaveNode', () => point({}))
  renderer.on('leaveEdge', () => point({}))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    colours = coloursOf(figure)
    renderer.refresh()
  })
  const actions: Readonly<Record<string, () => unknown>> = {
    expand: () => choice.value && expand(choice.value),
    nearer: () => renderer.getCamera().animatedZoom(),
    farther: () => renderer.getCamera().animatedUnzoom(),
    whole: () => renderer.getCamera().animatedReset(),
    png: () => downloadAsPNG(renderer, { fileName: `${slug}-links`, backgroundColor: colours.ground }),
  }
  for (const button of figure.querySelectorAll<HTMLButtonElement>('button[data-do]'))
    button.addEventListener('click', () => void actions[button.dataset.do ?? '']?.())
  describe()
  tell(`${graph.order} concepts. Point at one for its name and relations, click it to draw its links too.`)
  figure.dataset.ready = ''
}
