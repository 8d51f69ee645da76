import { ConceptOnPageDocument, type ConceptOnPageQuery } from '../__generated__/documents.ts'
import { Layout } from '../layout.tsx'
import { type Page, PageFault, type PageParts, toPage } from '../page.ts'
import { QueryBehind } from '../parts/query-behind.tsx'
import { Quote, QuotedLink } from '../parts/quotes.tsx'
import { Safety } from '../parts/safety.tsx'
import { counted } from '../parts/words.ts'
import { type Chosen, conceptAddress, FILTER_FIELDS, type FilterField, toFilter } from './link-filter.ts'

type Shown = NonNullable<ConceptOnPageQuery['concept']>
type Edge = Shown['links']['edges'][number]

/** Links on one page. */
const FIRST = 20

const LEGENDS: Readonly<Record<FilterField, string>> = {
  types: 'What is linked',
  relations: 'How',
  ownStates: 'Its own state',
  otherStates: 'State of the other',
}

const AGREEMENTS: Readonly<Record<string, string>> = {
  SINGLE_SOURCE: 'one publisher says it',
  UNANIMOUS: 'publishers agree',
  MAJORITY: 'most publishers agree',
  CONTESTED: 'publishers disagree',
}

/** Narrows the links without script: one list for each way, with exact counts. */
function Filters({ concept, chosen }: { readonly concept: Shown; readonly chosen: Chosen }) {
  return (
    <form class="filters" action={conceptAddress(concept.slug)} method="get">
      {FILTER_FIELDS.map((field) => {
        const facet = concept.links.facets.find(({ filterField }) => filterField === field)
        const values = facet?.values ?? []
        if (values.length < 2 && chosen[field] === undefined) return null
        return (
          <label>
            {LEGENDS[field]}
            <select name={field}>
              <option value="">any</option>
              {values.map(({ value, label, count }) => (
                <option value={value} selected={chosen[field] === value}>
                  {`${label} (${count})`}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <button type="submit">Show</button>
      {Object.keys(chosen).length > 0 && <a href={conceptAddress(concept.slug)}>Show all</a>}
    </form>
  )
}

/** A link, the concept at its other end, how far publishers agree, and the words of those who deny it. */
function LinkOfConcept({ edge: { node, other } }: { readonly edge: Edge }) {
  const { agreement, opposing } = node.consensus
  return (
    <QuotedLink link={node}>
      <p class="count">
        <a href={conceptAddress(other.slug)}>{other.name}</a>
        {agreement && ` · ${AGREEMENTS[agreement] ?? agreement}`}
      </p>
      {opposing.evidence.length > 0 && (
        <>
          <p>{counted(opposing.articleCount, 'article')} deny it:</p>
          {opposing.evidence.map((words) => (
            <Quote words={words} />
          ))}
        </>
      )}
    </QuotedLink>
  )
}

function Names({ title, concepts }: { readonly title: string; readonly concepts: Shown['broader'] }) {
  if (concepts.length === 0) return null
  return (
    <p class="counts">
      {title}:{' '}
      {concepts.map(({ slug, name }, i) => (
        <>
          {i > 0 && ', '}
          <a href={conceptAddress(slug)}>{name}</a>
        </>
      ))}
    </p>
  )
}

function LinkList({ concept, chosen }: { readonly concept: Shown; readonly chosen: Chosen }) {
  const { edges, totalCount, pageInfo } = concept.links
  return (
    <section aria-labelledby="links">
      <h2 id="links">{totalCount === 0 ? 'No links' : counted(totalCount, 'link')}</h2>
      <Filters concept={concept} chosen={chosen} />
      <ol class="links">
        {edges.map((edge) => (
          <LinkOfConcept edge={edge} />
        ))}
      </ol>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p>
          <a href={conceptAddress(concept.slug, chosen, pageInfo.endCursor)}>More links</a>
        </p>
      )}
    </section>
  )
}

/**
 * The page of a concept: when to seek care, then what is said of it, best evidenced first.
 *
 * @param id its id, or the slug that its id ends with.
 * @param after the cursor after which the links go on.
 * @throws PageFault 404 where there is no such concept; 400 for a word or cursor that the API does not take.
 */
export async function conceptPage(
  id: string,
  chosen: Chosen,
  after: string | undefined,
  { api, ...parts }: PageParts,
): Promise<Page> {
  const by = id.includes(':') ? { id } : { slug: id }
  const variables = { by, filter: toFilter(chosen), first: FIRST, ...(after ? { after } : {}) }
  const { concept } = await api.ask(ConceptOnPageDocument, variables)
  if (!concept) throw new PageFault(404, 'No concept has this name.')
  const { name, slug, type, labels, broader, narrower, safety } = concept
  const others = labels.flatMap(({ text, preferred }) => (preferred ? [] : [text]))
  const address = conceptAddress(slug, chosen, after)
  return toPage(
    <Layout
      title={`${name}: what health articles say · Healgraph`}
      description={`${counted(concept.links.totalCount, 'link')} of ${name}, each with the exact words of the articles that say it.`}
      canonical={address}
      jsonLd={{
        '@type': 'WebPage',
        name,
        url: address,
        about: { '@type': 'Thing', name, alternateName: others },
      }}
      {...parts}
    >
      <h1>{name}</h1>
      <p class="counts">
        {type.toLowerCase().replaceAll('_', ' ')}
        {others.length > 0 && `; also called ${others.slice(0, 8).join(', ')}`}
      </p>
      <Names title="Broader" concepts={broader} />
      <Names title="Narrower" concepts={narrower} />
      <Safety safety={safety} />
      <LinkList concept={concept} chosen={chosen} />
      <QueryBehind
        query={ConceptOnPageDocument.toString()}
        variables={variables}
        playground={parts.playground}
      />
    </Layout>,
  )
}
