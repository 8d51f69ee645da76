import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  graphqlSync,
  Kind,
  parse,
} from 'graphql'
import type { GraphContext } from './context.ts'
import type { ArticleMapper, ConceptMapper } from './mappers.ts'
import { findArticle } from './resolvers/articles.ts'
import { conceptTypeName } from './resolvers/concepts.ts'
import { resolvers } from './resolvers/index.ts'
import { readTypeDefs } from './schema.ts'

/** Beside the public schema, and no part of it. */
const KEYS = new URL('../../schema/federation/keys.graphql', import.meta.url)

/** Apollo's own type, which it does not export; ours are of the same shape. */
type SubgraphResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>

/** What a gateway knows of a thing of ours; sent by it, so nothing of it is sure. */
type Reference = Readonly<Record<string, unknown>>

async function findConcept(
  { __typename, id }: Reference,
  context: GraphContext,
): Promise<ConceptMapper | null> {
  if (typeof id !== 'string') return null
  const concept = await context.loaders.concept.load(id)
  const isAsked = concept && (__typename === 'Concept' || conceptTypeName(concept.id) === __typename)
  return isAsked ? concept : null
}

async function findReferred(
  { id, url }: Reference,
  { loaders }: GraphContext,
): Promise<ArticleMapper | null> {
  if (typeof id === 'string') return findArticle({ id }, loaders)
  return typeof url === 'string' && URL.canParse(url) ? findArticle({ url: new URL(url) }, loaders) : null
}

/** Types that other subgraphs have too, with the same fields. */
const SHARED = ['PageInfo']

const SHAREABLE: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'shareable' },
}

/** An extension could not say this of the fields of the type itself. */
function withShared(schema: DocumentNode): DocumentNode {
  const definitions = schema.definitions.map((part) =>
    part.kind === Kind.OBJECT_TYPE_DEFINITION && SHARED.includes(part.name.value)
      ? { ...part, directives: [...(part.directives ?? []), SHAREABLE] }
      : part,
  )
  return { ...schema, definitions }
}

const concept = { __resolveReference: findConcept }

/**
 * The public schema as a subgraph of Apollo Federation: concepts by id, articles by id or url, each of many in
 * one read. An unknown one is null.
 */
export function buildFederatedSchema(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: withShared(parse(`${readTypeDefs()}\n${readFileSync(KEYS, 'utf8')}`)),
    resolvers: {
      ...resolvers,
      Concept: { ...resolvers.Concept, ...concept },
      Symptom: { ...resolvers.Symptom, ...concept },
      Nutrient: { ...resolvers.Nutrient, ...concept },
      Hormone: { ...resolvers.Hormone, ...concept },
      LifestyleFactor: { ...resolvers.LifestyleFactor, ...concept },
      Factor: { ...resolvers.Factor, ...concept },
      Article: { ...resolvers.Article, __resolveReference: findReferred },
    } as SubgraphResolvers,
  })
}

/** What a gateway gets when it asks for `_service`: the text for a composition of supergraphs. */
export function printFederatedSchema(): string {
  const { data } = graphqlSync({ schema: buildFederatedSchema(), source: '{ _service { sdl } }' })
  const sdl: unknown = Reflect.get(Object(data?._service), 'sdl')
  if (typeof sdl !== 'string') throw new Error('the subgraph does not tell its schema')
  return `${sdl.trimEnd()}\n`
}
