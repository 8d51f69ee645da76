import { z } from 'zod'
import type { ArticleMention } from '../../../ports/graph-store.ts'

/** Of a relationship `mentions`. */
export const MENTION = /* cypher */ `[endNode(mentions).id, mentions.count]`

export const mentionRow = z
  .tuple([z.string(), z.number()])
  .transform(([conceptId, count]): ArticleMention => ({ conceptId, count }))
