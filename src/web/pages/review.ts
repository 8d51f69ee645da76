import { askAdmin } from './admin-api.ts'
import { DECISION_FIELDS, type Decision, inWords } from './decision.ts'
import { editorKey } from './editor-key.ts'

const KNOWN = `query Decided($id: ID!) {
  decisions(about: $id, first: 20) { nodes { ${DECISION_FIELDS} } }
  node(id: $id) { ... on Claim { review } }
}`
const REVIEW = `mutation Review($input: ReviewClaimInput!) {
  reviewClaim(input: $input) { refusal { message } claim { review } }
}`
const UNDO = `mutation TakeBack($input: UndoDecisionInput!) {
  undoDecision(input: $input) { refusal { message } }
}`

interface Known {
  readonly decisions: { readonly nodes: readonly Decision[] }
  readonly node: { readonly review: string } | null
}
interface Changed {
  readonly refusal: { readonly message: string } | null
}

const part = <T extends Element>(from: ParentNode, selector: string): T => {
  const found = from.querySelector<T>(selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

/** One claim of the list, decided about in its own form. */
class ClaimReview {
  readonly #claim: HTMLElement
  readonly #form: HTMLFormElement
  readonly #key: string
  /** What an editor said of a claim, in words. */
  readonly #words: Readonly<Record<string, string>>

  constructor(claim: HTMLElement, details: HTMLElement, template: HTMLTemplateElement, key: string) {
    this.#claim = claim
    this.#key = key
    this.#words = JSON.parse(template.dataset.words ?? '{}')
    const copy = template.content.cloneNode(true) as DocumentFragment
    this.#form = part(copy, 'form')
    details.querySelector('p')?.replaceWith(copy)
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#decide()
    })
    this.#run(() => this.#look(), '')
  }

  get #id(): string {
    return this.#claim.dataset.claim ?? ''
  }

  get #why(): HTMLInputElement {
    return part(this.#form, '[name=why]')
  }

  #tell(text: string): void {
    part(this.#form, '.told').textContent = text
  }

  /** Works, and tells that it is done or why it is not. */
  async #run(work: () => Promise<void>, done: string): Promise<void> {
    const button = part<HTMLButtonElement>(this.#form, '[type=submit]')
    button.disabled = true
    try {
      await work()
      this.#tell(done)
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error))
    }
    button.disabled = false
  }

  /** Shows what is decided, here and in the list. */
  async #look(): Promise<void> {
    const { decisions, node } = await askAdmin<Known>(this.#key, KNOWN, { id: this.#id })
    const lines = decisions.nodes.map((decision, i) => {
      const line = document.createElement('p')
      line.textContent = inWords(decision)
      if (i === 0 && decision.inForce) line.append(' ', this.#undoButton(decision.id))
      return line
    })
    const former = part(this.#form, '.former')
    former.replaceChildren(...lines)
    if (lines.length === 0) former.textContent = 'Nothing was decided about it before.'
    if (!node) return
    this.#claim.dataset.review = node.review
    part(this.#claim, '.reviewed').textContent = this.#words[node.review] ?? node.review
  }

  #undoButton(decisionId: string): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Take it back'
    button.addEventListener('click', () => {
      if (!this.#why.reportValidity()) return
      this.#run(() => this.#change('undoDecision', UNDO, { decisionId, why: this.#why.value }), 'Taken back.')
    })
    return button
  }

  #decide(): void {
    const review = part<HTMLInputElement>(this.#form, '[name=review]:checked').value
    const input = { claimId: this.#id, review, why: this.#why.value }
    this.#run(() => this.#change('reviewClaim', REVIEW, input), 'Decided.')
  }

  async #change(field: string, mutation: string, input: Readonly<Record<string, string>>): Promise<void> {
    const data = await askAdmin<Readonly<Record<string, Changed>>>(this.#key, mutation, { input })
    const refusal = data[field]?.refusal
    if (refusal) throw new Error(refusal.message)
    this.#why.value = ''
    await this.#look()
  }
}

/**
 * Lets an editor decide about the claims of the page.
 *
 * @returns what is called once a key is known: reviews that stand open are filled then.
 */
export function reviewClaims(template: HTMLTemplateElement): () => void {
  const filled = new WeakSet<Element>()
  const all = [...document.querySelectorAll<HTMLDetailsElement>('details.review')]
  const fill = (details: HTMLDetailsElement): void => {
    const key = editorKey()
    const claim = details.closest<HTMLElement>('[data-claim]')
    if (key === undefined || !claim || !details.open || filled.has(details)) return
    filled.add(details)
    new ClaimReview(claim, details, template, key)
  }
  for (const details of all) details.addEventListener('toggle', () => fill(details))
  return () => all.forEach(fill)
}
