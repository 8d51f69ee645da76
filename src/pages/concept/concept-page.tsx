import {
  type ConceptHeadFragment,
  ConceptLinksDocument,
  type ConceptNameFragment,
  ConceptOverviewDocument,
  type ConceptOverviewQuery,
  type ConceptType,
  type LinkCountsFragment,
} from '../__generated__/documents.ts'
import { Layout } from '../layout.tsx'
import { type Page, PageFault, type PageParts, toPage } from '../page.ts'
import { QueryBehind } from '../parts/query-behind.tsx'
import { Safety } from '../parts/safety.tsx'
import { counted } from '../parts/words.ts'
import { Disagreements } from './disagreements.tsx'
import { Filters } from './filters.tsx'
import {
  type Chosen,
  conceptAddress,
  conceptRef,
  downloadAddress,
  pictureAddress,
  toFilter,
} from './link-filter.ts'
import { LinkSection } from './link-sections.tsx'
import { Picture } from './picture.tsx'

/** Links of each type on the page of all types, and on the page of one. */
const FIRST_OF_EACH = 6
const FIRST_OF_ONE = 30

/** Other names that are told. */
const MOST_NAMES = 8

const SECTIONS = {
  symptoms: 'SYMPTOM',
  nutrients: 'NUTRIENT',
  hormones: 'HORMONE',
  lifestyleFactors: 'LIFESTYLE_FACTOR',
  factors: 'FACTOR',
} as const satisfies Readonly<Record<string, ConceptType>>
const SECTION_NAMES = Object.keys(SECTIONS) as readonly (keyof typeof SECTIONS)[]

/** What a page shows, as its parts need it. */
interface Found {
  readonly concept: ConceptHeadFragment
  readonly counts: LinkCountsFragment
  readonly sections: readonly { readonly type: ConceptType; readonly links: SectionLinks }[]
  readonly contradictions?: ConceptOverviewQuery['contradictions']
  /** Where the list of one type goes on. */
  readonly next?: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}
type SectionLinks = NonNullable<ConceptOverviewQuery['concept']>['symptoms']

const UNKNOWN = new PageFault(404, 'No concept has this name.')

async function everyType(id: string, chosen: Chosen, { api }: PageParts): Promise<Found> {
  const filter = toFilter(chosen)
  const ofType = (name: keyof typeof SECTIONS) => ({ ...filter, types: [SECTIONS[name]] })
  const variables = {
    by: conceptRef(id),
    filter,
    symptoms: ofType('symptoms'),
    nutrients: ofType('nutrients'),
    hormones: ofType('hormones'),
    lifestyleFactors: ofType('lifestyleFactors'),
    factors: ofType('factors'),
    first: FIRST_OF_EACH,
  }
  const { concept, contradictions } = await api.ask(ConceptOverviewDocument, variables)
  if (!concept) throw UNKNOWN
  return {
    concept,
    counts: concept.links,
    sections: SECTION_NAMES.map((name) => ({ type: SECTIONS[name], links: concept[name] })),
    contradictions,
    query: ConceptOverviewDocument.toString(),
    variables,
  }
}

async function oneType(
  id: string,
  chosen: Chosen,
  type: ConceptType,
  after: string | undefined,
  { api }: PageParts,
): Promise<Found> {
  const filter = toFilter(chosen)
  const variables = { by: conceptRef(id), filter, first: FIRST_OF_ONE, ...(after ? { after } : {}) }
  const { concept } = await api.ask(ConceptLinksDocument, variables)
  if (!concept) throw UNKNOWN
  const { hasNextPage, endCursor } = concept.links.pageInfo
  return {
    concept,
    counts: concept.links,
    sections: [{ type, links: concept.links }],
    ...(hasNextPage && endCursor ? { next: endCursor } : {}),
    query: ConceptLinksDocument.toString(),
    variables,
  }
}

function Names({
  title,
  concepts,
}: {
  readonly title: string
  readonly concepts: readonly ConceptNameFragment[]
}) {
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

function Downloads({ slug, chosen }: { readonly slug: string; readonly chosen: Chosen }) {
  return (
    <p class="counts">
      Take these links along as <a href={downloadAddress(slug, 'csv', chosen)}>CSV</a> or{' '}
      <a href={downloadAddress(slug, 'json', chosen)}>JSON</a>.
    </p>
  )
}

const namesOf = ({ labels }: ConceptHeadFragment): string[] =>
  labels.flatMap(({ text, preferred }) => (preferred ? [] : [text]))

interface ContentProps {
  readonly found: Found
  readonly chosen: Chosen
  readonly isDrawn: boolean
  readonly playground: boolean
}

function Content({ found, chosen, isDrawn, playground }: ContentProps) {
  const { concept, counts, sections, contradictions, next, query, variables } = found
  const others = namesOf(concept)
  return (
    <>
      <h1>{concept.name}</h1>
      <p class="counts">
        {concept.type.toLowerCase().replaceAll('_', ' ')}
        {others.length > 0 && `; also called ${others.slice(0, MOST_NAMES).join(', ')}`}
      </p>
      <Names title="Broader" concepts={concept.broader} />
      <Names title="Narrower" concepts={concept.narrower} />
      <Safety safety={concept.safety} />
      <p id="links" class="total">
        {counts.totalCount === 0
          ? 'The articles that were read say nothing of this.'
          : `${counted(counts.totalCount, 'link')}, each with the words that say it`}
      </p>
      <Filters slug={concept.slug} counts={counts} chosen={chosen} isDrawn={isDrawn} />
      {counts.totalCount > 0 && <Downloads slug={concept.slug} chosen={chosen} />}
      {counts.totalCount > 0 && !isDrawn && (
        <p>
          <a class="button" href={pictureAddress(concept.slug, chosen)}>
            Show as a picture
          </a>
        </p>
      )}
      {isDrawn && <Picture concept={concept} chosen={chosen} />}
      {contradictions && <Disagreements contradictions={contradictions} />}
      {sections.map(({ type, links }) => (
        <LinkSection concept={concept} type={type} links={links} chosen={chosen} />
      ))}
      {next && (
        <p class="all">
          <a href={conceptAddress(concept.slug, chosen, next)}>More links</a>
        </p>
      )}
      <QueryBehind query={query} variables={variables} playground={playground} />
    </>
  )
}
/**
 * The page of a concept: when to seek care, where articles disagree, then what is said of it by type and state, best
 * evidenced first.
 *
 * @param id its id, or the slug that its id ends with.
 * @param after the cursor after which the links of the chosen type go on; of no use without a type.
 * @param isDrawn whether the page has a place for their picture.
 * @throws PageFault 404 where there is no such concept; 400 for a word or cursor that the API does not take.
 */
export async function conceptPage(
  id: string,
  chosen: Chosen,
  after: string | undefined,
  isDrawn: boolean,
  made: PageParts,
): Promise<Page> {
  const { api: _, ...parts } = made
  const { types } = chosen
  // A word that is no type is refused by the API.
  const found = types
    ? await oneType(id, chosen, types as ConceptType, after, made)
    : await everyType(id, chosen, made)
  const { concept, counts } = found
  const address = conceptAddress(concept.slug, chosen, types ? after : undefined)
  return toPage(
    <Layout
      title={`${concept.name}: what health articles say · Healgraph`}
      description={`${counted(counts.totalCount, 'link')} of ${concept.name}, each with the exact words of the articles that say it.`}
      canonical={address}
      embeddable={conceptAddress(concept.slug)}
      jsonLd={{
        '@type': 'WebPage',
        name: concept.name,
        url: address,
        about: { '@type': 'Thing', name: concept.name, alternateName: namesOf(concept) },
      }}
      {...parts}
    >
      <Content found={found} chosen={chosen} isDrawn={isDrawn} playground={parts.playground} />
    </Layout>,
  )
}
