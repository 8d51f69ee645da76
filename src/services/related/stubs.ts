import type { Teaser } from '../../domain/article.ts'
import type { ConceptId } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import { cardReasons } from './reasons.ts'
import type { RelatedItem, RelatedSource } from './related-content.ts'
import type { AskedPage } from './related-page.ts'

/** The cards of each page by its key, with the concepts that stand for those that they name. */
export async function cardsOf(
  source: RelatedSource,
  asked: readonly AskedPage[],
): Promise<ReadonlyMap<string, readonly Teaser[]>> {
  const stored = asked.flatMap(({ page }) => (page.articleId === '' ? [] : [page.articleId]))
  const named = asked.flatMap(({ teasers }) => teasers?.flatMap(({ conceptIds }) => conceptIds) ?? [])
  const [cards, concepts] = await Promise.all([
    stored.length > 0 ? source.teasersByArticle(stored) : new Map<string, readonly Teaser[]>(),
    named.length > 0 ? source.conceptsById([...new Set(named)]) : new Map<ConceptId, { id: ConceptId }>(),
  ])
  const standing = (card: Teaser): Teaser => {
    const ids = card.conceptIds.flatMap((id) => concepts.get(id)?.id ?? [])
    return { ...card, conceptIds: [...new Set(ids)] }
  }
  return new Map(
    asked.map(({ page, teasers }) => [page.key, teasers?.map(standing) ?? cards.get(page.articleId) ?? []]),
  )
}

const CUT_OFF = /\s*(?:…|\.{3})$/

/**
 * Cards as stub articles, each title once and as the card shows it.
 *
 * @param titles folded titles of the page, of what is shown already and of what is not wanted. A card that announces
 * one of them is left out: that has the card's title, or begins with it where the card cuts it off.
 */
export function stubsOf(
  cards: readonly Teaser[],
  titles: readonly string[],
  ofPage: ReadonlySet<ConceptId>,
): RelatedItem[] {
  const seen = new Set<string>()
  return cards.flatMap((teaser): RelatedItem[] => {
    const title = fold(teaser.title.replace(CUT_OFF, ''))
    const isCut = CUT_OFF.test(teaser.title)
    if (seen.has(title) || titles.some((other) => (isCut ? other.startsWith(title) : other === title))) {
      return []
    }
    seen.add(title)
    const reasons = cardReasons(teaser.conceptIds, ofPage)
    return [{ article: null, teaser, score: null, pinned: false, reasons }]
  })
}
