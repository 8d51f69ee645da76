import type { Article, Block } from '../../domain/article.ts'
import type { AnnotatedMention } from './annotate-text.ts'
import type { TextReader } from './text-reader.ts'

/** A request that shows an article must not hold the process for long. */
const MOST_CHARACTERS = 20_000

/** What is shown of an article as its own words. */
const OWN: readonly Block['role'][] = ['BODY', 'ADVICE', 'RED_FLAG']

/** The first blocks that together have no more than so many characters. */
function firstOf(blocks: readonly Block[]): readonly Block[] {
  let left = MOST_CHARACTERS
  const end = blocks.findIndex(({ text }) => {
    left -= text.length
    return left < 0
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

/**
 * Where the article's own words in a section name concepts, by the vocabulary of this reader; offsets are into the
 * article's text. Only its first 20,000 characters are looked through.
 */
export async function mentionsOfSection(
  reader: TextReader,
  { title }: Pick<Article, 'title'>,
  blocks: readonly Block[],
): Promise<AnnotatedMention[]> {
  const own = firstOf(blocks).filter(({ role }) => OWN.includes(role))
  const found = await reader.mentionsIn(
    own.map(({ text }) => text),
    title,
  )
  return own.flatMap((block, i) =>
    (found[i] ?? []).map(({ conceptId, start, end }) => ({
      conceptId,
      start: block.start + start,
      end: block.start + end,
      text: block.text.slice(start, end),
    })),
  )
}
