import type { GraphQLResolveInfo } from 'graphql'
import { conceptTypeOf } from '../../domain/concept.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import { findName } from '../../services/finding/find-name.ts'
import { echo } from '../../services/finding/search-text.ts'
import type { ConceptRef } from '../__generated__/resolvers.ts'
import type { GraphContext } from '../context.ts'
import type { ConceptMapper } from '../mappers.ts'

function pathOf(info: GraphQLResolveInfo): (string | number)[] {
  const keys: (string | number)[] = []
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev)
    keys.unshift(path.key)
  return keys
}

/**
 * The concept that a reference names, of one type where `type` is given; null where there is none.
 *
 * A name that is not found is told in the answer's extensions with the nearest names; where it names a concept
 * of another type, that one comes first.
 */
export async function findConcept(
  by: ConceptRef,
  context: GraphContext,
  info: GraphQLResolveInfo,
  type?: ConceptType,
): Promise<ConceptMapper | null> {
  const load = async (id: string | undefined): Promise<ConceptMapper | null> => {
    if (id === undefined || (type && conceptTypeOf(id) !== type)) return null
    return context.loaders.concept.load(id)
  }
  if (typeof by.id === 'string') return load(by.id)
  const names = await context.names()
  if (typeof by.slug === 'string') return load(names.bySlug(by.slug, type))
  if (typeof by.curie === 'string') return load(names.byCurie(by.curie))
  const match = findName(names, by.name, type)
  const concept = await load(match?.conceptId)
  if (!match || !concept) {
    context.unknownNames.push({
      path: pathOf(info),
      name: echo(by.name),
      suggestions: names.suggest(by.name, type),
    })
    return null
  }
  return { ...concept, matchedLabel: match.label }
}
