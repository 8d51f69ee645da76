import type { ConceptType, Relation, State } from '../__generated__/documents.ts'

type Words = readonly [said: string, back: string]

const RELATIONS: Readonly<Record<Relation, Words>> = {
  CAUSES: ['causes', 'caused by'],
  CONTRIBUTES_TO: ['contributes to', 'partly due to'],
  ASSOCIATED_WITH: ['linked to', 'linked to'],
  WORSENS: ['worsens', 'worsened by'],
  RELIEVES: ['relieves', 'relieved by'],
  PREVENTS: ['prevents', 'prevented by'],
  SUPPORTS: ['supports', 'supported by'],
  LOWERS: ['lowers', 'lowered by'],
  RAISES: ['raises', 'raised by'],
  REGULATES: ['regulates', 'regulated by'],
  REQUIRES: ['requires', 'required by'],
  SIGN_OF: ['sign of', 'shown by'],
  RESEMBLES: ['can feel like', 'can feel like'],
}

/** What helps with a symptom does not support the symptom, as the plain verb would say. */
const SUPPORTS_IN_SYMPTOM: Words = ['supportive in', 'helped by']

/** A relation as it is said from its subject, and from its object. @param object the type of its object. */
export const relationWords = (relation: Relation, object: ConceptType): Words =>
  relation === 'SUPPORTS' && object === 'SYMPTOM' ? SUPPORTS_IN_SYMPTOM : RELATIONS[relation]

/** A state in words; undefined for those that a name by itself says. */
export const stateWords = (state: State): string | undefined =>
  state === 'PRESENT' || state === 'UNSPECIFIED' ? undefined : state.toLowerCase().replaceAll('_', ' ')
