import { ArticleClaimsDocument } from '../__generated__/documents.ts'
import { Layout } from '../layout.tsx'
import { type Page, PageFault, type PageParts, toPage } from '../page.ts'
import { toWords } from '../parts/claim-words.ts'
import { EditorKey, ReviewForm } from '../parts/editing.tsx'
import { QueryBehind } from '../parts/query-behind.tsx'
import { counted, webAddress } from '../parts/words.ts'
import { articleAddress } from './article-address.ts'
import { ArticleSafety } from './article-safety.tsx'
import { ArticleText } from './article-text.tsx'
import { ClaimList } from './claim-list.tsx'
import { loadArticle, loadText, type ShownArticle, type ArticleText as Text } from './load-article.ts'
import { placedIn } from './marks.ts'

/** Who published it, when, where, and which version was read. */
function Facts({ article }: { readonly article: ShownArticle }) {
  const { publisher, publishedAt, category, language, version, readAt, url } = article
  const address = webAddress(url)
  const facts = [
    publisher,
    publishedAt && `published ${publishedAt}`,
    category,
    language === 'en' ? null : `language ${language}`,
    `version ${version}, read ${readAt.slice(0, 10)}`,
  ].filter(Boolean)
  return (
    <>
      <p class="counts">{facts.join(' · ')}</p>
      {address && (
        <p>
          <a href={address}>Read it where it was published</a>
        </p>
      )}
    </>
  )
}

/** How the marks look, shown as they look. */
function Legend() {
  return (
    <details>
      <summary>How to read the marks</summary>
      <ul>
        <li>
          <mark class="said">Words</mark>
          <sup>1</sup> from which claim 1 was read; the number leads to it. <mark class="hedged">Dashed</mark>
          : hedged or under a condition. <mark class="denied">Double</mark>: denied.{' '}
          <mark class="asked">Dotted</mark>: only asked. <mark class="rejected">Struck through</mark>:
          rejected by an editor.
        </li>
        <li>A name in a box leads to what all articles say of it.</li>
        <li>A line beside words marks when to seek care.</li>
      </ul>
    </details>
  )
}

/** What stands in for the text of an article that is not shown. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  WITHDRAWN: 'This article was withdrawn: its text is not shown, and nothing that it said counts any more.',
  STUB: 'Of this article only a card is known that points to it: its text was not read.',
}

interface ReadProps {
  readonly article: ShownArticle
  readonly text: Text
  readonly from: number
  readonly parts: Omit<PageParts, 'api'>
}

function ReadArticle({ article, text: { sections, claimCount, next, isCut }, from, parts }: ReadProps) {
  const claims = sections.flatMap((section) => section.claims)
  const placed = placedIn(
    sections.flatMap(({ blocks }) => blocks),
    claims,
  )
  return (
    <>
      <ArticleSafety safety={article.safety} sections={sections} />
      <h2>The text</h2>
      <Legend />
      {from > 0 && (
        <p>
          <a href={articleAddress(article.slug)}>From the beginning</a>
        </p>
      )}
      <ArticleText sections={sections} title={article.title} />
      {next !== undefined && (
        <p>
          <a href={articleAddress(article.slug, next)}>The text goes on</a>
        </p>
      )}
      {isCut && <p class="note">The article is longer than pages show. The API gives all of it.</p>}
      <section aria-labelledby="claims">
        <h2 id="claims">What was read from it</h2>
        <p class="counts">
          {claims.length < claimCount
            ? `${claims.length} of ${counted(claimCount, 'claim')}: those of the sections above.`
            : `${counted(claimCount, 'claim')}, in the order of the text.`}
        </p>
        <EditorKey editing={parts.editing} what="accept, reject or flag a claim" />
        <ClaimList claims={claims} placed={placed} editing={parts.editing} />
        {parts.editing && <ReviewForm />}
      </section>
    </>
  )
}

/**
 * The page of an article: its warnings, its text with what was read from it, and the list of that, where an editor
 * checks it.
 *
 * @param id its id, or the slug that its id ends with.
 * @param from the place of the section that the text is shown from, as the address has it.
 * @throws PageFault 404 where there is no such article or section.
 */
export async function articlePage(id: string, from: string, { api, ...parts }: PageParts): Promise<Page> {
  const article = await loadArticle(api, id)
  const { title, slug, status, publisher } = article
  const position = from === '' ? 0 : Number(from)
  if (position !== 0 && !article.sections.some((section) => section.position === position))
    throw new PageFault(404, 'The article has no such section.')
  const notShown = NOT_SHOWN[status]
  const text = notShown ? undefined : await loadText(api, article, position)
  const address = articleAddress(slug, position)
  return toPage(
    <Layout
      title={`${title} · what was read from it · Healgraph`}
      description={`“${title}”${publisher ? ` by ${publisher}` : ''}: its text with what was read from it, claim by claim, and its when-to-seek-care lines.`}
      {...(text
        ? {
            canonical: address,
            embeddable: articleAddress(slug),
            jsonLd: JSON.parse(article.jsonLd),
          }
        : {})}
      {...parts}
    >
      <h1>{title}</h1>
      <Facts article={article} />
      {status !== 'FULL' && <p class="note">{notShown ?? toWords(status)}</p>}
      {text && <ReadArticle article={article} text={text} from={position} parts={parts} />}
      <QueryBehind
        query={ArticleClaimsDocument.toString()}
        variables={{ by: { id: article.id }, first: 100 }}
        playground={parts.playground}
      />
    </Layout>,
  )
}
