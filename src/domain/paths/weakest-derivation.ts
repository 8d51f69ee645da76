import type { Link } from '../link.ts'
import { DEFAULT_SCOPE, scopeKeys } from '../scope.ts'
import type { Derivation } from '../terminology.ts'

/** The surest first. */
const BY_STRENGTH: readonly Derivation[] = ['EXPLICIT', 'CURATED', 'HEADING_INHERITED', 'INFERRED', 'TEASER']

function strongest({ scopes }: Pick<Link, 'scopes'>): Derivation {
  const found = BY_STRENGTH.find((derivation) =>
    scopeKeys({ ...DEFAULT_SCOPE, derivations: [derivation] }).some((key) => scopes.includes(key)),
  )
  return found ?? 'TEASER'
}

/** How the least sure of these links was taken from its text, each link counting by its surest claim. */
export function weakestDerivation(links: readonly Pick<Link, 'scopes'>[]): Derivation {
  const places = links.map((link) => BY_STRENGTH.indexOf(strongest(link)))
  return BY_STRENGTH[Math.max(0, ...places)] ?? 'TEASER'
}
