/** A concept as the picture names it. */
export interface Named {
  readonly slug: string
  readonly name: string
  readonly type: string
}

interface Edge {
  readonly about: { readonly slug: string }
  readonly other: Named
  readonly node: { readonly relation: string; readonly subject: { readonly slug: string } }
}

/** The best evidenced links of a concept. */
export interface LinksAround {
  readonly concept: Named
  readonly totalCount: number
  readonly links: readonly {
    readonly other: Named
    readonly relation: string
    /** Whether the link starts from the concept asked about, or from one narrower than it. */
    readonly outgoing: boolean
  }[]
}

const QUERY = `query Picture($slug: String!, $filter: LinkFilter, $first: Int!) {
  concept(by: { slug: $slug }) {
    slug name type
    links(filter: $filter, first: $first) {
      totalCount
      edges { about { slug } other { slug name type } node { relation subject { slug } } }
    }
  }
}`

/** More around one concept can't be read. */
const FIRST = 30

/** @returns undefined where there is no such concept. @throws where the API gives no answer. */
export async function linksAround(
  slug: string,
  filter: Readonly<Record<string, unknown>> = {},
): Promise<LinksAround | undefined> {
  const reply = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { slug, filter, first: FIRST } }),
  })
  const { data } = await reply.json()
  if (!data) throw new Error('no answer')
  if (data.concept === null) return undefined
  const { links, ...concept } = data.concept
  return {
    concept,
    totalCount: links.totalCount,
    links: (links.edges as readonly Edge[]).map(({ about, other, node }) => ({
      other,
      relation: node.relation,
      outgoing: node.subject.slug === about.slug,
    })),
  }
}
