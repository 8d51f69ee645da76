import { AskError, ask, type Question, type Related, type Subject } from './answer.ts'
import { make } from './dom.ts'
import { languageOf, messagesIn } from './messages.ts'
import { pageSubject, pageText } from './subject.ts'
import { errorView, loadingView, relatedView, type Shown } from './view.ts'
import css from './widget.css?inline'

/** Loaded this far before it comes into sight. */
const NEAR = '400px'
const MOST = 6
const USUAL = 3

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const eventOf = (name: string, detail: unknown): CustomEvent =>
  new CustomEvent(`healgraph-${name}`, { detail, bubbles: true, composed: true, cancelable: true })

/** What `healgraph-load` tells. */
export interface LoadDetail {
  /** How many articles are shown. */
  readonly count: number
  /** Why there are none; null where there are some. A value of the API's `RelatedEmptyReason`. */
  readonly emptyBecause: string | null
  readonly graphVersion: string
}

/** What `healgraph-click` tells. */
export interface ClickDetail {
  readonly articleId: string | null
  readonly url: string
  /** Whether the title or the quote was followed. */
  readonly part: string
}

/** What `healgraph-error` tells. */
export interface ErrorDetail {
  /** Of the API's closed list, or `NETWORK` where no answer came. */
  readonly code: string
  readonly message: string
}

/**
 * Related articles with the reason, the quote and when to seek care, under any page.
 *
 * @element healgraph-related
 *
 * @attr {string} for - What the page is about: names or ids of concepts, parted by commas, such as `cramps`.
 * @attr {string} url - The page's address, where it is not this page's own.
 * @attr {string} article - The id of an article of the graph, such as `article:muscle-weakness`.
 * @attr {number} limit - How many articles, 1 to 6; 3 where it is left out.
 * @attr {string} intent - What it is wanted for: `related`, `next-step`, `prevention` or `safety`.
 * @attr {boolean} chips - Whether to show the nutrients, hormones and lifestyle factors of the quotes.
 * @attr {string} lang - The language of the messages (en, de, es, fr), where it is not the page's.
 * @attr {string} server - The server's address, where the script comes from another one.
 *
 * @fires {LoadDetail} healgraph-load - The answer is shown.
 * @fires {ClickDetail} healgraph-click - A link was followed. Prevent its default to stay on the page.
 * @fires {ErrorDetail} healgraph-error - No answer could be shown.
 *
 * @slot - Shown until the element is defined, and where there is nothing to show.
 *
 * @csspart box - All of it.
 * @csspart heading - The heading.
 * @csspart list - The list of articles.
 * @csspart item - An article.
 * @csspart placeholder - The space of an article that is awaited.
 * @csspart title - Its title.
 * @csspart reason - Why it is shown.
 * @csspart quotation - Around the quote.
 * @csspart quote - Its words.
 * @csspart chips - The list of concepts.
 * @csspart chip - A concept; also `chip-nutrient`, `chip-hormone` and `chip-lifestyle-factor`.
 * @csspart safety - The foot.
 * @csspart note - That it is no medical advice.
 * @csspart care - When to seek care: the first line.
 * @csspart red-flags - All such lines.
 * @csspart disclaimer - The whole disclaimer.
 * @csspart message - That there is nothing, or that it went wrong.
 * @csspart retry - The button after an error.
 *
 * @cssprop --healgraph-color - Text.
 * @cssprop --healgraph-background - Behind all.
 * @cssprop --healgraph-accent - Links.
 * @cssprop --healgraph-border - Lines.
 * @cssprop --healgraph-radius - Roundness of corners.
 * @cssprop --healgraph-gap - Space between parts.
 * @cssprop --healgraph-font - Font, as `font` takes it; the page's where it is left out.
 */
export class HealgraphRelated extends HTMLElement {
  static readonly observedAttributes = ['for', 'url', 'article', 'limit', 'intent', 'chips', 'lang', 'server']

  /** Where `server` is not set. */
  static defaultServer = ''

  readonly #box: HTMLElement
  /** Space that is kept free while the page is looked at. */
  readonly #reserve = new CSSStyleSheet()
  #near: IntersectionObserver | undefined
  #running: AbortController | undefined
  #waiting = false

  constructor() {
    super()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet, this.#reserve]
    // No landmark: a page may have several.
    this.#box = make('section', { part: 'box', role: 'group', 'aria-labelledby': 'heading' })
    this.#box.addEventListener('click', (event) => this.#clicked(event))
    root.append(this.#box)
  }

  get for(): string | null {
    return this.getAttribute('for')
  }
  set for(value: string | null) {
    this.#reflect('for', value)
  }

  get url(): string | null {
    return this.getAttribute('url')
  }
  set url(value: string | null) {
    this.#reflect('url', value)
  }

  get article(): string | null {
    return this.getAttribute('article')
  }
  set article(value: string | null) {
    this.#reflect('article', value)
  }

  /** From 1 to 6. */
  get limit(): number {
    const limit = Math.trunc(Number(this.getAttribute('limit') ?? USUAL))
    return Number.isNaN(limit) ? USUAL : Math.min(MOST, Math.max(1, limit))
  }
  set limit(value: number) {
    this.#reflect('limit', String(value))
  }

  get intent(): string | null {
    return this.getAttribute('intent')
  }
  set intent(value: string | null) {
    this.#reflect('intent', value)
  }

  get chips(): boolean {
    return this.hasAttribute('chips')
  }
  set chips(value: boolean) {
    this.toggleAttribute('chips', value)
  }

  get server(): string {
    return (this.getAttribute('server') ?? HealgraphRelated.defaultServer).replace(/\/+$/, '')
  }
  set server(value: string | null) {
    this.#reflect('server', value)
  }

  connectedCallback(): void {
    this.#reset()
  }

  disconnectedCallback(): void {
    this.#near?.disconnect()
    this.#running?.abort()
  }

  attributeChangedCallback(): void {
    // Several attributes at once are one change.
    if (!this.isConnected || this.#waiting) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      if (this.isConnected) this.#reset()
    })
  }

  /** Asks the server; to be replaced where the answer comes from elsewhere. */
  ask(question: Question, signal: AbortSignal): Promise<Related> {
    return ask(this.server, question, signal)
  }

  /** Asks now, however far away it is, and shows the answer. */
  async load(): Promise<void> {
    this.#near?.disconnect()
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#show(loadingView(this.#shown), true)
    try {
      const related = await this.#related(running.signal)
      if (running.signal.aborted) return
      this.#show(relatedView(related, this.#shown))
      const { items, emptyBecause, graphVersion } = related
      this.#tell('load', { count: items.length, emptyBecause, graphVersion } satisfies LoadDetail)
    } catch (error) {
      if (running.signal.aborted) return
      this.#show(errorView(this.#shown, () => void this.load()))
      const code = error instanceof AskError ? error.code : 'NETWORK'
      this.#tell('error', { code, message: String(error) } satisfies ErrorDetail)
    }
  }

  get #shown(): Shown {
    return { messages: messagesIn(languageOf(this)), limit: this.limit, chips: this.chips }
  }

  get #subject(): Subject {
    const { for: names, url, article } = this
    if (names) return { names: names.split(',').map((name) => name.trim()) }
    if (article) return { articleId: article }
    return url ? { url: new URL(url, document.baseURI).href } : pageSubject()
  }

  /** A page that gives an address of its own which the graph does not know is asked for by its text. */
  async #related(signal: AbortSignal): Promise<Related> {
    const subject = this.#subject
    const about = (by: Subject): Question => ({
      for: by,
      limit: this.limit,
      ...(this.intent ? { intent: this.intent.toUpperCase().replaceAll('-', '_') } : {}),
      ...(this.chips ? { chips: true } : {}),
    })
    const related = await this.ask(about(subject), signal)
    const byText = related.emptyBecause === 'PAGE_NOT_KNOWN' && 'url' in subject && !this.url
    return byText ? this.ask(about(pageText()), signal) : related
  }

  #reset(): void {
    this.#near?.disconnect()
    this.#running?.abort()
    this.#show(loadingView(this.#shown), true)
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.load()
      },
      { rootMargin: NEAR },
    )
    this.#near.observe(this)
  }

  /** Puts views in; where the reader could see things move, the space stays as large as it was. */
  #show(views: readonly Node[], busy = false): void {
    const { top, height } = this.getBoundingClientRect()
    const inSight = !busy && height > 0 && top < innerHeight
    this.#reserve.replaceSync(inSight ? `:host{min-block-size:${height}px}` : '')
    const language = languageOf(this)
    const heading = make('h2', { part: 'heading', id: 'heading' }, messagesIn(language).heading)
    this.#box.lang = language
    this.#box.ariaBusy = String(busy)
    this.#box.replaceChildren(heading, ...views)
  }

  #clicked(event: Event): void {
    const link = (event.target as Element).closest('a')
    if (!link) return
    const detail: ClickDetail = {
      articleId: link.getAttribute('data-article'),
      url: link.href,
      part: link.part.value,
    }
    if (!this.#tell('click', detail)) event.preventDefault()
  }

  /** @returns whether the page lets it go on. */
  #tell(name: string, detail: unknown): boolean {
    return this.dispatchEvent(eventOf(name, detail))
  }

  /** React hands over `undefined` for what is left out. */
  #reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'healgraph-related': HealgraphRelated
  }
  interface GlobalEventHandlersEventMap {
    'healgraph-load': CustomEvent<LoadDetail>
    'healgraph-click': CustomEvent<ClickDetail>
    'healgraph-error': CustomEvent<ErrorDetail>
  }
}
