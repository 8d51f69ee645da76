import type { ConceptNameFragment, ConceptType, LinksOfConceptFragment } from '../__generated__/documents.ts'
import { Quote, QuotedLink } from '../parts/quotes.tsx'
import { counted } from '../parts/words.ts'
import { pathAddress } from '../path/path-address.ts'
import { type Chosen, conceptAddress } from './link-filter.ts'
import { byState, type LinkOfConcept } from './state-groups.ts'

const TITLES: Readonly<Record<ConceptType, string>> = {
  SYMPTOM: 'Symptoms',
  NUTRIENT: 'Nutrients',
  HORMONE: 'Hormones',
  LIFESTYLE_FACTOR: 'Lifestyle',
  FACTOR: 'Other factors',
}

const AGREEMENTS: Readonly<Record<string, string>> = {
  SINGLE_SOURCE: 'one publisher says it',
  UNANIMOUS: 'publishers agree',
  MAJORITY: 'most publishers agree',
  CONTESTED: 'publishers disagree',
}

interface LinkProps {
  readonly concept: ConceptNameFragment
  readonly edge: LinkOfConcept
  readonly level: 3 | 4
}

/** A link, the concept at its other end, how far publishers agree, and the words of those who deny it. */
function ConceptLink({ concept, edge: { node, other }, level }: LinkProps) {
  const { agreement, opposing } = node.consensus
  return (
    <QuotedLink link={node} level={level}>
      {opposing.evidence.length > 0 && (
        <div class="denied">
          <p>
            {counted(opposing.articleCount, 'article')} {opposing.articleCount === 1 ? 'denies' : 'deny'} it:
          </p>
          {opposing.evidence.map((words) => (
            <Quote words={words} />
          ))}
        </div>
      )}
      <p class="count">
        {agreement && `${AGREEMENTS[agreement] ?? agreement} · `}
        <a href={conceptAddress(other.slug)}>{other.name}</a>
        {other.id !== concept.id && (
          <>
            {' · '}
            <a href={pathAddress(concept.slug, other.slug)}>
              how they are connected<span class="hidden">: {other.name}</span>
            </a>
          </>
        )}
      </p>
    </QuotedLink>
  )
}

interface LinkSectionProps {
  readonly concept: ConceptNameFragment
  readonly type: ConceptType
  readonly links: LinksOfConceptFragment
  readonly chosen: Chosen
}

/** Links with concepts of one type, by state; where there are more, they are one click away. */
export function LinkSection({ concept, type, links, chosen }: LinkSectionProps) {
  const { edges, totalCount } = links
  if (edges.length === 0) return null
  const id = `links-${type.toLowerCase().replaceAll('_', '-')}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {TITLES[type]} <small>{counted(totalCount, 'link')}</small>
      </h2>
      {byState(concept, edges).map((group) => (
        <>
          {group.title && <h3 class="state">{group.title}</h3>}
          <ol class="links">
            {group.edges.map((edge) => (
              <ConceptLink concept={concept} edge={edge} level={group.title ? 4 : 3} />
            ))}
          </ol>
        </>
      ))}
      {edges.length < totalCount && chosen.types === undefined && (
        <p class="all">
          <a href={conceptAddress(concept.slug, { ...chosen, types: type })}>
            All {counted(totalCount, 'link')} with {TITLES[type].toLowerCase()}
          </a>
        </p>
      )}
    </section>
  )
}
