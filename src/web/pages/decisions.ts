import { askAdmin } from './admin-api.ts'
import { DECISION_FIELDS, type Decision, inWords } from './decision.ts'

const ALL = `query Decisions($after: String) {
  decisions(first: 20, after: $after) {
    pageInfo { endCursor hasNextPage }
    nodes {
      ${DECISION_FIELDS} label
      claim { id sentence evidence { article { slug } } }
      article { slug title }
      related { title }
      concept { slug name }
    }
  }
}`

interface Told extends Decision {
  readonly label: string | null
  readonly claim: {
    readonly id: string
    readonly sentence: string
    readonly evidence: { readonly article: { readonly slug: string } }
  } | null
  readonly article: { readonly slug: string; readonly title: string } | null
  readonly related: { readonly title: string } | null
  readonly concept: { readonly slug: string; readonly name: string } | null
}

interface Answer {
  readonly decisions: {
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
    readonly nodes: readonly Told[]
  }
}

/** What a decision is about, and where that is seen; undefined where nothing is there now. */
function aboutOf({ claim, article, related, concept, label }: Told): readonly [string, string] | undefined {
  if (claim)
    return [
      claim.sentence,
      `/article/${encodeURIComponent(claim.evidence.article.slug)}#${claim.id.replace(':', '-')}`,
    ]
  if (article)
    return [
      related ? `${article.title} → ${related.title}` : article.title,
      `/article/${encodeURIComponent(article.slug)}`,
    ]
  if (concept)
    return [
      label ? `${concept.name}: “${label}”` : concept.name,
      `/concept/${encodeURIComponent(concept.slug)}`,
    ]
  return undefined
}

function lineOf(decision: Told): HTMLElement {
  const line = document.createElement('li')
  line.textContent = inWords(decision)
  const about = aboutOf(decision)
  if (!about) return line
  const link = document.createElement('a')
  const [text, address] = about
  link.textContent = text
  link.href = address
  line.append(' ', link)
  return line
}

/** Shows editors what was decided, a page at a time. @returns what begins it, once a key is known. */
export function listDecisions(list: HTMLElement, more: HTMLButtonElement): (key: string) => void {
  let after: string | null = null
  const show = async (key: string): Promise<void> => {
    more.disabled = true
    try {
      const { decisions } = await askAdmin<Answer>(key, ALL, after === null ? {} : { after })
      list.append(...decisions.nodes.map(lineOf))
      if (list.childElementCount === 0) list.textContent = 'Nothing was decided yet.'
      after = decisions.pageInfo.endCursor
      more.disabled = !decisions.pageInfo.hasNextPage
    } catch (error) {
      const line = document.createElement('li')
      line.textContent = error instanceof Error ? error.message : String(error)
      list.append(line)
      more.disabled = false
    }
  }
  return (key) => {
    after = null
    list.replaceChildren()
    more.onclick = () => show(key)
    show(key)
  }
}
