import type { ConceptType, Level, State } from './terminology.ts'
import { STATES } from './terminology.ts'

const LEVEL_OF: Record<State, Level> = {
  DEFICIENCY: 'LOWERED',
  LOW: 'LOWERED',
  LOW_INTAKE: 'LOWERED',
  MALABSORPTION: 'LOWERED',
  EXCESS: 'RAISED',
  HIGH: 'RAISED',
  IMBALANCE: 'DISTURBED',
  FLUCTUATION: 'DISTURBED',
  DYSFUNCTION: 'DISTURBED',
  RESISTANCE: 'DISTURBED',
  ADEQUATE: 'MAINTAINED',
  SUPPLEMENTED: 'MAINTAINED',
  PRESENT: 'MAINTAINED',
  ABSENCE: 'REMOVED',
  WITHDRAWAL: 'REMOVED',
  UNSPECIFIED: 'UNSPECIFIED',
}

export function levelOf(state: State): Level {
  return LEVEL_OF[state]
}

export function statesOfLevels(levels: readonly Level[]): State[] {
  return STATES.filter((state) => levels.includes(LEVEL_OF[state]))
}

/** The state of a concept that the text names without a state word: a symptom is there, of others nothing is said. */
export function defaultState(type: ConceptType): State {
  return type === 'SYMPTOM' ? 'PRESENT' : 'UNSPECIFIED'
}

const OUT_OF_ORDER: readonly Level[] = ['LOWERED', 'RAISED', 'DISTURBED']

/** Whether a state tells of too little, too much, or of what does not work as it should. */
export const isOutOfOrder = (state: State | null): boolean =>
  state !== null && OUT_OF_ORDER.includes(levelOf(state))
