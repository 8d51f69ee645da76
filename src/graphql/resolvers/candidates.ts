import type { Candidate as CandidateValue } from '../../domain/candidates.ts'
import { checkPage } from '../../domain/page.ts'
import type {
  CandidateQuoteResolvers,
  CandidateResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.ts'
import { loadHeld } from './load.ts'

export const candidateQueries: QueryResolvers = {
  candidates: async (_root, args, { loaders, names }) => {
    const { first } = checkPage({ first: args.first ?? 20 })
    return (await loaders.candidates(await names())).slice(0, first)
  },
}

/** Quotes that are told of a term. */
const QUOTES = 3

/** Of each article the first place, then the others. */
function differentFirst({ quotes }: CandidateValue): CandidateValue['quotes'] {
  const isFirst = (quote: CandidateValue['quotes'][number], i: number): boolean =>
    quotes.findIndex(({ articleId }) => articleId === quote.articleId) === i
  return [...quotes.filter(isFirst), ...quotes.filter((quote, i) => !isFirst(quote, i))]
}

export const Candidate: CandidateResolvers = {
  placeCount: ({ count }) => count,
  articleCount: ({ articles }) => articles.length,
  quotes: (candidate) => differentFirst(candidate).slice(0, QUOTES),
}

export const CandidateQuote: CandidateQuoteResolvers = {
  article: ({ articleId }, _args, { loaders }) => loadHeld(loaders.article, articleId),
}
