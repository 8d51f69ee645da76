import type { ComponentChildren } from 'preact'
import { inSentence } from '../../domain/link-sentence.ts'
import { type ConceptNameFragment, PathsOnPageDocument } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { Layout } from '../layout.tsx'
import { type Page, type PageParts, toPage } from '../page.ts'
import { QueryBehind } from '../parts/query-behind.tsx'
import { Safety } from '../parts/safety.tsx'
import { counted } from '../parts/words.ts'
import { KnownPathItem } from './known-path.tsx'
import { MOST_HOPS, pathAddress, USUAL_HOPS } from './path-address.ts'
import { type PathEnd, pathEnds } from './path-ends.ts'
import { PathForm } from './path-form.tsx'

const TITLE = 'How are two things connected?'
const DESCRIPTION =
  'How symptoms, nutrients, hormones and habits are connected by what health articles say, link by link, with the exact words.'

/** What to show first, where nothing is asked. */
const EXAMPLES = [
  ['stress', 'muscle weakness'],
  ['mineral malabsorption', 'muscle cramps'],
  ['magnesium', 'insomnia'],
] as const

export interface AskedPath {
  readonly from: string
  readonly to: string
  /** Links of a path at most; what is no number of links counts as the usual. */
  readonly hops: string
}

function hopsOf(given: string): number {
  const hops = Number(given)
  return Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS
}

interface FrameProps extends Omit<PageParts, 'api'> {
  readonly asked: AskedPath
  readonly title?: string
  readonly description?: string
  readonly canonical?: string
  readonly children: ComponentChildren
}

function Frame({
  asked,
  title = TITLE,
  description = DESCRIPTION,
  canonical,
  children,
  ...parts
}: FrameProps) {
  return (
    <Layout
      title={`${title} · Healgraph`}
      description={description}
      {...(canonical ? { canonical } : {})}
      {...parts}
    >
      <h1>{title}</h1>
      <PathForm from={asked.from} to={asked.to} hops={hopsOf(asked.hops)} />
      {children}
    </Layout>
  )
}

const startPage = (asked: AskedPath, parts: Omit<PageParts, 'api'>): Page =>
  toPage(
    <Frame asked={asked} canonical="/path" {...parts}>
      <p>Name two things, each in its own words, by its slug or by its id.</p>
      <section class="examples" aria-labelledby="examples">
        <h2 id="examples">For example</h2>
        <ul>
          {EXAMPLES.map(([from, to]) => (
            <li>
              <a href={pathAddress(from, to)}>
                {from} and {to}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Frame>,
  )

/** What is not known, with what may have been meant, each a link to the same question with it. */
function Unknown({
  end: { given, nearest },
  addressWith,
}: {
  readonly end: PathEnd
  readonly addressWith: (concept: ConceptNameFragment) => string
}) {
  return (
    <>
      <p class="note">Not known: “{given}”.</p>
      {nearest.length > 0 && (
        <p>
          Did you mean{' '}
          {nearest.map((concept, i) => (
            <>
              {i > 0 && ', '}
              <a href={addressWith(concept)}>{concept.name}</a>
            </>
          ))}
          ?
        </p>
      )}
    </>
  )
}

function unknownPage(
  ends: readonly [PathEnd, PathEnd],
  asked: AskedPath,
  parts: Omit<PageParts, 'api'>,
): Page {
  const [from, to] = ends
  const hops = hopsOf(asked.hops)
  return toPage(
    <Frame asked={asked} {...parts}>
      {!from.concept && (
        <Unknown
          end={from}
          addressWith={({ slug }) => pathAddress(slug, to.concept?.slug ?? to.given, hops)}
        />
      )}
      {!to.concept && (
        <Unknown
          end={to}
          addressWith={({ slug }) => pathAddress(from.concept?.slug ?? from.given, slug, hops)}
        />
      )}
    </Frame>,
  )
}

async function foundPage(
  from: ConceptNameFragment,
  to: ConceptNameFragment,
  asked: AskedPath,
  { api, ...parts }: PageParts,
): Promise<Page> {
  const hops = hopsOf(asked.hops)
  const variables = { from: { id: from.id }, to: { id: to.id }, maxHops: hops }
  const { paths: found } = await api.ask(PathsOnPageDocument, variables)
  if (!found) throw new Error(`${from.id} or ${to.id} went away while its paths were asked for`)
  const { paths, complete, safety } = found
  return toPage(
    <Frame
      asked={{ ...asked, from: from.name, to: to.name }}
      title={`${from.name} and ${inSentence(to.name)}: how they are connected`}
      description={paths[0]?.sentence ?? DESCRIPTION}
      {...(paths.length > 0 ? { canonical: pathAddress(from.slug, to.slug, hops) } : {})}
      {...parts}
    >
      <p class="counts">
        All that is said of <a href={conceptAddress(from.slug)}>{from.name}</a>,{' '}
        <a href={conceptAddress(to.slug)}>{to.name}</a>
      </p>
      <Safety safety={safety} />
      <h2>
        {paths.length === 0 ? `No path of at most ${counted(hops, 'link')}` : counted(paths.length, 'path')}
      </h2>
      {!complete && <p class="counts">There may be more of them.</p>}
      {complete && hops < MOST_HOPS && (
        <p class="counts">
          <a href={pathAddress(from.slug, to.slug, hops + 1)}>Look for longer ones</a>
        </p>
      )}
      <ol class="links">
        {paths.map((path) => (
          <KnownPathItem path={path} />
        ))}
      </ol>
      <QueryBehind
        query={PathsOnPageDocument.toString()}
        variables={variables}
        playground={parts.playground}
      />
    </Frame>,
  )
}

/**
 * The page of how two concepts are connected: each path in words, drawn, and with the words behind its links.
 *
 * @throws PageFault 400 for a name that is too long; 503 where the store is away.
 */
export async function pathPage(given: AskedPath, { api, ...parts }: PageParts): Promise<Page> {
  const asked = { ...given, from: given.from.trim(), to: given.to.trim() }
  if (asked.from === '' || asked.to === '') return startPage(asked, parts)
  const ends = await pathEnds(api, asked.from, asked.to)
  const [from, to] = [ends[0].concept, ends[1].concept]
  if (!from || !to) return unknownPage(ends, asked, parts)
  if (from.id === to.id)
    return toPage(
      <Frame asked={asked} {...parts}>
        <p class="note">Both are {from.name}. Name two different things.</p>
      </Frame>,
    )
  return foundPage(from, to, asked, { api, ...parts })
}
