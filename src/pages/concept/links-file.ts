import { stringify } from 'csv-stringify/sync'
import { ConceptDownloadDocument, type ConceptDownloadQuery } from '../__generated__/documents.ts'
import { type PageApi, PageFault } from '../page.ts'
import { type Chosen, conceptAddress, conceptRef, toFilter } from './link-filter.ts'

type Shown = NonNullable<ConceptDownloadQuery['concept']>
type Link = Shown['links']['nodes'][number]

/** Links that are asked for at once, and that a file holds at most; `/export` has the whole graph. */
const AT_ONCE = 100
const MOST_LINKS = 2_000

/** What is said of a concept, for who takes it along. */
interface LinksOf {
  readonly concept: Omit<Shown, 'links' | 'safety'>
  readonly safety: Shown['safety']
  readonly totalCount: number
  readonly links: readonly Link[]
}

async function linksOf(api: PageApi, id: string, chosen: Chosen): Promise<LinksOf> {
  const variables = { by: conceptRef(id), filter: toFilter(chosen), first: AT_ONCE }
  const links: Link[] = []
  let after: string | undefined
  for (;;) {
    const { concept } = await api.ask(ConceptDownloadDocument, { ...variables, ...(after ? { after } : {}) })
    if (!concept) throw new PageFault(404, 'No concept has this name.')
    const { links: page, safety, ...named } = concept
    links.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined
    if (after === undefined || links.length >= MOST_LINKS)
      return { concept: named, safety, totalCount: page.totalCount, links }
  }
}

/** What the first column says of its row. */
const KINDS = { link: 'link', care: 'when to seek care', note: 'note' } as const

const COLUMNS = [
  'kind',
  'sentence',
  'subject',
  'subjectState',
  'relation',
  'object',
  'objectState',
  'effect',
  'score',
  'articles',
  'publishers',
  'articlesThatDenyIt',
  'quote',
  'context',
  'certainty',
  'derivation',
  'article',
  'publisher',
  'address',
  'linkId',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>> & {
  readonly kind: (typeof KINDS)[keyof typeof KINDS]
}

/** A row for each quote of the link. */
const rowsOf = ({ evidence, ...link }: Link): Row[] =>
  evidence.nodes.map(({ quote, contextQuote, certainty, derivation, deepLink, article }) => ({
    kind: KINDS.link,
    sentence: link.sentence,
    subject: link.subject.name,
    subjectState: link.subjectState,
    relation: link.relation,
    object: link.object.name,
    objectState: link.objectState,
    effect: link.effect,
    score: link.score,
    articles: link.articleCount,
    publishers: link.publisherCount,
    articlesThatDenyIt: link.opposingCount,
    quote,
    context: contextQuote,
    certainty,
    derivation,
    article: article.title,
    publisher: article.publisher,
    address: deepLink ?? article.url,
    linkId: link.id,
  }))

/** What no answer goes without: where to turn, and whether it is all. */
function notesOf({ safety, links, totalCount }: LinksOf): Row[] {
  const care = safety.redFlags.map(({ quote, contextQuote, article }) => ({
    kind: KINDS.care,
    quote,
    context: contextQuote,
    article: article.title,
    publisher: article.publisher,
    address: article.url,
  }))
  const left = links.length < totalCount ? [`The best evidenced ${links.length} of ${totalCount} links.`] : []
  const notes = [safety.disclaimer, ...left].map((sentence) => ({ kind: KINDS.note, sentence }))
  return [...care, ...notes]
}

/** A file that a page offers. */
export interface PageFile {
  readonly name: string
  readonly mediaType: string
  readonly body: string
}

/**
 * The links of a concept as a table, a row for each quote, with the when-to-seek-care lines and the disclaimer below.
 * Cells that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * @throws PageFault 404 where there is no such concept; 400 for a word that the API does not take.
 */
export async function linksCsv(api: PageApi, id: string, chosen: Chosen): Promise<PageFile> {
  const found = await linksOf(api, id, chosen)
  return {
    name: `${found.concept.slug}-links.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    body: stringify([...found.links.flatMap(rowsOf), ...notesOf(found)], {
      header: true,
      columns: [...COLUMNS],
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  }
}

/** The same as JSON, in the words of the API. @throws PageFault as {@link linksCsv}. */
export async function linksJson(api: PageApi, id: string, chosen: Chosen): Promise<PageFile> {
  const { concept, safety, totalCount, links } = await linksOf(api, id, chosen)
  const whole = { complete: links.length >= totalCount, totalCount }
  const page = conceptAddress(concept.slug, chosen)
  return {
    name: `${concept.slug}-links.json`,
    mediaType: 'application/json; charset=utf-8',
    body: JSON.stringify({ concept, page, filter: toFilter(chosen), ...whole, safety, links }, null, 2),
  }
}
