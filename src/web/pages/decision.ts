/** A decision as `/admin/graphql` tells it. */
export interface Decision {
  readonly id: string
  readonly kind: string
  readonly who: string
  readonly when: string
  readonly why: string
  readonly inForce: boolean
}

export const DECISION_FIELDS = 'id kind who when why inForce'

/** A decision in words. @example 'reject claim · Ana · 2026-01-31 08:00: Denied' */
export function inWords({ kind, who, when, why, inForce }: Decision): string {
  const what = kind.toLowerCase().replaceAll('_', ' ')
  const at = when.slice(0, 16).replace('T', ' ')
  return `${what} · ${who} · ${at}${inForce ? '' : ' · taken back'}: ${why}`
}
