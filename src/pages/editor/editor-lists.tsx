import type { EditorOnPageQuery } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { ArticleLink } from '../parts/article-link.tsx'
import { toWords } from '../parts/claim-words.ts'
import { counted } from '../parts/words.ts'
import type { Change, ShownToEditors } from './load-editor.ts'

/** Terms that the vocabulary may lack, with the lines where they stand. */
export function Candidates({ candidates }: Pick<EditorOnPageQuery, 'candidates'>) {
  if (candidates.length === 0) return <p>The vocabulary has all terms that were noticed.</p>
  return (
    <ul class="links">
      {candidates.map(({ term, type, placeCount, articleCount, quotes }) => (
        <li class="link">
          <h3>{term}</h3>
          <p class="count">
            {toWords(type)}? · {counted(placeCount, 'place')} in {counted(articleCount, 'article')}
          </p>
          <ul>
            {quotes.map(({ quote, article }) => (
              <li>
                “{quote}” <ArticleLink article={article} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type Contradiction = NonNullable<EditorOnPageQuery['contradictions']>['nodes'][number]

function Side({ title, words }: { readonly title: string; readonly words: Contradiction['supporting'] }) {
  return (
    <li>
      {title}
      <ul>
        {words.evidence.map(({ quote, article, claim }) => (
          <li>
            “{quote}” <ArticleLink article={article} claimId={claim.id} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What is said of one pair and does not go together, with both sides quoted. */
export function Contradictions({ contradictions }: Pick<EditorOnPageQuery, 'contradictions'>) {
  const { nodes, totalCount } = contradictions ?? { nodes: [], totalCount: 0 }
  if (totalCount === 0) return <p>Nothing that is said of one pair contradicts anything else.</p>
  return (
    <>
      <p class="counts">
        {nodes.length < totalCount ? `${nodes.length} of ${totalCount}. ` : ''}Opposite ones are often two
        truths, or a line that was misread: read the quotes.
      </p>
      <ul class="links">
        {nodes.map(({ kind, sentence, link: { subject, object }, supporting, opposing }) => (
          <li class="link">
            <h3>{sentence}</h3>
            <p class="count">
              {toWords(kind)} · <a href={conceptAddress(subject.slug)}>{subject.name}</a> ·{' '}
              <a href={conceptAddress(object.slug)}>{object.name}</a>
            </p>
            <ul>
              <Side title="Some say:" words={supporting} />
              <Side title="Against it:" words={opposing} />
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lines of one article that clash for who reads only one of them. */
export function Tensions({ articles: { nodes, pageInfo, totalCount } }: Pick<ShownToEditors, 'articles'>) {
  const clashing = nodes.filter(({ safety }) => safety.tensions.length > 0)
  return (
    <>
      <p class="counts">
        {clashing.length} of {counted(nodes.length, 'article')} have such lines
        {nodes.length < totalCount && `; there are ${totalCount} articles in all`}.
      </p>
      <ul class="links">
        {clashing.map((article) => (
          <li class="link">
            <h3>
              <ArticleLink article={article} />
            </h3>
            <ul>
              {article.safety.tensions.map(({ summary, first, second }) => (
                <li>
                  {summary}
                  <ul>
                    <li>“{first.quote}”</li>
                    <li>“{second.quote}”</li>
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p>
          <a href={`/editor?${new URLSearchParams({ articles: pageInfo.endCursor })}#tensions`}>
            Look through more articles
          </a>
        </p>
      )}
    </>
  )
}

/** Concepts that are spoken of, and that no whole article is about. */
export function Gaps({ contentGaps }: Pick<EditorOnPageQuery, 'contentGaps'>) {
  if (contentGaps.length === 0) return <p>There is an article about each concept that is spoken of.</p>
  return (
    <ul>
      {contentGaps.map(({ concept, linkCount, articleCount, announcedBy }) => (
        <li>
          <a href={conceptAddress(concept.slug)}>{concept.name}</a>: {counted(linkCount, 'link')}, named in{' '}
          {counted(articleCount, 'article')}
          {announcedBy.length > 0 && (
            <ul>
              {announcedBy.map(({ article, teaser }) => (
                <li>
                  announced as “{teaser.title}” by <ArticleLink article={article} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

function WhatChanged({
  change: { kind, article, fromVersion, toVersion, counts },
}: {
  readonly change: Change
}) {
  if (!article) return toWords(kind)
  const told = [
    ['added', counts?.added],
    ['removed', counts?.removed],
    ['reworded', counts?.reworded],
  ].flatMap(([word, count]) => (count ? [`${count} ${word}`] : []))
  return (
    <>
      <ArticleLink article={article} />: {fromVersion === 0 ? 'new' : `version ${toVersion}`}
      {told.length > 0 && `, claims: ${told.join(', ')}`}
    </>
  )
}

/** What was written to the graph, the latest first. */
export function Changes({ changes, olderThan }: Pick<ShownToEditors, 'changes' | 'olderThan'>) {
  if (changes.length === 0) return <p>Nothing was written.</p>
  return (
    <>
      <ul>
        {changes.map((change) => (
          <li>
            {change.at && `${change.at.slice(0, 16).replace('T', ' ')} · `}
            <WhatChanged change={change} />
          </li>
        ))}
      </ul>
      {olderThan > 0 && (
        <p>
          <a href={`/editor?${new URLSearchParams({ until: String(olderThan) })}#changes`}>Earlier changes</a>
        </p>
      )}
    </>
  )
}

interface ReviewedProps {
  readonly title: string
  readonly claims: EditorOnPageQuery['flagged']
}

/** Claims of which editors said the same; who and why, only editors are told. */
export function Reviewed({ title, claims }: ReviewedProps) {
  if (!claims || claims.totalCount === 0) return null
  const { nodes, totalCount } = claims
  return (
    <>
      <h3>
        {title}: {counted(totalCount, 'claim')}
      </h3>
      <ul>
        {nodes.map(({ id, sentence, evidence: { article } }) => (
          <li>
            {sentence} <ArticleLink article={article} claimId={id} />
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p class="counts">And {totalCount - nodes.length} more.</p>}
    </>
  )
}
