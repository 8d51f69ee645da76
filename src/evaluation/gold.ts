import { z } from 'zod'

const entity = z.object({
  type: z.string(),
  name: z.string(),
  mentions: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
})

const link = z.object({
  source: z.string(),
  target: z.string(),
  relation: z.string(),
  relationAlt: z.array(z.string()).default([]),
  state: z.string().nullish(),
  stateAlt: z.array(z.string().nullable()).default([]),
  /** What happens to a target that is a nutrient or hormone; a state of the source that equals it is right too. */
  targetState: z.string().nullish(),
  quote: z.string(),
  negated: z.boolean().default(false),
  optional: z.boolean().default(false),
  /** The form of language that carries the link, such as HB for a bullet under a heading. */
  pattern: z.string().default(''),
})

const trap = z.object({
  kind: z.string(),
  text: z.string(),
  forbidQuote: z.boolean().default(false),
  forbidLink: z
    .array(z.object({ source: z.string(), target: z.string(), relation: z.string().optional() }))
    .default([]),
  forbidEntity: z.array(z.string()).default([]),
})

/** What careful readers found in one article, by the annotation guideline. */
export const goldSchema = z.object({
  entities: z.array(entity),
  links: z.array(link),
  redFlags: z.array(z.object({ quote: z.string() })),
  traps: z.array(trap).default([]),
})

export type Gold = z.output<typeof goldSchema>
export type GoldEntity = z.output<typeof entity>
export type GoldLink = z.output<typeof link>
export type Trap = z.output<typeof trap>
