import {
  EmbeddableAnswerDocument,
  EmbeddableArticleDocument,
  EmbeddableConceptDocument,
} from '../__generated__/documents.ts'
import type { PageApi } from '../page.ts'
import { answerEmbedAddress, relatedEmbedAddress } from './embed-address.ts'

/** A page that others may embed. */
export interface Embeddable {
  readonly title: string
  /** Whose words it rests on, where they are those of one. */
  readonly author?: string
  /** The document for the frame, as a path. */
  readonly address: string
  /** A height that most of it fits in, in CSS pixels. */
  readonly height: number
}

const RELATED_HEIGHT = 480
const ANSWER_HEIGHT = 720

const refOf = (id: string) => (id.includes(':') ? { id } : { slug: id })

async function concept(id: string, api: PageApi): Promise<Embeddable | undefined> {
  const { concept: found } = await api.ask(EmbeddableConceptDocument, { by: refOf(id) })
  if (!found) return undefined
  const address = relatedEmbedAddress({ for: found.id })
  return { title: `Articles about ${found.name}`, address, height: RELATED_HEIGHT }
}

async function article(id: string, api: PageApi): Promise<Embeddable | undefined> {
  const { article: found } = await api.ask(EmbeddableArticleDocument, { by: refOf(id) })
  if (found?.status !== 'FULL') return undefined
  return {
    title: `Articles related to “${found.title}”`,
    address: relatedEmbedAddress({ article: found.id }),
    height: RELATED_HEIGHT,
    ...(found.publisher === null ? {} : { author: found.publisher }),
  }
}

async function answer(question: string, api: PageApi): Promise<Embeddable | undefined> {
  const { ask } = await api.ask(EmbeddableAnswerDocument, { question })
  if (ask.understood === null) return undefined
  return { title: ask.understood, address: answerEmbedAddress(question), height: ANSWER_HEIGHT }
}

/** The part of an address, as it was before it became one; undefined where it never was. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/**
 * What stands at one of our addresses, for those who want to embed it; undefined where nothing does that can be.
 *
 * @param page its address, of whichever origin.
 * @throws PageFault where the store is away, and for what the API does not take.
 */
export async function embeddableAt(page: URL, api: PageApi): Promise<Embeddable | undefined> {
  const [, kind, part = ''] = /^\/(concept|article)\/([^/]+)$/.exec(page.pathname) ?? []
  const id = decoded(part)
  if (id && kind) return kind === 'concept' ? concept(id, api) : article(id, api)
  const question = page.searchParams.get('q')?.trim()
  return page.pathname === '/' && question ? answer(question, api) : undefined
}
