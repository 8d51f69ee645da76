import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Block, RedFlag, Section, Teaser } from '../../../domain/article.ts'
import type { TypedTerm } from '../../../domain/candidates.ts'
import type { Tension, TensionSide } from '../../../domain/tension.ts'
import {
  BLOCK_KINDS,
  BLOCK_ROLES,
  CONCEPT_TYPES,
  SECTION_ASPECTS,
  TENSION_KINDS,
} from '../../../domain/terminology.ts'

/** The parts of an article: sections, blocks, red flags, tensions and teasers. */

export function sectionProperties(section: Section): Record<string, unknown> {
  return { ...section, position: neo4j.int(section.position) }
}

export function blockProperties(block: Block): Record<string, unknown> {
  const { position, start, end } = block
  return { ...block, position: neo4j.int(position), start: neo4j.int(start), end: neo4j.int(end) }
}

/** The concepts that it applies to are relationships. */
export function redFlagProperties({ appliesTo: _, ...redFlag }: RedFlag): Record<string, unknown> {
  return { ...redFlag, position: neo4j.int(redFlag.position), start: neo4j.int(redFlag.start) }
}

/** Of a node `section`. */
export const SECTION = /* cypher */ `[
  section.id, section.articleId, section.position, section.heading, section.aspect
]`

export const sectionRow = z
  .tuple([z.string(), z.string(), z.number(), z.string(), z.enum(SECTION_ASPECTS)])
  .transform(
    ([id, articleId, position, heading, aspect]): Section => ({ id, articleId, position, heading, aspect }),
  )

/** Of a node `block`. */
export const BLOCK = /* cypher */ `[
  block.id, block.articleId, block.sectionId, block.position, block.kind, block.role,
  block.text, block.start, block.end
]`

export const blockRow = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.number(),
    z.enum(BLOCK_KINDS),
    z.enum(BLOCK_ROLES),
    z.string(),
    z.number(),
    z.number(),
  ])
  .transform(
    ([id, articleId, sectionId, position, kind, role, text, start, end]): Block => ({
      id,
      articleId,
      sectionId,
      position,
      kind,
      role,
      text,
      start,
      end,
    }),
  )

/** Of a node `redFlag`. */
export const RED_FLAG = /* cypher */ `[
  redFlag.id, redFlag.articleId, redFlag.sectionId, redFlag.position, redFlag.quote, redFlag.start,
  redFlag.contextQuote,
  COLLECT { MATCH (redFlag)-[about:ABOUT]->(concept:Concept) RETURN concept.id ORDER BY about.position }
]`

export const redFlagRow = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    z.number(),
    z.string(),
    z.number(),
    z.string().nullable(),
    z.array(z.string()),
  ])
  .transform(
    ([id, articleId, sectionId, position, quote, start, contextQuote, appliesTo]): RedFlag => ({
      id,
      articleId,
      sectionId,
      position,
      quote,
      start,
      contextQuote,
      appliesTo: [...new Set(appliesTo)],
    }),
  )

export function tensionProperties({ articleId, position, kind, first, second }: Tension) {
  return {
    articleId,
    position: neo4j.int(position),
    kind,
    ...sideProperties('first', first),
    ...sideProperties('second', second),
  }
}

function sideProperties(side: 'first' | 'second', { sectionId, quote, start, words }: TensionSide) {
  return {
    [`${side}SectionId`]: sectionId,
    [side]: quote,
    [`${side}Start`]: neo4j.int(start),
    [`${side}Words`]: words,
  }
}

/** Of a node `tension`. */
export const TENSION = /* cypher */ `[
  tension.articleId, tension.position, tension.kind,
  [tension.firstSectionId, tension.first, tension.firstStart, tension.firstWords],
  [tension.secondSectionId, tension.second, tension.secondStart, tension.secondWords]
]`

const sideRow = z
  .tuple([z.string(), z.string(), z.number(), z.string()])
  .transform(([sectionId, quote, start, words]): TensionSide => ({ sectionId, quote, start, words }))

export const tensionRow = z
  .tuple([z.string(), z.number(), z.enum(TENSION_KINDS), sideRow, sideRow])
  .transform(
    ([articleId, position, kind, first, second]): Tension => ({ articleId, position, kind, first, second }),
  )

/** Of a node `teaser`. */
export const TEASER = /* cypher */ `[
  teaser.title, teaser.subtitle, teaser.category,
  COLLECT {
    UNWIND range(0, size(coalesce(teaser.conceptIds, [])) - 1) AS place
    MATCH (named:Concept {id: teaser.conceptIds[place]})
    RETURN coalesce(named.absorbedBy, named.id) ORDER BY place
  }
]`

export const teaserRow = z
  .tuple([z.string(), z.string().nullable(), z.string().nullable(), z.array(z.string())])
  .transform(
    ([title, subtitle, category, conceptIds]): Teaser => ({
      title,
      subtitle,
      category,
      conceptIds: [...new Set(conceptIds)],
    }),
  )

/** Of a node `term`. */
export const UNKNOWN_TERM = /* cypher */ `[term.term, term.quote, term.type]`

export const unknownTermRow = z
  .tuple([z.string(), z.string(), z.enum(CONCEPT_TYPES)])
  .transform(([term, quote, type]): TypedTerm => ({ term, quote, type }))
