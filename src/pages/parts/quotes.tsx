import type { ComponentChildren } from 'preact'
import type {
  ArticleNameFragment,
  QuotedLinkFragment,
  QuotedWordsFragment,
} from '../__generated__/documents.ts'
import { articleAddress } from '../article/article-address.ts'
import { counted, webAddress } from './words.ts'

/** An article's title as a link to where it was published, with its publisher. */
export function ArticleName({ article }: { readonly article: ArticleNameFragment }) {
  const address = webAddress(article.url)
  return (
    <>
      {address ? <a href={address}>{article.title}</a> : <cite>{article.title}</cite>}
      {article.publisher && <>, {article.publisher}</>}
    </>
  )
}

/** The exact words of an article, what stands above them, and where they stand. */
export function Quote({ words }: { readonly words: QuotedWordsFragment }) {
  const { quote, contextQuote, deepLink, article } = words
  const place = webAddress(deepLink)
  return (
    <figure class="quote">
      <blockquote cite={place}>
        {contextQuote && <p class="context">{contextQuote}</p>}
        <p>{quote}</p>
      </blockquote>
      <figcaption>
        <ArticleName article={article} />
        {place && (
          <>
            {' · '}
            <a href={place}>
              these words<span class="hidden"> in {article.title}</span>
            </a>
          </>
        )}
        {' · '}
        <a href={articleAddress(article.slug)}>
          as read<span class="hidden">: {article.title}</span>
        </a>
      </figcaption>
    </figure>
  )
}

interface QuotedLinkProps {
  readonly link: QuotedLinkFragment
  /** Of its heading. */
  readonly level?: 3 | 4
  /** What else is said of it. */
  readonly children?: ComponentChildren
}

/** A link in words, with the words of articles that it was read from. */
export function QuotedLink({ link, level = 3, children }: QuotedLinkProps) {
  const Heading = `h${level}` as const
  const { sentence, articleCount, evidence } = link
  const left = evidence.totalCount - evidence.nodes.length
  return (
    <li class="link">
      <Heading>{sentence}</Heading>
      <p class="count">
        {counted(articleCount, 'article')}
        {left > 0 && `, ${counted(left, 'more quote')}`}
      </p>
      {evidence.nodes.map((words) => (
        <Quote words={words} />
      ))}
      {children}
    </li>
  )
}
