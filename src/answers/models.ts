import { z } from 'zod'

/** What the operations of `seed/operations` answer, in the API's own words. */

const article = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
})
export type ArticleAnswer = z.infer<typeof article>

const concept = z.object({ id: z.string(), name: z.string(), type: z.string() })

const evidence = z.object({
  quote: z.string().describe('the exact words of the article'),
  contextQuote: z.string().nullable().describe('the heading or lead-in above them, exact too'),
  deepLink: z.string().nullable().describe('an address that leads to these words'),
  article,
})
export type EvidenceAnswer = z.infer<typeof evidence>

export const safetyModel = z.object({
  disclaimer: z.string().describe('to be shown with the answer'),
  redFlags: z
    .array(z.object({ quote: z.string(), contextQuote: z.string().nullable(), article }))
    .describe('when to seek care, in the words of the articles'),
})
export type SafetyAnswer = z.infer<typeof safetyModel>

const link = z.object({
  id: z.string().describe('for the tool `evidence`'),
  sentence: z.string(),
  articleCount: z.number().int(),
  evidence: z.object({ nodes: z.array(evidence) }),
})
export type LinkAnswer = z.infer<typeof link>

const links = z.object({ totalCount: z.number().int(), nodes: z.array(link) })
export type LinksAnswer = z.infer<typeof links>

export const linksModel = z.object({
  ...links.shape,
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  safety: safetyModel,
})

const shared = z.object({
  totalCount: z.number().int(),
  edges: z.array(
    z.object({
      node: concept,
      by: z.array(
        z.object({
          concept: z.object({ name: z.string() }),
          links: z.array(z.object({ id: z.string(), sentence: z.string() })),
        }),
      ),
    }),
  ),
})
export type SharedAnswer = z.infer<typeof shared>

export const sharedModel = z.object({ ...shared.shape, safety: safetyModel })

const paths = z.object({
  paths: z.array(
    z.object({
      sentence: z.string(),
      length: z.number().int().describe('links in the path'),
      netEffect: z.string(),
      causalChain: z.boolean(),
      weakestDerivation: z.string(),
    }),
  ),
  complete: z.boolean().describe('whether no path is missing'),
  hint: z.string().nullable(),
})
export type PathsAnswer = z.infer<typeof paths>

export const pathsModel = z.object({ ...paths.shape, safety: safetyModel })

export const askModel = z.object({
  question: z.string(),
  understood: z.string().nullable(),
  notes: z.array(z.string()),
  concepts: z.array(concept),
  graphql: z.string().nullable().describe('the query that says the same'),
  variables: z.record(z.string(), z.unknown()).nullable(),
  links: links.nullable(),
  shared: shared.nullable(),
  paths: paths.nullable(),
  safety: safetyModel,
  notUnderstood: z
    .object({
      reason: z.string(),
      message: z.string(),
      unknown: z.array(z.string()),
      didYouMean: z.array(z.string()),
    })
    .nullable(),
  examples: z.array(z.string()),
})
export type AskAnswer = z.infer<typeof askModel>

export const searchModel = z.object({
  totalCount: z.number().int(),
  didYouMean: z.string().nullable(),
  edges: z.array(
    z.object({
      match: z.string(),
      corrected: z.boolean(),
      matchedLabel: z.string().nullable(),
      node: z.object({
        __typename: z.string(),
        id: z.string(),
        name: z.string().optional(),
        title: z.string().optional(),
        url: z.string().nullish(),
        publisher: z.string().nullish(),
      }),
      matches: z.array(z.object({ field: z.string(), fragment: z.string() })),
    }),
  ),
})
export type SearchAnswer = z.infer<typeof searchModel>

const withSafety = z.object({ ...concept.shape, safety: safetyModel })
export const conceptSafetyModel = withSafety

export const evidenceModel = z.object({
  id: z.string(),
  sentence: z.string(),
  articleCount: z.number().int(),
  opposingCount: z.number().int(),
  subject: withSafety,
  object: withSafety,
  claims: z.object({
    totalCount: z.number().int(),
    nodes: z.array(
      z.object({
        id: z.string(),
        polarity: z.string(),
        certainty: z.string(),
        derivation: z.string(),
        evidence,
      }),
    ),
  }),
})
