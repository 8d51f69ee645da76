import type { CodegenConfig } from '@graphql-codegen/cli'
import { API_ERROR_CODES } from './src/graphql/error-codes.ts'

const mapper = (name: string) => `../mappers.ts#${name}Mapper`

/** Types whose parent value is `<Type>Mapper`. */
const ownMapper = [
  ['Node', 'Concept', 'ConceptConnection', 'ConceptEdge', 'ConditionOf', 'Mapping'],
  ['Link', 'LinkConnection', 'LinkEdge'],
  ['Claim', 'ClaimEnd', 'ClaimConnection', 'ClaimEdge', 'Evidence', 'EvidenceConnection', 'EvidenceEdge'],
  ['Article', 'ArticleConnection', 'ArticleEdge', 'Section', 'Block'],
  ['RedFlag', 'Safety', 'PageInfo', 'Meta'],
  ['Suggestion', 'Resolution', 'ResolutionAlternative'],
  ['SearchItem', 'SearchConnection', 'SearchEdge', 'TextMatch'],
  ['SharedConceptConnection', 'SharedConceptEdge', 'SharedBy'],
  ['PathResult', 'KnowledgePath', 'PathStep', 'PathPattern'],
  ['ArticleDiff', 'ClaimChange', 'ReadClaim', 'GraphChange', 'GraphChangeConnection', 'GraphChangeEdge'],
  ['Consensus', 'Voices', 'Contradiction', 'ContradictionConnection', 'ContradictionEdge'],
  ['Teaser', 'Annotation', 'Mention'],
  ['Answer', 'NotUnderstood'],
  ['RelatedContent', 'RelatedItem', 'RelatedReason', 'ContentGap', 'Announcement'],
  ['StateGroup', 'LinkFacet', 'FacetValue'],
].flat()

/** The five types share one shape. */
const conceptTypes = ['Symptom', 'Nutrient', 'Hormone', 'LifestyleFactor', 'Factor']

/** The API's closed list, for the client: it imports nothing of the server. */
const errorCodes = [
  "/** The codes that the API answers with; Healgraph's `docs/limits.md` tells what each means. */",
  `export const API_ERROR_CODES = ${JSON.stringify(Object.keys(API_ERROR_CODES), null, 2)} as const`,
].join('\n')

/** Where the generated files go; `scripts/check-generated.mjs` sends them aside to compare. */
const out = process.env.CODEGEN_OUT ?? '.'

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  silent: true,
  generates: {
    [`${out}/src/graphql/__generated__/resolvers.ts`]: {
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
          ...conceptTypes.map((type) => [type, mapper('Concept')]),
          ...['Concept', ...conceptTypes].flatMap((type) => [
            [`${type}LinkConnection`, mapper('LinkedConceptConnection')],
            [`${type}LinkEdge`, mapper('LinkedConceptEdge')],
          ]),
        ]),
      },
    },
    [`${out}/test/graphql/schema.golden.graphql`]: {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    [`${out}/client/src/__generated__/error-codes.ts`]: {
      plugins: [{ add: { content: errorCodes } }],
    },
    [`${out}/client/src/__generated__/documents.ts`]: {
      documents: ['test/queries/*.graphql', 'seed/operations/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        immutableTypes: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: {
          DateTime: 'string',
          JSONObject: 'Readonly<Record<string, unknown>>',
          URL: 'string',
        },
      },
    },
  },
}

export default config
