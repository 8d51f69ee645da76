import { readFileSync } from 'node:fs'
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print } from 'graphql'
import { DomainError } from '../domain/errors.ts'
import type { GraphContext } from './context.ts'
import type { ArticleMapper, ConceptMapper } from './mappers.ts'
import { findArticle } from './resolvers/articles.ts'
import { conceptTypeName } from './resolvers/concepts.ts'
import { resolvers } from './resolvers/index.ts'
import { readTypeDefs } from './schema.ts'

const textOf = (name: string): string =>
  readFileSync(new URL(`../../schema/federation/${name}.graphql`, import.meta.url), 'utf8')

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

type Entity = ConceptMapper | ArticleMapper

/** How the things of each type are found by a key. */
const FINDERS: Readonly<
  Record<string, (reference: Reference, context: GraphContext) => Promise<Entity | null>>
> = {
  Concept: findConcept,
  Symptom: findConcept,
  Nutrient: findConcept,
  Hormone: findConcept,
  LifestyleFactor: findConcept,
  Factor: findConcept,
  Article: findReferred,
}

/** @throws DomainError BAD_USER_INPUT for what is no thing of a type that has keys. */
async function findEntity(reference: unknown, context: GraphContext): Promise<Entity | null> {
  const given: Reference = Object(reference)
  const find = Object.hasOwn(FINDERS, String(given.__typename)) && FINDERS[String(given.__typename)]
  if (find) return find(given, context)
  throw new DomainError(
    'BAD_USER_INPUT',
    '`representations` name things by a `__typename` that has keys here, and the fields of one of these.',
    { argument: 'representations' },
  )
}

/** The public schema, and what a gateway of Apollo Federation asks for beside. */
export const readFederatedTypeDefs = (): string => `${readTypeDefs()}\n${textOf('entities')}`

/**
 * The text that supergraphs are composed from: the public schema with its keys, and without `_service` and
 * `_entities`, which the specification of subgraphs leaves out of it.
 */
export const printFederatedSchema = (): string =>
  `${print(withShared(parse(`${readTypeDefs()}\n${textOf('keys')}`)))}\n`

/** Those of the public schema, and those by which a gateway finds things: many of them by one read. */
export const federatedResolvers = {
  ...resolvers,
  Query: {
    ...resolvers.Query,
    _service: () => ({ sdl: printFederatedSchema() }),
    _entities: (
      _root: unknown,
      { representations }: { readonly representations: readonly unknown[] },
      context: GraphContext,
    ) => representations.map((reference) => findEntity(reference, context)),
  },
  _Entity: {
    __resolveType: ({ id }: Entity) => conceptTypeName(id) ?? 'Article',
  },
}
