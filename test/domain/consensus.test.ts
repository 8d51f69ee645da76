import { describe, expect, it } from 'vitest'
import { agreementOf, NO_VOICES, NOBODY } from '../../src/domain/consensus.ts'

const of = (publisherCount: number) => ({ ...NO_VOICES, articleCount: publisherCount, publisherCount })

describe('the agreement on a link', () => {
  it.each([
    [0, 0, null],
    [1, 0, 'SINGLE_SOURCE'],
    [0, 1, 'SINGLE_SOURCE'],
    [2, 0, 'UNANIMOUS'],
    [0, 3, 'UNANIMOUS'],
    [2, 1, 'MAJORITY'],
    [1, 2, 'MAJORITY'],
    [4, 2, 'MAJORITY'],
    [1, 1, 'CONTESTED'],
    [3, 2, 'CONTESTED'],
  ])('with %i publishers for it and %i against it is %s', (supporting, opposing, agreement) => {
    const voices = { ...NOBODY, supporting: of(supporting), opposing: of(opposing) }
    expect(agreementOf(voices)).toBe(agreement)
    expect(agreementOf({ ...voices, qualifying: of(5) })).toBe(agreement)
  })

  it('takes a publisher with many articles for one source', () => {
    expect(agreementOf({ ...NOBODY, supporting: { ...of(1), articleCount: 6 } })).toBe('SINGLE_SOURCE')
  })
})
