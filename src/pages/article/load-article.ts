import {
  ArticleClaimsDocument,
  type ArticleClaimsQuery,
  type ArticleClaimsQueryVariables,
  ArticleOnPageDocument,
  type ArticleOnPageQuery,
  type BlockOnPageFragment,
  type ClaimOnPageFragment,
  SectionsOnPageDocument,
  type SectionsOnPageQuery,
} from '../__generated__/documents.ts'
import { type PageApi, PageFault } from '../page.ts'
import type { ClaimMark, NameMark } from './marks.ts'

export type ShownArticle = NonNullable<ArticleOnPageQuery['article']>

/** A claim with its place in the article's list, from 1: that is what the page calls it by. */
export type NumberedClaim = ClaimOnPageFragment & ClaimMark

export interface ShownSection {
  readonly id: string
  readonly position: number
  readonly aspect: string
  readonly blocks: readonly BlockOnPageFragment[]
  readonly names: readonly NameMark[]
  readonly claims: readonly NumberedClaim[]
}

export interface ArticleText {
  readonly sections: readonly ShownSection[]
  /** Claims that the article makes in all. */
  readonly claimCount: number
  /** The place of the first section that is not shown any more; undefined where all that follow are. */
  readonly next: number | undefined
  /** Whether text or claims are left out that no other page shows. */
  readonly isCut: boolean
}

/** Sections on one page, so that a long article makes several. */
const SECTIONS = 30
/** Characters of text on one page; a section that begins within them may end beyond. */
const CHARACTERS = 100_000
const CLAIMS_AT_ONCE = 100
/** Claims of one article that its pages show; articles of a few pages make a hundred. */
const MOST_CLAIMS = 2_000

const refOf = (id: string) => (id.includes(':') ? { id } : { slug: id })

/**
 * What there is to show of an article.
 *
 * @param id its id, or the slug that its id ends with.
 * @throws PageFault 404 where there is none.
 */
export async function loadArticle(api: PageApi, id: string): Promise<ShownArticle> {
  const { article } = await api.ask(ArticleOnPageDocument, { by: refOf(id) })
  if (!article) throw new PageFault(404, 'No article that was read has this name.')
  return article
}

async function loadClaims(api: PageApi, id: string) {
  const claims: NumberedClaim[] = []
  let claimCount = 0
  let after: string | null = null
  do {
    const variables: ArticleClaimsQueryVariables = {
      by: { id },
      first: CLAIMS_AT_ONCE,
      ...(after === null ? {} : { after }),
    }
    const { article }: ArticleClaimsQuery = await api.ask(ArticleClaimsDocument, variables)
    // Taken away since its head was read.
    if (!article) break
    const { nodes, totalCount, pageInfo } = article.claims
    for (const claim of nodes) {
      const { start, quote } = claim.evidence
      claims.push({ ...claim, start, end: start + quote.length, number: claims.length + 1 })
    }
    claimCount = totalCount
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null && claims.length < MOST_CLAIMS)
  return { claims, claimCount }
}

type LoadedSection = Extract<SectionsOnPageQuery['nodes'][number], { readonly id: string }>

/** Of what has an id, only sections are asked for. */
const isSection = (node: SectionsOnPageQuery['nodes'][number]): node is LoadedSection =>
  node !== null && 'blocks' in node

/** The blocks that begin within so many characters of text. */
function firstBlocks(sections: readonly LoadedSection[]): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks)
  const [first] = blocks
  return new Set(blocks.filter(({ start }) => start - (first?.start ?? 0) < CHARACTERS).map(({ id }) => id))
}

/** The text of an article from a section on, with what was read from it. */
export async function loadText(api: PageApi, article: ShownArticle, from: number): Promise<ArticleText> {
  const wanted = article.sections.filter(({ position }) => position >= from).slice(0, SECTIONS)
  const last = wanted.at(-1)
  const next = article.sections.find(({ position }) => last && position > last.position)?.position
  const [{ nodes }, { claims, claimCount }] = await Promise.all([
    api.ask(SectionsOnPageDocument, { ids: wanted.map(({ id }) => id) }),
    loadClaims(api, article.id),
  ])
  const loaded = nodes.filter(isSection)
  const shown = firstBlocks(loaded)
  const sections = wanted.map(({ id, position, aspect }) => {
    const section = loaded.find((node) => node.id === id)
    return {
      id,
      position,
      aspect,
      blocks: (section?.blocks ?? []).filter((block) => shown.has(block.id)),
      names: section?.mentions ?? [],
      claims: claims.filter(({ evidence }) => evidence.section.id === id),
    }
  })
  const isCut =
    claims.length < claimCount || loaded.some(({ blocks }) => blocks.some((b) => !shown.has(b.id)))
  return { sections, claimCount, next, isCut }
}
