const STATES: Readonly<Record<string, string>> = {
  LOW_INTAKE: 'LOW',
  MALABSORPTION: 'DEFICIENCY',
  FLUCTUATION: 'IMBALANCE',
  DYSFUNCTION: 'IMBALANCE',
  RESISTANCE: 'IMBALANCE',
  SUPPLEMENTED: 'PRESENT',
  ADEQUATE: 'PRESENT',
  // No state and PRESENT are one reading: "magnesium supports" is magnesium, taken or there.
  ABSENCE: 'PRESENT',
  WITHDRAWAL: 'PRESENT',
  UNSPECIFIED: 'PRESENT',
}

const GROUPS: Readonly<Record<string, string>> = {
  LOW: 'low',
  DEFICIENCY: 'low',
  HIGH: 'high',
  EXCESS: 'high',
  IMBALANCE: 'imbalance',
  PRESENT: 'on',
  NULL: 'on',
}

interface GoldStates {
  readonly state?: string | null | undefined
  readonly stateAlt: readonly (string | null)[]
  readonly targetState?: string | null | undefined
}

/** Gold files know fewer states than we do. */
export function coarseState(state: string | null | undefined): string {
  if (state === null || state === undefined || state === '') return 'PRESENT'
  const upper = state.toUpperCase()
  return STATES[upper] ?? upper
}

function accepted(gold: GoldStates): string[] {
  const target = gold.targetState ? [coarseState(gold.targetState)] : []
  return [coarseState(gold.state), ...gold.stateAlt.map((state) => coarseState(state)), ...target]
}

export function sameState(gold: GoldStates, predicted: string | null): boolean {
  return accepted(gold).includes(coarseState(predicted))
}

/** Low and deficient count as one here, and so do high and too much. */
export function sameLevel(gold: GoldStates, predicted: string | null): boolean {
  const level = GROUPS[coarseState(predicted)]
  return accepted(gold).some((state) => GROUPS[state] === level)
}
