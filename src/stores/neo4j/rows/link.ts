import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { conceptTypeOf } from '../../../domain/concept.ts'
import type { Link } from '../../../domain/link.ts'
import type { CountedLink, LinkTally } from '../../../domain/link-tally.ts'
import { EFFECTS, MODIFIERS, RELATIONS, STATES } from '../../../domain/terminology.ts'
import type { NearLink } from '../../../ports/link-reads.ts'
import { relevanceOf } from './rank.ts'

function linkProperties(link: Link): Record<string, unknown> {
  return {
    id: link.id,
    subjectId: link.subjectId,
    subjectState: link.subjectState,
    subjectModifiers: link.subjectModifiers,
    relation: link.relation,
    objectId: link.objectId,
    objectState: link.objectState,
    objectModifiers: link.objectModifiers,
    effect: link.effect,
    articles: neo4j.int(link.articleCount),
    publishers: neo4j.int(link.publisherCount),
    claims: neo4j.int(link.claimCount),
    opposing: neo4j.int(link.opposingCount),
    score: link.score,
    scopes: link.scopes,
    articleOrder: link.articleOrder,
    top: link.top.map((top) => top.quote),
    topClaims: link.top.map((top) => top.claimId),
    topArticles: link.top.map((top) => top.articleId),
    subjectKey: `${link.subjectId}|${conceptTypeOf(link.objectId)}`,
    objectKey: `${link.objectId}|${conceptTypeOf(link.subjectId)}`,
  }
}

/**
 * With what decides its rank, and its tally as JSON text. `denied` is there only where some say the link and others
 * deny it, so that its index holds no others.
 */
export function countedLinkProperties(link: CountedLink): Record<string, unknown> {
  return {
    ...linkProperties(link),
    relevance: relevanceOf(link),
    tally: JSON.stringify(link.tally),
    denied: link.claimCount > 0 && link.opposingCount > 0 ? true : null,
  }
}

/** Of a relationship `link`. */
export const LINK = /* cypher */ `[
  link.id, link.subjectId, link.subjectState, link.subjectModifiers, link.relation,
  link.objectId, link.objectState, link.objectModifiers, link.effect,
  link.articles, link.publishers, link.claims, link.opposing, link.score,
  link.scopes, link.articleOrder, link.top, link.topClaims, link.topArticles
]`

export const linkRow = z
  .tuple([
    z.string(),
    z.string(),
    z.enum(STATES),
    z.array(z.enum(MODIFIERS)),
    z.enum(RELATIONS),
    z.string(),
    z.enum(STATES),
    z.array(z.enum(MODIFIERS)),
    z.enum(EFFECTS),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.array(z.string()),
    z.string(),
    z.array(z.string()),
    z.array(z.string()),
    z.array(z.string()),
  ])
  .transform((row): Link => {
    const [quotes, claims, articles] = [row[16], row[17], row[18]]
    return {
      id: row[0],
      subjectId: row[1],
      subjectState: row[2],
      subjectModifiers: row[3],
      relation: row[4],
      objectId: row[5],
      objectState: row[6],
      objectModifiers: row[7],
      effect: row[8],
      articleCount: row[9],
      publisherCount: row[10],
      claimCount: row[11],
      opposingCount: row[12],
      score: row[13],
      scopes: row[14],
      articleOrder: row[15],
      top: quotes.map((quote, i) => ({ claimId: claims[i] ?? '', articleId: articles[i] ?? '', quote })),
    }
  })

/** Of a relationship `link`. */
export const COUNTED_LINK = /* cypher */ `[${LINK}, link.tally]`

/** A link of a store of version 2, which is about to be made anew, has none. */
const NO_TALLY: LinkTally = { publishers: [], further: [], alone: [], top: [] }

export const countedLinkRow = z.tuple([linkRow, z.string().nullable()]).transform(
  ([link, tally]): CountedLink => ({
    ...link,
    tally: tally === null ? NO_TALLY : (JSON.parse(tally) as LinkTally),
  }),
)
/** Of a pair `seen`: the relationship, and whether its subject is the near end. */
export const NEAR_LINK = /* cypher */ `head([link IN [seen[0]] | [${LINK}, seen[1]]])`

export const nearLinkRow = z
  .tuple([linkRow, z.boolean()])
  .transform(([link, own]): NearLink => ({ ...link, near: own ? 'SUBJECT' : 'OBJECT' }))
