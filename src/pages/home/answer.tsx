import type { AskOnPageQuery } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { LinkEnds } from '../parts/link-ends.tsx'
import { QueryBehind } from '../parts/query-behind.tsx'
import { QuotedLink } from '../parts/quotes.tsx'
import { Safety } from '../parts/safety.tsx'
import { counted } from '../parts/words.ts'
import { pathAddress } from '../path/path-address.ts'
import { Examples } from './examples.tsx'
import { addressOf } from './question-form.tsx'

type Asked = AskOnPageQuery['ask']
type Named = NonNullable<AskOnPageQuery['resolve'][number]['concept']>

interface AnswerProps {
  readonly answer: Asked
  /** What the question as a whole is a name of. */
  readonly named: readonly Named[]
  /** Where more of the same answer is. */
  readonly moreAddress: string
  readonly playground: boolean
}

function Links({
  links,
  moreAddress,
}: {
  readonly links: NonNullable<Asked['links']>
  readonly moreAddress: string
}) {
  const { nodes, totalCount } = links
  if (totalCount === 0) return <p>The articles that were read say nothing of this.</p>
  return (
    <>
      <p class="counts">
        {nodes.length < totalCount ? (
          <>
            The best evidenced {nodes.length} of {counted(totalCount, 'link')}.{' '}
            <a href={moreAddress}>Show more</a>
          </>
        ) : (
          counted(totalCount, 'link')
        )}
      </p>
      <ol class="links">
        {nodes.map((link) => (
          <QuotedLink link={link}>
            <LinkEnds link={link} />
          </QuotedLink>
        ))}
      </ol>
    </>
  )
}

function Shared({ shared }: { readonly shared: NonNullable<Asked['shared']> }) {
  if (shared.totalCount === 0) return <p>The articles that were read name nothing that they share.</p>
  return (
    <ol class="links">
      {shared.edges.map(({ node, by }) => (
        <li class="link">
          <h3>
            <a href={conceptAddress(node.slug)}>{node.name}</a>
          </h3>
          <ul class="plain">{by.flatMap(({ links }) => links.map(({ sentence }) => <li>{sentence}</li>))}</ul>
        </li>
      ))}
    </ol>
  )
}

function Paths({ paths: { paths, hint, from, to } }: { readonly paths: NonNullable<Asked['paths']> }) {
  return (
    <>
      <p>
        <a href={pathAddress(from.slug, to.slug)}>See these connections drawn, with the words behind them</a>
      </p>
      {paths.length === 0 && <p>The articles that were read say nothing that connects the two.</p>}
      <ol class="links">
        {paths.map(({ sentence, length, causalChain }) => (
          <li class="link">
            <h3>{sentence}</h3>
            <p class="count">
              {counted(length, 'link')}, {causalChain ? 'a causal chain' : 'no causal chain'}
            </p>
          </li>
        ))}
      </ol>
      {hint && <p class="counts">There may be more paths.</p>}
    </>
  )
}

/** Why there is no answer, what was not known, and what to ask instead. */
function NotUnderstood({ answer, named }: Pick<AnswerProps, 'answer' | 'named'>) {
  const { notUnderstood, examples } = answer
  if (!notUnderstood) return null
  const { message, unknown, didYouMean } = notUnderstood
  const names = [...new Set([...named.map(({ name }) => name), ...didYouMean])]
  return (
    <>
      <h2>{message}</h2>
      {unknown.length > 0 && <p>Not known: {unknown.map((word) => `“${word}”`).join(', ')}.</p>}
      {names.length > 0 && (
        <p>
          Did you mean{' '}
          {names.map((name, i) => (
            <>
              {i > 0 && ', '}
              <a href={addressOf(`what is linked to ${name}`)}>{name}</a>
            </>
          ))}
          ?
        </p>
      )}
      <Safety safety={answer.safety} />
      <Examples examples={examples} title="Questions that are understood" />
    </>
  )
}

function Concepts({ concepts }: Pick<Asked, 'concepts'>) {
  if (concepts.length === 0) return null
  return (
    <p class="counts">
      All that is said of{' '}
      {concepts.map(({ slug, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={conceptAddress(slug)}>{name}</a>
        </>
      ))}
    </p>
  )
}

/** What the API answers to a question. */
export function Answer({ answer, named, moreAddress, playground }: AnswerProps) {
  const { understood, notes, concepts, links, shared, paths, safety, graphql, variables } = answer
  if (understood === null) return <NotUnderstood answer={answer} named={named} />
  return (
    <>
      <h2>{understood}</h2>
      {notes.map((note) => (
        <p class="note">{note}</p>
      ))}
      <Concepts concepts={concepts} />
      <Safety safety={safety} />
      {links && <Links links={links} moreAddress={moreAddress} />}
      {shared && <Shared shared={shared} />}
      {paths && <Paths paths={paths} />}
      {graphql && <QueryBehind query={graphql} variables={variables ?? {}} playground={playground} />}
    </>
  )
}
