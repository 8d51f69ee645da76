import { describe, expect, it } from 'vitest'
import { type Decision, toDecision } from '../../src/domain/decision.ts'
import { rulingsOf } from '../../src/domain/rulings.ts'

const at = (minute: number) => ({ who: 'Ana', why: 'so', when: `2024-05-01T08:${10 + minute}:00Z` })
const CLAIM = { claimId: 'claim:1' }

const reject = (minute = 0): Decision => toDecision({ kind: 'REJECT_CLAIM', ...CLAIM, ...at(minute) })
const accept = (minute = 0): Decision => toDecision({ kind: 'ACCEPT_CLAIM', ...CLAIM, ...at(minute) })
const undo = (decision: Decision, minute = 0): Decision =>
  toDecision({ kind: 'UNDO', decisionId: decision.id, ...at(minute) })
const merge = (keep: string, absorb: string[], minute = 0): Decision =>
  toDecision({ kind: 'MERGE_CONCEPTS', keep, absorb, ...at(minute) })

describe('a decision', () => {
  it('has an id made of what it says, whatever the order and form in which it is said', () => {
    const one = toDecision({
      kind: 'MERGE_CONCEPTS',
      keep: 'symptom:a',
      absorb: ['symptom:c', 'symptom:b'],
      ...at(0),
    })
    const same = toDecision({
      ...at(0),
      when: '2024-05-01T10:10:00.000+02:00',
      absorb: ['symptom:b', 'symptom:c', 'symptom:b'],
      keep: 'symptom:a',
      kind: 'MERGE_CONCEPTS',
    })
    expect(same).toEqual(one)
    expect(toDecision(one)).toEqual(one)
    expect(toDecision({ ...one, id: undefined, why: 'other' }).id).not.toBe(one.id)
  })

  it.each([
    ['an id that is not its own', { ...reject(), why: 'other' }],
    ['an unknown field', { kind: 'REJECT_CLAIM', ...CLAIM, ...at(0), mood: 'grim' }],
    ['no reason', { kind: 'REJECT_CLAIM', ...CLAIM, ...at(0), why: '  ' }],
    ['a time without a zone', { kind: 'REJECT_CLAIM', ...CLAIM, ...at(0), when: '2024-05-01T08:00:00' }],
    ['a link for a claim', { kind: 'REJECT_CLAIM', claimId: 'link:1', ...at(0) }],
    [
      'a concept that absorbs itself',
      { kind: 'MERGE_CONCEPTS', keep: 'symptom:a', absorb: ['symptom:a'], ...at(0) },
    ],
    ['types that differ', { kind: 'MERGE_CONCEPTS', keep: 'symptom:a', absorb: ['factor:b'], ...at(0) }],
    ['a label of signs alone', { kind: 'ADD_LABEL', conceptId: 'symptom:a', label: '—!', ...at(0) }],
    ['a terminal’s escape', { kind: 'ADD_LABEL', conceptId: 'symptom:a', label: 'a\u001b[2J', ...at(0) }],
    [
      'an article related to itself',
      { kind: 'HIDE_RELATED', articleId: 'article:a', relatedId: 'article:a', ...at(0) },
    ],
    [
      'a place that is none',
      { kind: 'PIN_RELATED', articleId: 'article:a', relatedId: 'article:b', position: -1, ...at(0) },
    ],
    ['nothing at all', null],
  ])('is refused with %s', (_, content) => {
    expect(() => toDecision(content)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }))
  })
})

describe('rulings', () => {
  it('follow the later decision on a claim, whatever the order in which they are given', () => {
    for (const decisions of [
      [reject(1), accept(2)],
      [accept(2), reject(1)],
    ]) {
      expect(rulingsOf(decisions).reviews.get('claim:1')).toBe('ACCEPTED')
    }
  })

  it('fall back to the earlier decision when the later one is undone, and forth when that is', () => {
    const [first, second] = [reject(1), accept(2)]
    const back = undo(second, 3)
    expect(rulingsOf([first, second, back]).reviews.get('claim:1')).toBe('REJECTED')
    expect(rulingsOf([first, second, back, undo(back, 4)]).reviews.get('claim:1')).toBe('ACCEPTED')
    expect(rulingsOf([first, undo(first)]).reviews.size).toBe(0)
  })

  it('lead each absorbed concept to the last one that stands for it', () => {
    const { absorbedBy } = rulingsOf([
      merge('symptom:b', ['symptom:c'], 1),
      merge('symptom:a', ['symptom:b'], 2),
      merge('symptom:c', ['symptom:a'], 3),
    ])
    expect([...absorbedBy]).toEqual([
      ['symptom:c', 'symptom:a'],
      ['symptom:b', 'symptom:a'],
    ])
  })

  it('leave a merge waiting for concepts that the vocabulary lacks', () => {
    const decisions = [merge('symptom:b', ['symptom:c'])]
    expect(rulingsOf(decisions, (id) => id !== 'symptom:b').absorbedBy.size).toBe(0)
    expect(rulingsOf(decisions, (id) => id !== 'symptom:c').absorbedBy.size).toBe(0)
  })

  it('give a label to the concept that got it last', () => {
    const label = (conceptId: string, text: string, minute: number) =>
      toDecision({ kind: 'ADD_LABEL', conceptId, label: text, ...at(minute) })
    const { labels } = rulingsOf([
      label('symptom:a', 'Charley horse', 1),
      label('symptom:b', 'charley horses', 2),
      label('symptom:a', 'knot', 3),
    ])
    expect([...labels]).toEqual([
      ['symptom:b', ['charley horses']],
      ['symptom:a', ['knot']],
    ])
  })

  const pin = (relatedId: string, position: number, minute: number): Decision =>
    toDecision({ kind: 'PIN_RELATED', articleId: 'article:a', relatedId, position, ...at(minute) })
  const hide = (relatedId: string, minute: number): Decision =>
    toDecision({ kind: 'HIDE_RELATED', articleId: 'article:a', relatedId, ...at(minute) })

  it('put pins in the order of their positions, then of their time', () => {
    const { related } = rulingsOf([
      pin('article:b', 1, 1),
      pin('article:c', 0, 2),
      pin('article:d', 1, 3),
      hide('article:f', 4),
      hide('article:e', 5),
    ])
    expect([...related]).toEqual([
      ['article:a', { pinned: ['article:c', 'article:b', 'article:d'], hidden: ['article:e', 'article:f'] }],
    ])
  })

  it('let the later of a pin and a hide of the same two articles hold, until it is undone', () => {
    const [pinned, hidden] = [pin('article:b', 0, 1), hide('article:b', 2)]
    expect(rulingsOf([pinned, hidden]).related.get('article:a')).toEqual({
      pinned: [],
      hidden: ['article:b'],
    })
    expect(rulingsOf([pinned, hidden, undo(hidden, 3)]).related.get('article:a')).toEqual({
      pinned: ['article:b'],
      hidden: [],
    })
    expect(
      rulingsOf([pin('article:b', 2, 3), pin('article:c', 1, 3), hidden]).related.get('article:a'),
    ).toEqual({ pinned: ['article:c', 'article:b'], hidden: [] })
  })

  it('take a pin without a position for one of the first place', () => {
    const {
      position: _,
      id: __,
      ...content
    } = pin('article:b', 0, 1) as Extract<Decision, { kind: 'PIN_RELATED' }>
    expect(toDecision(content)).toEqual(pin('article:b', 0, 1))
  })
})
