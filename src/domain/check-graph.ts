import { isDeepStrictEqual } from 'node:util'
import { aggregateLink, type SourcedClaim } from './aggregate-link.ts'
import type { ArticleId, ArticleReading } from './article.ts'
import { misplacedQuote } from './check-reading.ts'
import type { Claim } from './claim.ts'
import type { ConceptId } from './concept.ts'
import { type LinkId, linkId } from './link.ts'
import type { CountedLink } from './link-tally.ts'
import { NO_RULINGS, type RelatedRulings, type Rulings } from './rulings.ts'
import type { ArticleStatus } from './terminology.ts'

export interface GraphDifference {
  readonly kind:
    | 'LINK_MISSING'
    | 'LINK_STALE'
    | 'LINK_DIFFERS'
    | 'CLAIM_LINK_WRONG'
    | 'QUOTE_MISPLACED'
    | 'DECISION_IGNORED'
  /** The link, claim or article at fault. */
  readonly id: string
  readonly message: string
}

export interface GraphReport {
  /** Whether what is stored equals what its claims give. */
  readonly ok: boolean
  readonly articles: number
  readonly claims: number
  /** Stored links. */
  readonly links: number
  readonly differences: readonly GraphDifference[]
}

type CheckedArticle = Pick<ArticleReading, 'text' | 'blocks' | 'claims' | 'redFlags' | 'tensions'> & {
  readonly article: {
    readonly id: string
    readonly publisher: string | null
    readonly status?: ArticleStatus
  }
}

/**
 * Rebuilds all links from the claims that count, aside, and compares them with the stored ones; and looks
 * whether claims, articles and related content follow the decisions.
 *
 * Feed it every article, its pins and hides, then every link, then ask for the report.
 */
export class GraphCheck {
  private readonly sources = new Map<LinkId, SourcedClaim[]>()
  private readonly differences: GraphDifference[] = []
  private articles = 0
  private claims = 0
  private links = 0
  private readonly rulings: Rulings
  private readonly isListed: (id: ConceptId) => boolean

  /** @param isListed whether the vocabulary lists a concept: one that was absorbed it does not. */
  constructor(rulings: Rulings = NO_RULINGS, isListed: (id: ConceptId) => boolean = () => true) {
    this.rulings = rulings
    this.isListed = isListed
  }

  addArticle(stored: CheckedArticle): void {
    this.articles += 1
    const quote = misplacedQuote(stored)
    if (quote !== undefined)
      this.differ('QUOTE_MISPLACED', stored.article.id, `“${quote}” is not at its place`)
    const isWithdrawn = this.rulings.withdrawn.has(stored.article.id)
    if (isWithdrawn !== (stored.article.status === 'WITHDRAWN')) {
      this.differ(
        'DECISION_IGNORED',
        stored.article.id,
        isWithdrawn ? 'it was withdrawn' : 'it was not withdrawn',
      )
    }
    for (const claim of stored.claims) {
      this.claims += 1
      this.checkDecided(claim)
      const { subject, relation, object } = claim
      const expected = linkId({
        subjectId: subject.conceptId,
        subjectState: subject.state,
        relation,
        objectId: object.conceptId,
        objectState: object.state,
      })
      if (claim.linkId !== expected) this.differ('CLAIM_LINK_WRONG', claim.id, `its parts make ${expected}`)
      if (isWithdrawn || claim.review === 'REJECTED') continue
      const source = { claim, publisher: stored.article.publisher }
      const sources = this.sources.get(claim.linkId)
      if (sources) sources.push(source)
      else this.sources.set(claim.linkId, [source])
    }
  }

  private checkDecided(claim: Claim): void {
    const review = this.rulings.reviews.get(claim.id) ?? 'MACHINE'
    if (claim.review !== review) {
      this.differ('DECISION_IGNORED', claim.id, `it is ${claim.review}, the decisions say ${review}`)
    }
    for (const { conceptId } of [claim.subject, claim.object]) {
      if (!this.isListed(conceptId)) this.differ('DECISION_IGNORED', claim.id, `${conceptId} was absorbed`)
    }
  }

  addLink(stored: CountedLink): void {
    this.links += 1
    const sources = this.sources.get(stored.id)
    this.sources.delete(stored.id)
    if (!sources) {
      this.differ('LINK_STALE', stored.id, 'no claim that counts says it')
      return
    }
    const rebuilt = aggregateLink(sources)
    const fields = Object.entries(rebuilt).filter(
      ([field, value]) => !isDeepStrictEqual(value, stored[field as keyof CountedLink]),
    )
    if (fields.length > 0) {
      this.differ('LINK_DIFFERS', stored.id, `in ${fields.map(([field]) => field).join(', ')}`)
    }
  }

  /** @param stored the pins and hides that the store follows for an article. */
  addRelated(id: ArticleId, stored: RelatedRulings): void {
    const decided = this.rulings.related.get(id) ?? { pinned: [], hidden: [] }
    if (!isDeepStrictEqual(stored, decided)) {
      this.differ('DECISION_IGNORED', id, 'its pins and hides are not those of the decisions')
    }
  }

  report(): GraphReport {
    const missing = [...this.sources.keys()].map(
      (id): GraphDifference => ({ kind: 'LINK_MISSING', id, message: 'its claims are stored, it is not' }),
    )
    const differences = [...this.differences, ...missing]
    const { articles, claims, links } = this
    return { ok: differences.length === 0, articles, claims, links, differences }
  }

  private differ(kind: GraphDifference['kind'], id: string, message: string): void {
    this.differences.push({ kind, id, message })
  }
}
