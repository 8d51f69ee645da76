/** A stretch of the picture, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where names stand already, so that none is written over another or over a node. */
export class NameRoom {
  #taken = new WeakMap<CanvasRenderingContext2D, Box[]>()
  #nodes: readonly (readonly [node: string, box: Box])[] = []

  /** To be called before each drawing. @param nodes where they will stand. */
  clear(nodes: readonly (readonly [node: string, box: Box])[]): void {
    this.#taken = new WeakMap()
    this.#nodes = nodes
  }

  /** Takes the first of the places that is free; undefined where none is. */
  take<Place extends Box>(
    context: CanvasRenderingContext2D,
    of: string,
    places: readonly Place[],
  ): Place | undefined {
    const taken = this.#taken.get(context) ?? []
    const { clientWidth, width } = context.canvas
    const isFree = (place: Box): boolean =>
      place.left >= 0 &&
      place.right <= (clientWidth || width) &&
      !taken.some((box) => meet(box, place)) &&
      !this.#nodes.some(([node, box]) => node !== of && meet(box, place))
    const free = places.find(isFree)
    if (free) this.#taken.set(context, [...taken, free])
    return free
  }
}
