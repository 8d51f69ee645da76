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
import { levelClaims, peopleHaveClaims } from './people-claims.ts'
import { peopleWhoClaims } from './people-who-claims.ts'
import { rankedClaims } from './ranked-claims.ts'
import { resolvesClaims } from './resolves-claims.ts'
import { roleClaims } from './role-claims.ts'
import { setInClaims } from './set-in-claims.ts'
import { sideEffectClaims } from './side-effect-claims.ts'
import { typicalClaims } from './typical-claims.ts'
import { youMayBeClaims } from './you-may-be-claims.ts'

interface Rule {
  /** Sentences without a word of this kind are not asked; null: all are. */
  readonly kind: ProseKind | null
  readonly claims: (unit: Unit, place: Place) => ClaimDraft[]
}

/** In the order of their claims. */
const RULES: readonly Rule[] = [
  { kind: 'ROLE', claims: roleClaims },
  { kind: 'SIDE_EFFECT', claims: sideEffectClaims },
  { kind: 'RESOLVES', claims: resolvesClaims },
  { kind: 'HAPPENS', claims: happensClaims },
  { kind: 'PEOPLE', claims: peopleHaveClaims },
  { kind: null, claims: levelClaims },
  { kind: null, claims: setInClaims },
  { kind: 'RANK', claims: rankedClaims },
  { kind: 'GONE', claims: goneClaims },
  { kind: 'BLAME', claims: blameClaims },
  { kind: 'GET', claims: peopleWhoClaims },
  { kind: 'GET', claims: getDuringClaims },
  { kind: null, claims: youMayBeClaims },
  { kind: null, claims: occursWhenClaims },
  { kind: 'OCCURS', claims: occursAtClaims },
  { kind: 'TYPICAL', claims: typicalClaims },
  { kind: 'LISTS', claims: listedClaims },
  { kind: 'AFFECTED', claims: affectedClaims },
  { kind: 'ADVISED', claims: advisedClaims },
]

/**
 * What a sentence of prose states by its build and not by a verb between two lists.
 *
 * @param known what its verbs state: a pair that they join is not told again.
 */
export function proseClaims(unit: Unit, place: Place, known: readonly ClaimDraft[]): ClaimDraft[] {
  if (unit.mentions.length === 0) return []
  const kinds = kindsIn(unit)
  const told: ClaimDraft[] = []
  for (const { kind, claims } of RULES) {
    if (kind !== null && !kinds.has(kind)) continue
    for (const claim of claims(unit, place))
      if (!known.some((other) => joinsSame(claim, other))) told.push(claim)
  }
  return told
}

/** The kinds of which the sentence may have words: those that none of its words opens are not looked for. */
function kindsIn(unit: Unit): ReadonlySet<ProseKind> {
  const { kindsByFirstWord } = unit.lexicon.prose
  const found = new Set<ProseKind>()
  for (const { lower } of unit.tokens) {
    const kinds = kindsByFirstWord.get(lower)
    if (kinds) for (const kind of kinds) found.add(kind)
  }
  return found
}

function joinsSame(a: ClaimDraft, b: ClaimDraft): boolean {
  const [as, ao] = [a.subject.mention.concept.id, a.object.mention.concept.id]
  const [bs, bo] = [b.subject.mention.concept.id, b.object.mention.concept.id]
  return (as === bs && ao === bo) || (as === bo && ao === bs)
}
