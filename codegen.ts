import type { CodegenConfig } from '@graphql-codegen/cli'
import { API_ERROR_CODES } from './src/graphql/error-codes.ts'

const mapper = (name: string) => `../mappers.ts#${name}Mapper`

/** Types whose parent value is `<Type>Mapper`. */
const ownMapper = [
  ['Node', 'Concept', 'ConceptConnection', 'ConceptEdge', 'ConditionOf', 'Mapping'],
  ['Link', 'LinkConnection', 'LinkEdge'],
  ['Claim', 'ClaimEnd', 'ClaimConnection', 'ClaimEdge', 'Evidence', 'EvidenceConnection', 'EvidenceEdge'],
  ['Article', 'ArticleConnection', 'ArticleEdge', 'Section', 'Block'],
  ['Candidate', 'CandidateQuote', 'RedFlag', 'Safety', 'Tension', 'TensionQuote', 'PageInfo', 'Meta'],
  ['Suggestion', 'Resolution', 'ResolutionAlternative'],
  ['SearchItem', 'SearchConnection', 'SearchEdge', 'TextMatch'],
  ['SharedConceptConnection', 'SharedConceptEdge', 'SharedBy'],
  ['PathResult', 'KnowledgePath', 'PathStep', 'PathPattern'],
  ['ArticleDiff', 'ClaimChange', 'ReadClaim', 'GraphChange', 'GraphChangeConnection', 'GraphChangeEdge'],
  ['Consensus', 'Voices', 'Contradiction', 'ContradictionConnection', 'ContradictionEdge'],
  ['Teaser', 'Annotation', 'Mention', 'Export'],
  ['Answer', 'NotUnderstood'],
  ['RelatedContent', 'RelatedItem', 'RelatedReason', 'ContentGap', 'Announcement'],
  ['StateGroup', 'LinkFacet', 'FacetValue'],
  ['Decision', 'DecisionConnection', 'DecisionEdge', 'Refusal', 'IngestArticlePayload'],
].flat()

/** What comes of a decision has one shape, whatever was decided. */
const decided = [
  'WithdrawArticle',
  'ReviewClaim',
  'MergeConcepts',
  'AddLabel',
  'UndoDecision',
  'PinRelated',
  'HideRelated',
]

/** The five types share one shape. */
const conceptTypes = ['Symptom', 'Nutrient', 'Hormone', 'LifestyleFactor', 'Factor']

/** The API's closed list, for the client: it imports nothing of the server. */
const errorCodes = [
  "/** The codes that the API answers with; Healgraph's `docs/limits.md` tells what each means. */",
  `export const API_ERROR_CODES = ${JSON.stringify(Object.keys(API_ERROR_CODES), null, 2)} as const`,
].join('\n')

/** Where the generated files go; `scripts/check-generated.mjs` sends them aside to compare. */
const out = process.env.CODEGEN_OUT ?? '.'

const PUBLIC = 'schema/*.graphql'
const ADMIN = [PUBLIC, 'schema/admin/*.graphql']

const printed = (schema: string | string[]) => ({
  schema,
  plugins: ['schema-ast'],
  config: { includeDirectives: true, sort: true },
})

/** For documents whose answers are JSON. */
const overHttp = {
  documentMode: 'string',
  immutableTypes: true,
  strictScalars: true,
  useTypeImports: true,
  scalars: {
    DateTime: 'string',
    JSONObject: 'Readonly<Record<string, unknown>>',
    URL: 'string',
  },
}

const config: CodegenConfig = {
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  silent: true,
  generates: {
    [`${out}/src/graphql/__generated__/resolvers.ts`]: {
      schema: ADMIN,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#GraphContext',
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          DateTime: { input: 'Date', output: 'Date | string' },
          JSONObject: { input: 'unknown', output: 'unknown' },
          URL: { input: 'URL', output: 'URL | string' },
        },
        mappers: Object.fromEntries([
          ...ownMapper.map((type) => [type, mapper(type)]),
          ...decided.map((type) => [`${type}Payload`, mapper('Decided')]),
          ...conceptTypes.map((type) => [type, mapper('Concept')]),
          ...['Concept', ...conceptTypes].flatMap((type) => [
            [`${type}LinkConnection`, mapper('LinkedConceptConnection')],
            [`${type}LinkEdge`, mapper('LinkedConceptEdge')],
          ]),
        ]),
      },
    },
    [`${out}/client/src/__generated__/error-codes.ts`]: {
      schema: PUBLIC,
      plugins: [{ add: { content: errorCodes } }],
    },
    [`${out}/client/src/__generated__/documents.ts`]: {
      schema: PUBLIC,
      documents: ['test/queries/*.graphql', 'seed/operations/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: overHttp,
    },
    [`${out}/src/pages/__generated__/documents.ts`]: {
      schema: PUBLIC,
      documents: ['src/pages/**/*.graphql', 'operations/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: overHttp,
    },
    [`${out}/test/graphql/schema.golden.graphql`]: printed(PUBLIC),
    [`${out}/test/graphql/schema.admin.golden.graphql`]: printed(ADMIN),
  },
}

export default config
