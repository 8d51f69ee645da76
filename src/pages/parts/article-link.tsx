import type { ArticleNameFragment } from '../__generated__/documents.ts'
import { articleAddress, claimAddress } from '../article/article-address.ts'

interface ArticleLinkProps {
  readonly article: ArticleNameFragment
  /** The claim to which the link leads; to the beginning where it is left out. */
  readonly claimId?: string
}

/** An article's title as a link to its page here, where its text is shown with what was read from it. */
export function ArticleLink({ article: { slug, title, publisher }, claimId }: ArticleLinkProps) {
  return (
    <>
      <a href={claimId === undefined ? articleAddress(slug) : claimAddress(slug, claimId)}>{title}</a>
      {publisher && `, ${publisher}`}
    </>
  )
}
