import type { Article, ArticleId, Teaser } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { DomainError } from '../../domain/errors.ts'
import { fold } from '../../domain/fold.ts'
import { INTENT_RULES, type RelatedEmpty, type RelatedIntent } from '../../domain/related/related.ts'
import { weighRelated } from '../../domain/related/related-score.ts'
import type { GraphReader } from '../../ports/graph-store.ts'
import type { RelatedCandidates, WantedClaims } from '../../ports/related-reads.ts'
import { CLAIMS_WANTED, type RelatedReason, reasonsOf } from './reasons.ts'
import type { AskedPage } from './related-page.ts'
import { cardsOf, stubsOf } from './stubs.ts'

/** What is read of the graph; each of these is one statement, however many pages are asked for. */
export type RelatedSource = Pick<
  GraphReader,
  | 'relatedRulings'
  | 'relatedCandidates'
  | 'relatedClaims'
  | 'redFlagsByArticle'
  | 'teasersByArticle'
  | 'articlesById'
  | 'conceptsById'
>

export interface RelatedOptions {
  readonly intent: RelatedIntent
  /** From 1 to {@link MOST_RELATED}. */
  readonly limit: number
  /** From 0 to 1; an article below it is not shown. */
  readonly minScore: number
  /** At most {@link MOST_EXCLUDED}. */
  readonly excludeArticleIds: readonly ArticleId[]
  /** Whether the cards of the page are shown too, behind the articles. */
  readonly includeStubs: boolean
}

export const MOST_RELATED = 20
export const MOST_EXCLUDED = 100

/** An article, or a card that only announces one. */
export type RelatedItem = {
  /** See `weighRelated`; null where it is there by choice: a pin that shares nothing, or a card. */
  readonly score: number | null
  readonly pinned: boolean
  /** Best first, never none. */
  readonly reasons: readonly RelatedReason[]
} & (
  | { readonly article: Article; readonly teaser: null }
  | { readonly article: null; readonly teaser: Teaser }
)

type ArticleItem = Extract<RelatedItem, { readonly teaser: null }>

export interface RelatedContent {
  /** Whose red flags belong to the answer. */
  readonly about: { readonly articleId: ArticleId } | { readonly conceptIds: readonly ConceptId[] }
  readonly items: readonly RelatedItem[]
  /** Null where there are items. */
  readonly emptyBecause: RelatedEmpty | null
}

/** The answer for a page that the graph does not hold. */
export const UNKNOWN_PAGE: RelatedContent = {
  about: { conceptIds: [] },
  items: [],
  emptyBecause: 'PAGE_NOT_KNOWN',
}

/** @throws DomainError BAD_USER_INPUT where they are out of bounds. */
export function checkRelatedOptions(options: RelatedOptions): RelatedOptions {
  const { limit, minScore, excludeArticleIds } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RELATED) {
    throw refused('limit', `\`limit\` must be from 1 to ${MOST_RELATED}.`)
  }
  if (!(minScore >= 0 && minScore <= 1)) throw refused('minScore', '`minScore` must be from 0 to 1.')
  if (excludeArticleIds.length > MOST_EXCLUDED) {
    throw refused('excludeArticleIds', `\`excludeArticleIds\` may have at most ${MOST_EXCLUDED} entries.`)
  }
  return options
}

function refused(argument: string, message: string): DomainError {
  return new DomainError('BAD_USER_INPUT', message, { argument })
}

/**
 * What is related to each page, by the key of the page.
 *
 * First what editors pinned, in their order, whatever the intent; then the articles of the highest score, then by
 * id; then, where asked for and no other intent than RELATED is, the cards of the page in its order. Nothing that is
 * hidden or excluded, nothing below the score, and never the page itself.
 *
 * @param options as {@link checkRelatedOptions} lets them pass.
 */
export async function relatedContent(
  source: RelatedSource,
  asked: readonly AskedPage[],
  options: RelatedOptions,
): Promise<ReadonlyMap<string, RelatedContent>> {
  const chosen = await choose(source, asked, options)
  const wanted = chosen.flatMap(({ picks }) => picks)
  const withCards = options.includeStubs && options.intent === 'RELATED'
  // Of those that are not wanted the titles are, so that no card announces them either.
  const unwanted = withCards ? chosen.flatMap(({ excludeIds }) => excludeIds) : []
  const [articles, claims, redFlags, cards] = await Promise.all([
    source.articlesById([...new Set([...wanted.map(({ articleId }) => articleId), ...unwanted])]),
    source.relatedClaims(chosen.flatMap(claimsWanted), options.intent, CLAIMS_WANTED),
    INTENT_RULES[options.intent].redFlag
      ? source.redFlagsByArticle([...new Set(wanted.map(({ articleId }) => articleId))])
      : NONE,
    withCards ? cardsOf(source, asked) : NONE,
  ])
  return new Map(
    chosen.map((each) => {
      const { key } = each.page
      const ofPage = new Set(each.candidates.concepts.map(({ conceptId }) => conceptId))
      const items = each.picks.flatMap((pick): ArticleItem[] => {
        const article = articles.get(pick.articleId)
        // A pin may name an article that is not there, or is there no more.
        if (article?.status !== 'FULL') return []
        const sources = {
          ofPage,
          shared: pick.shared,
          claims: claims.get(`${key} ${pick.articleId}`) ?? [],
          redFlags: redFlags.get(pick.articleId) ?? [],
        }
        return [articleItem(article, pick, reasonsOf(sources, options.intent))]
      })
      const known = [...items.map(({ article }) => article), ...each.excludeIds.map((id) => articles.get(id))]
      const titles = [each.page.sortTitle, ...known.map((article) => fold(article?.title ?? ''))]
      const stubs = stubsOf(cards.get(key) ?? [], titles, ofPage)
      const shown = [...items, ...stubs].slice(0, options.limit)
      return [key, { about: aboutOf(each), items: shown, emptyBecause: emptyOf(each, shown) }]
    }),
  )
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>()

/** An article that is to be shown, before it is read. */
interface Choice {
  readonly articleId: ArticleId
  readonly pinned: boolean
  readonly score: number | null
  readonly shared: readonly ConceptId[]
}

interface Chosen extends AskedPage {
  readonly excludeIds: readonly ArticleId[]
  readonly candidates: RelatedCandidates
  readonly picks: readonly Choice[]
}

async function choose(
  source: RelatedSource,
  asked: readonly AskedPage[],
  options: RelatedOptions,
): Promise<readonly Chosen[]> {
  const articleIds = articleIdsOf(asked)
  const rulings = articleIds.length > 0 ? await source.relatedRulings(articleIds) : NONE
  const pages = asked.map(({ page }) => ({
    ...page,
    excludeIds: [...options.excludeArticleIds, ...(rulings.get(page.articleId)?.hidden ?? [])],
  }))
  const found = await source.relatedCandidates(pages, options.intent)
  return asked.map((each, i): Chosen => {
    const candidates = found.get(each.page.key)
    if (!candidates) throw new Error(`the store tells nothing of ${each.page.key}`)
    const pinned = rulings.get(each.page.articleId)?.pinned ?? []
    const excludeIds = pages[i]?.excludeIds ?? []
    return { ...each, excludeIds, candidates, picks: picksOf(candidates, pinned, options) }
  })
}

const articleIdsOf = (asked: readonly AskedPage[]): ArticleId[] =>
  asked.flatMap(({ page }) => (page.articleId === '' ? [] : [page.articleId]))

function picksOf(
  candidates: RelatedCandidates,
  pinned: readonly ArticleId[],
  { limit, minScore, excludeArticleIds }: RelatedOptions,
): readonly Choice[] {
  const weighed = candidates.candidates.map((candidate) => ({
    articleId: candidate.articleId,
    pinned: false,
    ...weighRelated(candidates, candidate),
  }))
  const byId = new Map(weighed.map((pick) => [pick.articleId, pick]))
  const first = pinned
    .filter((id) => !excludeArticleIds.includes(id))
    .map((articleId) => ({ score: null, shared: [], ...byId.get(articleId), articleId, pinned: true }))
  const others = weighed
    .filter(({ articleId, score }) => score >= minScore && !pinned.includes(articleId))
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1))
  // Pins are not cut off here: some may not be there to be shown.
  return [...first, ...others.slice(0, limit)]
}

function claimsWanted({ page: { key }, candidates, picks }: Chosen): WantedClaims[] {
  const conceptIds = candidates.concepts.map(({ conceptId }) => conceptId)
  return picks.map(({ articleId }) => ({ key: `${key} ${articleId}`, articleId, conceptIds }))
}

function articleItem(article: Article, pick: Choice, reasons: readonly RelatedReason[]): ArticleItem {
  const { score, pinned } = pick
  const all = pinned ? [{ kind: 'PINNED' as const }, ...reasons] : reasons
  return { article, teaser: null, score, pinned, reasons: all }
}

function aboutOf({ page, topics }: AskedPage): RelatedContent['about'] {
  return page.articleId === '' ? { conceptIds: topics } : { articleId: page.articleId }
}

function emptyOf({ candidates }: Chosen, items: readonly RelatedItem[]): RelatedEmpty | null {
  if (items.length > 0) return null
  if (candidates.concepts.length === 0) return 'NO_CONCEPT_NAMED'
  if (candidates.sharing === 0) return 'NO_OTHER_ARTICLE'
  if (candidates.allowed === 0) return 'ALL_EXCLUDED'
  return candidates.fitting === 0 ? 'NOTHING_FOR_INTENT' : 'BELOW_MIN_SCORE'
}
