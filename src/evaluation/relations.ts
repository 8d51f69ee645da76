/** Gold files know four relations; ours are finer. */
const RELATIONS: Readonly<Record<string, string>> = {
  CAUSES: 'CAUSES_OR_CONTRIBUTES',
  CONTRIBUTES: 'CAUSES_OR_CONTRIBUTES',
  CONTRIBUTES_TO: 'CAUSES_OR_CONTRIBUTES',
  LOWERS: 'CAUSES_OR_CONTRIBUTES',
  RAISES: 'CAUSES_OR_CONTRIBUTES',
  RELIEVES: 'RELIEVES_OR_SUPPORTS',
  SUPPORTS: 'RELIEVES_OR_SUPPORTS',
  PREVENTS: 'RELIEVES_OR_SUPPORTS',
  ASSOCIATED_WITH: 'ASSOCIATED',
  REGULATES: 'ASSOCIATED',
  REQUIRES: 'ASSOCIATED',
  SIGN_OF: 'ASSOCIATED',
  RESEMBLES: 'ASSOCIATED',
}

export function coarseRelation(relation: string): string {
  const upper = relation.toUpperCase()
  return RELATIONS[upper] ?? upper
}

/** "Linked to" counts as harm here; {@link agreeInPolarity} lets it agree with either. */
export function polarityOf(relation: string): 'help' | 'harm' {
  return relation === 'RELIEVES_OR_SUPPORTS' ? 'help' : 'harm'
}

export function agreeInPolarity(a: string, b: string): boolean {
  return a === b || a === 'ASSOCIATED' || b === 'ASSOCIATED' || polarityOf(a) === polarityOf(b)
}
