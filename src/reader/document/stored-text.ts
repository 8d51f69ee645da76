import type { BlockKind } from '../../domain/terminology.ts'
import type { DocumentMeta, RawBlock, RawDocument } from './document.ts'

/** A block whose place in the stored text is not settled yet. */
export interface FoundBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly text: string
  /** As in {@link RawBlock}. */
  readonly labelEnd?: number | undefined
  readonly leadsIn?: true
}

/** A document of blocks without marks: each on a line of its own, a blank line between all but list items. */
export function storeBlocks(found: readonly FoundBlock[], meta: DocumentMeta): RawDocument {
  const parts: string[] = []
  let length = 0
  const blocks: RawBlock[] = found.map(({ kind, level, text, labelEnd, leadsIn }, i) => {
    const gap = i === 0 ? '' : kind === 'LIST_ITEM' && found[i - 1]?.kind === 'LIST_ITEM' ? '\n' : '\n\n'
    const start = length + gap.length
    length = start + text.length
    parts.push(gap, text)
    const block = { kind, level, start, end: length, text }
    return {
      ...block,
      ...(labelEnd === undefined ? {} : { labelEnd }),
      ...(leadsIn ? { leadsIn } : {}),
    }
  })
  return { text: parts.join(''), blocks, meta, hasLevels: true }
}

/** What is known of an article, without the keys that are not. */
export function knownOf(
  fields: { readonly [K in keyof DocumentMeta]: DocumentMeta[K] | undefined },
): DocumentMeta {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined && field !== ''))
}
