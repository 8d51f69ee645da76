import { WidgetRelatedDocument } from '../__generated__/documents.ts'
import { type Page, type PageApi, type PageFault, toPage } from '../page.ts'
import { webAddress } from '../parts/words.ts'
import { type EmbedAssets, EmbedLayout } from './embed-layout.tsx'
import type { EmbedLook, RelatedOptions } from './embed-options.ts'
import { messagesIn } from './messages.ts'
import { type Related, RelatedBlock } from './related-block.tsx'

/** What an embed is made with. */
export interface EmbedParts {
  readonly api: PageApi
  readonly look: EmbedLook
  readonly assets: EmbedAssets
  /** What an answer loads: it looks as on its page. */
  readonly answerAssets: EmbedAssets
  /** Whether pages of concepts, articles and answers are served too. */
  readonly pages: boolean
}

/** A document for a frame. */
export interface Embed extends Page {
  /** So long it may be kept; 0 where it may not. */
  readonly seconds: number
}

/** Why there is nothing to show about what nobody knows. */
const NOT_KNOWN: readonly unknown[] = ['PAGE_NOT_KNOWN', 'NO_CONCEPT_NAMED']

/** The articles in schema.org: a list, each with its title and address. */
function jsonLdOf(items: Related['items'], name: string): Readonly<Record<string, unknown>> {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map(({ title, url, reasons }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': 'Article',
        headline: title,
        url: webAddress(url),
        description: reasons[0]?.text,
      },
    })),
  }
}

/**
 * Related articles as a document for a frame, by the widget's own question.
 *
 * @returns with status 404 where nobody knows what it is about, and then too the block with its safety line.
 * @throws PageFault for what the API does not take, and where the store is away.
 */
export async function relatedEmbed(options: RelatedOptions, parts: EmbedParts): Promise<Embed> {
  const { api, look, assets, pages } = parts
  const { subject, limit, intent, chips } = options
  const { related } = await api.ask(WidgetRelatedDocument, { for: subject, limit, intent, chips })
  const messages = messagesIn(look.language)
  const page = toPage(
    <EmbedLayout
      title={messages.heading}
      look={look}
      assets={assets}
      {...(related.items.length > 0 ? { jsonLd: jsonLdOf(related.items, messages.heading) } : {})}
    >
      <RelatedBlock messages={messages} related={related} chips={chips} pages={pages} />
    </EmbedLayout>,
    NOT_KNOWN.includes(related.emptyBecause) ? 404 : 200,
  )
  return { ...page, seconds: related.ttlSeconds }
}

/** The block that tells that there is no answer, in the same form. */
export function faultEmbed(
  { status, message }: PageFault,
  { look, assets }: Pick<EmbedParts, 'look' | 'assets'>,
): Embed {
  const messages = messagesIn(look.language)
  const page = toPage(
    <EmbedLayout title={messages.heading} look={look} assets={assets}>
      <RelatedBlock messages={messages}>
        <bdi>{messages.error}</bdi>
        {status === 400 && <bdi lang="en"> {message}</bdi>}
      </RelatedBlock>
    </EmbedLayout>,
    status,
  )
  return { ...page, seconds: 0 }
}
