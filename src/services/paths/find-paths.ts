import type { ConceptId } from '../../domain/concept.ts'
import type { FamilyOf } from '../../domain/families.ts'
import { isCausalChain, netEffect } from '../../domain/paths/net-effect.ts'
import type { KnowledgePath } from '../../domain/paths/path.ts'
import { pathPattern } from '../../domain/paths/path-pattern.ts'
import { isStateSafe } from '../../domain/paths/state-safety.ts'
import { weakestDerivation } from '../../domain/paths/weakest-derivation.ts'
import type { LinkReads } from '../../ports/link-reads.ts'
import type { PathLinkQuery, PathLinks, PathReads } from '../../ports/path-reads.ts'
import { PATH_BOUNDS, type PathBounds } from './bounds.ts'
import { Detours } from './detours.ts'
import { type Layer, onwards, reached, turned } from './layers.ts'
import { checkPathRequest, endsOf, type PathRequest } from './path-request.ts'
import { type Walk, walkLayers } from './walk-layers.ts'

/** Why an answer may lack paths. */
export const PATH_STOPS = ['LIMIT', 'BREADTH', 'TIME'] as const
export type PathStop = (typeof PATH_STOPS)[number]

export interface PathPattern {
  /** See `pathPattern`. */
  readonly pattern: string
  readonly count: number
}

/** What a search for paths came to. */
export interface FoundPaths {
  /** The shortest first, then by score descending, then by the ids of their links. */
  readonly paths: readonly KnowledgePath[]
  /** Kinds of all paths that were found, shown or not: the most frequent first, then by text. */
  readonly patterns: readonly PathPattern[]
  readonly stoppedBecause: PathStop | null
}

export type PathSource = PathReads & Pick<LinkReads, 'linksById'>

/**
 * How two concepts, or narrower ones, are connected: the shortest paths first.
 *
 * Widens from both ends, one statement for each hop, and stops as soon as it has as many as are wanted, since
 * longer paths come later. Links of the default scope alone.
 *
 * @throws DomainError BAD_USER_INPUT as `checkPathRequest` says.
 */
export async function findPaths(
  source: PathSource,
  family: FamilyOf,
  request: PathRequest,
  bounds: PathBounds = PATH_BOUNDS,
): Promise<FoundPaths> {
  checkPathRequest(request)
  const search = new PathSearch(source, family, request, bounds)
  await search.run()
  const shown = search.found.slice(0, request.limit)
  const ids = shown.flatMap(({ hops }) => hops.map(({ link }) => link.id))
  const links = await source.linksById([...new Set(ids)])
  return {
    paths: shown.flatMap((walk) => toPath(walk, links)),
    patterns: patternsOf(search.found),
    stoppedBecause: search.stoppedBecause,
  }
}

/** None where the graph has changed in between and a link is gone. */
function toPath(
  { hops, visits, score }: Walk,
  links: Awaited<ReturnType<LinkReads['linksById']>>,
): KnowledgePath[] {
  const steps = hops.flatMap(({ link: { id }, forward, toId }, i) => {
    const link = links.get(id)
    return link ? [{ link, forward, fromId: visits[i] ?? '', toId }] : []
  })
  if (steps.length < hops.length) return []
  return [
    {
      steps,
      score,
      netEffect: netEffect(steps),
      causalChain: isCausalChain(steps),
      stateSafe: isStateSafe(steps),
      weakestDerivation: weakestDerivation(steps.map(({ link }) => link)),
    },
  ]
}

function patternsOf(walks: readonly Walk[]): PathPattern[] {
  const counts = new Map<string, number>()
  for (const { hops } of walks) {
    const pattern = pathPattern(hops)
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  return [...counts]
    .map(([pattern, count]) => ({ pattern, count }))
    .sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1))
}

/** One search; `found` and `stoppedBecause` are its result. */
class PathSearch {
  readonly found: Walk[] = []
  readonly #source: PathReads
  readonly #request: PathRequest
  readonly #bounds: PathBounds
  readonly #starts: ReadonlySet<ConceptId>
  readonly #targets: ReadonlySet<ConceptId>
  readonly #detours = new Detours()
  /** Milliseconds left. */
  #timeLeft: number
  #isCut = false
  #isLate = false
  /** Whether longer paths were not looked for. */
  #isEnough = false

  constructor(source: PathReads, family: FamilyOf, request: PathRequest, bounds: PathBounds) {
    this.#source = source
    this.#request = request
    this.#bounds = bounds
    const { starts, targets } = endsOf(request, family)
    this.#starts = starts
    this.#targets = targets
    this.#timeLeft = bounds.time
  }

  get stoppedBecause(): PathStop | null {
    if (this.#isLate) return 'TIME'
    if (this.#isCut) return 'BREADTH'
    return this.#isEnough || this.found.length > this.#request.limit ? 'LIMIT' : null
  }

  async run(): Promise<void> {
    const [starts, targets] = [[...this.#starts], [...this.#targets]]
    const isBetween = (id: ConceptId) => !this.#starts.has(id) && !this.#targets.has(id)
    const direct = await this.#links(starts, { towards: targets })
    this.#walk([onwards(direct, starts, (id) => this.#targets.has(id))])
    if (this.#isDone(1)) return

    const next = await this.#links([...starts, ...targets], this.#via)
    const out = onwards(next, starts, isBetween)
    const back = turned(onwards(next, targets, isBetween))
    // An end that nothing leads on from has no longer paths either.
    if (out.size === 0 || back.size === 0) return
    this.#walk([out, back])
    if (this.#isDone(2)) return

    const near = this.#frontier(reached(out))
    const far = this.#frontier(reached(turned(back)))
    this.#walk([out, await this.#between(near, far), back])
    if (this.#isDone(3)) return

    const middle = await this.#links([...new Set([...near, ...far])], this.#via)
    this.#walk([out, onwards(middle, near, isBetween), turned(onwards(middle, far, isBetween)), back])
  }

  get #via(): Pick<PathLinkQuery, 'types'> {
    return this.#request.via ? { types: this.#request.via } : {}
  }

  /** Asked from the side that has fewer concepts. */
  async #between(near: readonly ConceptId[], far: readonly ConceptId[]): Promise<Layer> {
    const [few, many] = near.length <= far.length ? [near, far] : [far, near]
    const wanted = new Set(many)
    const layer = onwards(await this.#links(few, { towards: many }), few, (id) => wanted.has(id))
    return few === near ? layer : turned(layer)
  }

  #frontier(ids: readonly ConceptId[]): readonly ConceptId[] {
    if (ids.length > this.#bounds.frontier) this.#isCut = true
    return ids.slice(0, this.#bounds.frontier)
  }

  async #links(
    ids: readonly ConceptId[],
    query: Omit<PathLinkQuery, 'most' | 'relations'>,
  ): Promise<ReadonlyMap<ConceptId, PathLinks>> {
    const { linksPerHop, linksPerConcept } = this.#bounds
    const most = Math.max(1, Math.min(linksPerConcept, Math.floor(linksPerHop / ids.length)))
    const { relations } = this.#request
    const found = await this.#source.pathLinks(ids, { ...(relations ? { relations } : {}), ...query, most })
    if ([...found.values()].some(({ more }) => more)) this.#isCut = true
    return found
  }

  #walk(layers: readonly Layer[]): void {
    const { stateSafe, detours } = this.#request
    const begun = performance.now()
    const isOver = () => performance.now() - begun > this.#timeLeft
    const { walks, stopped } = walkLayers(layers, { stateSafe, steps: this.#bounds.steps, isOver })
    this.#timeLeft -= performance.now() - begun
    if (stopped === 'STEPS') this.#isCut = true
    if (stopped === 'TIME') this.#isLate = true
    this.found.push(...walks.filter(({ visits }) => detours || !this.#detours.isDetour(visits)))
    for (const { visits } of walks) this.#detours.add(visits)
  }

  /** Whether the search ends with paths of so many hops. */
  #isDone(hops: number): boolean {
    const { maxHops, limit } = this.#request
    if (this.#isLate || hops >= maxHops) return true
    if (this.#timeLeft < 0) this.#isLate = true
    if (this.found.length >= limit) this.#isEnough = true
    return this.#isLate || this.#isEnough
  }
}
