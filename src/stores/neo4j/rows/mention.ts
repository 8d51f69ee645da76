import { z } from 'zod'
import type { ArticleMention } from '../../../ports/graph-store.ts'

/** A concept's id, and how often an article names it. */
export const mentionRow = z
  .tuple([z.string(), z.number()])
  .transform(([conceptId, count]): ArticleMention => ({ conceptId, count }))
