import { AskOnPageDocument, type AskOnPageQuery } from '../__generated__/documents.ts'
import { Answer } from '../home/answer.tsx'
import { addressOf } from '../home/question-form.tsx'
import { PageFault, toPage } from '../page.ts'
import { webAddress } from '../parts/words.ts'
import { EmbedLayout } from './embed-layout.tsx'
import type { Embed, EmbedParts } from './related-embed.tsx'

/** What an embed of an answer is asked for. */
export interface AnswerOptions {
  readonly question: string
  readonly limit: number
}

const MOST = 10
const USUAL = 5
/** So long an answer may be kept, as that of related articles. */
const SECONDS = 300

/** @throws PageFault 400 where nothing is asked. */
export function answerOptionsIn(query: URLSearchParams): AnswerOptions {
  const question = query.get('q')?.trim()
  if (!question) throw new PageFault(400, 'Ask something, by `q`.')
  const limit = Math.trunc(Number(query.get('limit') || USUAL))
  return { question, limit: Number.isNaN(limit) ? USUAL : Math.min(MOST, Math.max(1, limit)) }
}

/** The answer in schema.org: a page that cites the articles which its quotes are from. */
function jsonLdOf({ understood, links }: AskOnPageQuery['ask']): Readonly<Record<string, unknown>> {
  const quoted = links?.nodes.flatMap(({ evidence }) => evidence.nodes.map(({ article }) => article)) ?? []
  const byId = new Map(quoted.map((article) => [article.id, article]))
  return {
    '@type': 'WebPage',
    name: understood,
    citation: [...byId.values()].map(({ title, url, publisher }) => ({
      '@type': 'Article',
      headline: title,
      url: webAddress(url),
      ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    })),
  }
}

/**
 * The answer to a question in plain English as a document for a frame, as the page of the question has it.
 *
 * @returns with status 404 where the question is not understood or not answered, and then too with the safety lines.
 * @throws PageFault for a question that is too long, and where the store is away.
 */
export async function answerEmbed({ question, limit }: AnswerOptions, parts: EmbedParts): Promise<Embed> {
  const { api, look, answerAssets } = parts
  const { ask, resolve } = await api.ask(AskOnPageDocument, { question, first: limit })
  const named = resolve.flatMap(({ concept }) => (concept ? [concept] : []))
  const understood = ask.understood !== null
  const page = toPage(
    <EmbedLayout
      title={ask.understood ?? 'Not understood'}
      // Questions, answers and articles are in English.
      look={{ ...look, language: 'en' }}
      assets={answerAssets}
      {...(understood ? { jsonLd: jsonLdOf(ask) } : {})}
    >
      <div class="healgraph-answer">
        <Answer answer={ask} named={named} moreAddress={addressOf(question)} playground={false} />
        {understood && (
          <p class="counts">
            <a href={addressOf(question)}>This answer on Healgraph</a>
          </p>
        )}
      </div>
    </EmbedLayout>,
    understood ? 200 : 404,
  )
  return { ...page, seconds: SECONDS }
}
