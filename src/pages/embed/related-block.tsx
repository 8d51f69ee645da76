import type { ComponentChildren } from 'preact'
import type { WidgetRelatedQuery } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { webAddress } from '../parts/words.ts'
import type { Messages } from './messages.ts'

export type Related = WidgetRelatedQuery['related']
type Item = Related['items'][number]

/** Articles are in English, whatever the page is in. */
const SERVER_TEXT = { lang: 'en', dir: 'auto' } as const
const CHIP_TYPES: readonly string[] = ['NUTRIENT', 'HORMONE', 'LIFESTYLE_FACTOR']
const MOST_CHIPS = 8

/** A link where the address is one of the web, else the text alone. */
function LinkTo({ name, address, text }: { name: string; address: string | null | undefined; text: string }) {
  const href = webAddress(address ?? null)
  const className = `healgraph-${name}`
  return href ? (
    <a class={className} href={href} {...SERVER_TEXT}>
      {text}
    </a>
  ) : (
    <span class={className} {...SERVER_TEXT}>
      {text}
    </span>
  )
}

function Card({ item: { title, url, reasons } }: { readonly item: Item }) {
  const [first] = reasons
  const evidence = reasons.find((reason) => reason.evidence)?.evidence
  return (
    <li class="healgraph-item">
      <LinkTo name="title" address={url} text={title} />
      {first && (
        <p class="healgraph-reason" {...SERVER_TEXT}>
          {first.text}
        </p>
      )}
      {evidence && (
        <blockquote class="healgraph-quotation">
          <LinkTo name="quote" address={evidence.deepLink} text={`“${evidence.quote}”`} />
        </blockquote>
      )}
    </li>
  )
}

/** Concepts that the quotes tie to others, each once. */
function chipsOf(items: readonly Item[]) {
  const claims = items.flatMap(({ reasons }) => reasons.flatMap(({ evidence }) => evidence?.claim ?? []))
  const named = claims.flatMap(({ subject, object }) => [subject.concept, object.concept])
  const byId = new Map(named.filter(({ type }) => CHIP_TYPES.includes(type)).map((each) => [each.id, each]))
  return [...byId.values()].slice(0, MOST_CHIPS)
}

/** @param pages whether there are pages of concepts to lead to. */
function Chips({ related, label, pages }: { related: Related; label: string; pages: boolean }) {
  const chips = chipsOf(related.items)
  if (chips.length === 0) return null
  return (
    <ul class="healgraph-chips" aria-label={label}>
      {chips.map(({ id, name, type }) => (
        <li class={`healgraph-chip healgraph-chip-${type.toLowerCase().replace('_', '-')}`} {...SERVER_TEXT}>
          {pages ? <a href={conceptAddress(id.slice(id.indexOf(':') + 1))}>{name}</a> : name}
        </li>
      ))}
    </ul>
  )
}

/** The line that is always there, and when to seek care in the articles' own words. */
function Safety({ messages, safety }: { messages: Messages; safety: Related['safety'] | undefined }) {
  const [first, ...others] = safety?.redFlags ?? []
  return (
    <div class="healgraph-safety">
      <p class="healgraph-note">
        <bdi>{messages.note}</bdi>
      </p>
      {first && (
        <details>
          <summary class="healgraph-care">
            <b dir="auto">{messages.care}</b> <span {...SERVER_TEXT}>{first.quote}</span>
            {others.length > 0 && <span> …</span>}
          </summary>
          <ul class="healgraph-red-flags">
            {[first, ...others].map(({ quote, contextQuote }) => (
              <li title={contextQuote ?? undefined}>
                <bdi {...SERVER_TEXT}>{quote}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {safety && (
        <p class="healgraph-disclaimer" {...SERVER_TEXT}>
          {safety.disclaimer}
        </p>
      )}
    </div>
  )
}

interface BlockProps {
  readonly messages: Messages
  /** Left out where there is no answer. */
  readonly related?: Related
  /** Whether pages of concepts are served too. */
  readonly pages?: boolean
  readonly chips?: boolean
  /** In place of articles, where there are none. */
  readonly children?: ComponentChildren
}

/** Related articles with the reason, the quote and when to seek care; or why there are none. */
export function RelatedBlock({ messages, related, chips = false, pages = false, children }: BlockProps) {
  const items = related?.items ?? []
  return (
    // No landmark: the page around it has its own.
    <div class="healgraph-box">
      <h2 class="healgraph-heading">{messages.heading}</h2>
      {items.length > 0 ? (
        <ul class="healgraph-list">
          {items.map((item) => (
            <Card item={item} />
          ))}
        </ul>
      ) : (
        <p class="healgraph-message">{children ?? messages.empty}</p>
      )}
      {related && chips && <Chips related={related} label={messages.chips} pages={pages} />}
      <Safety messages={messages} safety={related?.safety} />
    </div>
  )
}
