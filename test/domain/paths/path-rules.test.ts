import { describe, expect, it } from 'vitest'
import { conceptTypeOf } from '../../../src/domain/concept.ts'
import { isCausalChain, netEffect } from '../../../src/domain/paths/net-effect.ts'
import type { StepParts } from '../../../src/domain/paths/path.ts'
import { pathPattern } from '../../../src/domain/paths/path-pattern.ts'
import { isSameState, isStateSafe } from '../../../src/domain/paths/state-safety.ts'
import { weakestDerivation } from '../../../src/domain/paths/weakest-derivation.ts'
import { effectOf } from '../../../src/domain/relations.ts'
import { RELATIONS, type Relation, STATES, type State } from '../../../src/domain/terminology.ts'

/** `stress UNSPECIFIED CAUSES tension PRESENT`, walked forward, or backwards with `<` before it. */
function step(written: string): StepParts {
  const [subjectId = '', subjectState, relation, objectId = '', objectState] = written
    .replace('< ', '')
    .split(' ')
  const link = {
    subjectId,
    subjectState: STATES.find((state) => state === subjectState) as State,
    relation: RELATIONS.find((known) => known === relation) as Relation,
    objectId,
    objectState: STATES.find((state) => state === objectState) as State,
  }
  const end = (id: string, state: State) => ({ type: conceptTypeOf(id) ?? ('FACTOR' as const), state })
  const effect = effectOf(end(subjectId, link.subjectState), link.relation, end(objectId, link.objectState))
  return { link: { ...link, effect }, forward: !written.startsWith('<') }
}

const STRESS = 'lifestyle-factor:stress UNSPECIFIED'
const TENSION = 'symptom:tension PRESENT'
const HEADACHE = 'symptom:headache PRESENT'

describe('one state', () => {
  it.each([
    ['equal states', 'nutrient:magnesium', 'LOW', 'LOW', true],
    ['low and deficient', 'nutrient:magnesium', 'LOW', 'DEFICIENCY', false],
    ['a plain nutrient and its lack', 'nutrient:magnesium', 'UNSPECIFIED', 'DEFICIENCY', false],
    ['a plain nutrient and one that is there', 'nutrient:magnesium', 'UNSPECIFIED', 'PRESENT', false],
    ['a plain hormone and one that is there', 'hormone:cortisol', 'PRESENT', 'UNSPECIFIED', false],
    ['a plain habit and one that is there', 'lifestyle-factor:stress', 'UNSPECIFIED', 'PRESENT', true],
    ['a plain symptom and one that is there', 'symptom:fatigue', 'PRESENT', 'UNSPECIFIED', true],
    ['a habit and its absence', 'lifestyle-factor:stress', 'UNSPECIFIED', 'ABSENCE', false],
  ] as const)('%s: %s %s and %s', (_title, id, one, other, expected) => {
    expect(isSameState(id, one, other)).toBe(expected)
    expect(isSameState(id, other, one)).toBe(expected)
  })

  it('is asked of the concept that two steps share, whichever way each is walked', () => {
    const toCramps = step('nutrient:magnesium DEFICIENCY ASSOCIATED_WITH symptom:cramps PRESENT')
    const fromStress = step(`${STRESS} LOWERS nutrient:magnesium UNSPECIFIED`)
    expect(isStateSafe([fromStress, toCramps])).toBe(false)
    expect(isStateSafe([step(`${STRESS} CAUSES nutrient:magnesium DEFICIENCY`), toCramps])).toBe(true)
    const back = step('< nutrient:magnesium DEFICIENCY ASSOCIATED_WITH symptom:fatigue PRESENT')
    expect(isStateSafe([back, toCramps])).toBe(true)
    expect(isStateSafe([toCramps])).toBe(true)
  })
})

describe('the net effect', () => {
  it.each([
    ['a single link', [`${STRESS} WORSENS ${TENSION}`], 'HARMFUL'],
    ['a single link that only joins', [`${STRESS} ASSOCIATED_WITH ${TENSION}`], 'UNKNOWN'],
    ['a single sign', [`${HEADACHE} SIGN_OF ${TENSION}`], 'NEUTRAL'],
    ['a single link walked back', [`< ${STRESS} WORSENS ${TENSION}`], 'UNKNOWN'],
    [
      'a chain of causes',
      [`${STRESS} CAUSES ${TENSION}`, `${TENSION} CONTRIBUTES_TO ${HEADACHE}`],
      'HARMFUL',
    ],
    [
      'what relieves a cause of harm',
      [`nutrient:theanine UNSPECIFIED RELIEVES ${TENSION}`, `${TENSION} CAUSES ${HEADACHE}`],
      'BENEFICIAL',
    ],
    [
      'what takes away what takes away harm',
      [
        `lifestyle-factor:noise UNSPECIFIED PREVENTS lifestyle-factor:rest UNSPECIFIED`,
        `lifestyle-factor:rest UNSPECIFIED RELIEVES ${HEADACHE}`,
      ],
      'HARMFUL',
    ],
    [
      'a chain that ends in an association',
      [`${STRESS} CAUSES nutrient:zinc LOW`, `nutrient:zinc LOW ASSOCIATED_WITH ${HEADACHE}`],
      'UNKNOWN',
    ],
    [
      'a cause, then a sign walked back',
      [`factor:malabsorption MALABSORPTION CONTRIBUTES_TO ${TENSION}`, `< ${HEADACHE} SIGN_OF ${TENSION}`],
      'UNKNOWN',
    ],
    ['support in between', [`${STRESS} SUPPORTS ${TENSION}`, `${TENSION} CAUSES ${HEADACHE}`], 'UNKNOWN'],
    [
      'states that do not join',
      [`${STRESS} CAUSES nutrient:zinc LOW`, `nutrient:zinc DEFICIENCY CAUSES ${HEADACHE}`],
      'UNKNOWN',
    ],
  ] as const)('of %s', (_title, written, effect) => {
    expect(netEffect(written.map(step))).toBe(effect)
  })

  it('is that of a causal chain only where each link brings about or takes away', () => {
    expect(isCausalChain([step(`${STRESS} CAUSES ${TENSION}`), step(`${TENSION} WORSENS ${HEADACHE}`)])).toBe(
      true,
    )
    expect(isCausalChain([step(`${STRESS} ASSOCIATED_WITH ${TENSION}`)])).toBe(false)
    expect(isCausalChain([step(`< ${STRESS} CAUSES ${TENSION}`)])).toBe(false)
  })
})

describe('the weakest derivation', () => {
  it('takes each link by its surest claim', () => {
    const said = (...scopes: string[]) => ({ scopes })
    const explicit = said('AFFIRMED/STATED/EXPLICIT', 'AFFIRMED/STATED/HEADING_INHERITED')
    expect(weakestDerivation([explicit])).toBe('EXPLICIT')
    expect(
      weakestDerivation([explicit, said('AFFIRMED/HEDGED/HEADING_INHERITED', 'DENIED/STATED/EXPLICIT')]),
    ).toBe('HEADING_INHERITED')
    expect(weakestDerivation([explicit, said('AFFIRMED/STATED/CURATED')])).toBe('CURATED')
  })
})

describe('a pattern', () => {
  it('tells types, relations and the way in which each is said', () => {
    const steps = [
      step(`${STRESS} CAUSES ${TENSION}`),
      step(`< nutrient:zinc UNSPECIFIED RELIEVES ${TENSION}`),
    ]
    expect(pathPattern(steps)).toBe('LIFESTYLE_FACTOR -CAUSES-> SYMPTOM <-RELIEVES- NUTRIENT')
  })
})
