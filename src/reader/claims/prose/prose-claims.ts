import type { ProseKind } from '../../vocabulary/prose-words.ts'
import type { Place } from '../context.ts'
import type { ClaimDraft } from '../draft.ts'
import type { Unit } from '../unit.ts'
import { advisedClaims } from './advised-claims.ts'
import { affectedClaims } from './affected-claims.ts'
import { blameClaims } from './blame-claims.ts'
import { getDuringClaims } from './get-during-claims.ts'
import { goneClaims } from './gone-claims.ts'
import { happensClaims } from './happens-claims.ts'
import { listedClaims } from './listed-claims.ts'
import { occursAtClaims } from './occurs-at-claims.ts'
import { occursWhenClaims } from './occurs-when-claims.ts'
import { peopleClaims } from './people-claims.ts'
import { peopleWhoClaims } from './people-who-claims.ts'
import { rankedClaims } from './ranked-claims.ts'
import { resolvesClaims } from './resolves-claims.ts'
import { roleClaims } from './role-claims.ts'
import { setInClaims } from './set-in-claims.ts'
import { sideEffectClaims } from './side-effect-claims.ts'
import { typicalClaims } from './typical-claims.ts'
import { youMayBeClaims } from './you-may-be-claims.ts'

/**
 * What a sentence of prose states by its build and not by a verb between two lists.
 *
 * @param known what its verbs state: a pair that they join is not told again.
 */
export function proseClaims(unit: Unit, place: Place, known: readonly ClaimDraft[]): ClaimDraft[] {
  if (unit.mentions.length === 0) return []
  const kinds = kindsIn(unit)
  const told = [
    ...(kinds.has('ROLE') ? roleClaims(unit, place) : []),
    ...(kinds.has('SIDE_EFFECT') ? sideEffectClaims(unit, place) : []),
    ...(kinds.has('RESOLVES') ? resolvesClaims(unit, place) : []),
    ...(kinds.has('HAPPENS') ? happensClaims(unit, place) : []),
    ...peopleClaims(unit, place, kinds.has('PEOPLE')),
    ...setInClaims(unit, place),
    ...(kinds.has('RANK') ? rankedClaims(unit, place) : []),
    ...(kinds.has('GONE') ? goneClaims(unit, place) : []),
    ...(kinds.has('BLAME') ? blameClaims(unit, place) : []),
    ...(kinds.has('GET') ? [...peopleWhoClaims(unit, place), ...getDuringClaims(unit, place)] : []),
    ...youMayBeClaims(unit, place),
    ...occursWhenClaims(unit, place),
    ...(kinds.has('OCCURS') ? occursAtClaims(unit, place) : []),
    ...(kinds.has('TYPICAL') ? typicalClaims(unit, place) : []),
    ...(kinds.has('LISTS') ? listedClaims(unit, place) : []),
    ...(kinds.has('AFFECTED') ? affectedClaims(unit, place) : []),
    ...(kinds.has('ADVISED') ? advisedClaims(unit, place) : []),
  ]
  return told.filter((claim) => !known.some((other) => joinsSame(claim, other)))
}

/** The kinds of which the sentence may have words: those that none of its words opens are not looked for. */
function kindsIn(unit: Unit): ReadonlySet<ProseKind> {
  const kinds = new Set<ProseKind>()
  for (const token of unit.tokens)
    for (const kind of unit.lexicon.prose.kindsByFirstWord.get(token.lower) ?? []) kinds.add(kind)
  return kinds
}

function joinsSame(a: ClaimDraft, b: ClaimDraft): boolean {
  const [as, ao] = [a.subject.mention.concept.id, a.object.mention.concept.id]
  const [bs, bo] = [b.subject.mention.concept.id, b.object.mention.concept.id]
  return (as === bs && ao === bo) || (as === bo && ao === bs)
}
