import { stringify } from 'csv-stringify/sync'
import { className } from './concept-terms.ts'
import type { ExportFile, ExportFormat, ExportRun } from './export-format.ts'
import { conceptsById, toldArticles, toldLinks } from './told-graph.ts'
import { wellFormed } from './well-formed.ts'

type Cell = string | number | null
type Row = readonly Cell[]

/** What separates the entries of an array for the importer, which knows no way to write it inside of one. */
const BETWEEN = ';'

const array = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replaceAll(BETWEEN, ',')).join(BETWEEN)

/** U+0000 ends a field for the importer's reader, so it is left out. */
const cell = (value: Cell): Cell =>
  typeof value === 'string' ? wellFormed(value).replaceAll('\0', '') : value

const line = (row: Row): string => stringify([row.map(cell)], { quoted_string: true, quoted_empty: false })

/** One file of nodes or relationships. @param header as `neo4j-admin database import` reads it. */
function csvFile(
  name: string,
  header: readonly string[],
  rows: (run: ExportRun) => AsyncGenerator<Row>,
): ExportFile {
  return {
    name,
    mediaType: 'text/csv; charset=utf-8',
    async *write(run) {
      yield stringify([header])
      for await (const row of rows(run)) yield line(row)
    },
  }
}

/** First of all, so that the losses are counted in it: it is the walk that meets every claim. */
const CLAIMS = csvFile(
  'claims.csv',
  [
    'id:ID',
    'quote',
    'contextQuote',
    'relation',
    'subjectState',
    'subjectStateWord',
    'subjectModifiers:string[]',
    'objectState',
    'objectStateWord',
    'objectModifiers:string[]',
    'polarity',
    'certainty',
    'derivation',
    'review',
    'linkId',
    ':LABEL',
  ],
  async function* (run) {
    for await (const { claims } of toldArticles(run))
      for (const { id, quote, contextQuote, relation, subject, object, linkId, ...marks } of claims)
        yield [
          id,
          quote,
          contextQuote,
          relation,
          subject.state,
          subject.stateWord,
          array(subject.modifiers),
          object.state,
          object.stateWord,
          array(object.modifiers),
          marks.polarity,
          marks.certainty,
          marks.derivation,
          marks.review,
          linkId,
          'Claim',
        ]
  },
)

const CONCEPTS = csvFile(
  'concepts.csv',
  ['id:ID', 'name', 'slug', 'group', 'labels:string[]', 'mappings:string[]', ':LABEL'],
  async function* ({ source }) {
    for (const { id, name, slug, group, labels, mappings, type } of (await conceptsById(source)).values())
      yield [
        id,
        name,
        slug,
        group,
        array(labels.map(({ text }) => text)),
        array(mappings.map(({ curie }) => curie)),
        array(['Concept', className(type)]),
      ]
  },
)

const ARTICLES = csvFile(
  'articles.csv',
  ['id:ID', 'title', 'url', 'publisher', 'category', 'language', 'publishedAt', 'version:int', ':LABEL'],
  async function* (run) {
    for await (const { article } of toldArticles(run))
      yield [
        article.id,
        article.title,
        article.url,
        article.publisher,
        article.category,
        article.language,
        article.publishedAt,
        article.version,
        'Article',
      ]
  },
)

const RED_FLAGS = csvFile(
  'red-flags.csv',
  ['id:ID', 'quote', 'contextQuote', ':LABEL'],
  async function* (run) {
    for await (const { redFlags } of toldArticles(run))
      for (const { id, quote, contextQuote } of redFlags) yield [id, quote, contextQuote, 'RedFlag']
  },
)

const LINKS = csvFile(
  'links.csv',
  [
    ':START_ID',
    ':END_ID',
    'id',
    'relation',
    'subjectState',
    'objectState',
    'effect',
    'articles:int',
    'publishers:int',
    'claims:int',
    'opposing:int',
    'score:double',
    ':TYPE',
  ],
  async function* ({ source }) {
    for await (const link of toldLinks(source))
      yield [
        link.subjectId,
        link.objectId,
        link.id,
        link.relation,
        link.subjectState,
        link.objectState,
        link.effect,
        link.articleCount,
        link.publisherCount,
        link.claimCount,
        link.opposingCount,
        link.score.toFixed(6),
        'LINKED_TO',
      ]
  },
)

const MENTIONS = csvFile(
  'mentions.csv',
  [':START_ID', ':END_ID', 'count:int', ':TYPE'],
  async function* (run) {
    for await (const { article, mentions } of toldArticles(run))
      for (const { conceptId, count } of mentions) yield [article.id, conceptId, count, 'MENTIONS']
  },
)

/** Those that have no properties. */
const RELATIONSHIPS = csvFile('relationships.csv', [':START_ID', ':END_ID', ':TYPE'], async function* (run) {
  for (const { id, broader } of (await conceptsById(run.source)).values())
    for (const broaderId of broader) yield [id, broaderId, 'IS_A']
  for await (const { article, topics, claims, redFlags } of toldArticles(run)) {
    for (const topic of topics) yield [article.id, topic, 'HAS_TOPIC']
    for (const { id, subject, object } of claims) {
      yield [id, subject.conceptId, 'SUBJECT']
      yield [id, object.conceptId, 'OBJECT']
      yield [id, article.id, 'QUOTED_FROM']
    }
    for (const { id, appliesTo } of redFlags) {
      for (const conceptId of appliesTo) yield [id, conceptId, 'ABOUT']
      yield [id, article.id, 'QUOTED_FROM']
    }
  }
})

export const CSV: ExportFormat = {
  name: 'csv',
  what: 'files of nodes and relationships for neo4j-admin database import',
  files: [CLAIMS, CONCEPTS, ARTICLES, RED_FLAGS, LINKS, MENTIONS, RELATIONSHIPS],
}
