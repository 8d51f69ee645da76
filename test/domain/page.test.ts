import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listName } from '../../src/domain/list-name.ts'
import { checkPage, decodeCursor, encodeCursor } from '../../src/domain/page.ts'

describe('a cursor', () => {
  it('gives back the values that it was made of', () => {
    const text = fc.string({ unit: 'grapheme' })
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(text, number, (name, score) => {
        const [gotName, gotScore] = decodeCursor(
          'list',
          ['string', 'number'],
          encodeCursor('list', [name, score]),
        )
        expect(gotName).toBe(name)
        // JSON has no negative zero; sorted lists see no difference.
        expect(gotScore === score).toBe(true)
      }),
      { seed: 1 },
    )
  })

  it('can stand in an address as it is', () => {
    expect(encodeCursor('list', ['~~~???>>>', 0.759909])).toMatch(/^[A-Za-z0-9_-]+$/)
  })

  it('is refused by another list', () => {
    const cursor = encodeCursor('links', [1, 'a'])
    expect(() => decodeCursor('claims', ['number', 'string'], cursor)).toThrow(
      expect.objectContaining({ code: 'INVALID_CURSOR', argument: 'after' }),
    )
  })

  it('is refused where it is broken, cut or of another shape', () => {
    const cursor = encodeCursor('links', [1, 'a'])
    const shapes = [['string', 'string'], ['number'], ['number', 'string', 'string']] as const
    for (const shape of shapes) {
      expect(() => decodeCursor('links', shape, cursor)).toThrow(
        expect.objectContaining({ code: 'INVALID_CURSOR' }),
      )
    }
    for (const broken of ['', 'x', cursor.slice(0, -3), 'bnVsbA', 'e30', 'IiI']) {
      expect(() => decodeCursor('links', ['number', 'string'], broken)).toThrow(
        expect.objectContaining({ code: 'INVALID_CURSOR' }),
      )
    }
  })
})

describe('the size of a page', () => {
  it('is a whole number from 0 to 100', () => {
    for (const first of [0, 1, 100]) expect(checkPage({ first })).toEqual({ first })
    for (const first of [-1, 101, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => checkPage({ first })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'first' }),
      )
    }
  })
})

describe('the name of a list', () => {
  it('is the same for the same bounds, however they are written', () => {
    const one = listName('links', { types: ['SYMPTOM', 'FACTOR'], scope: { a: ['x'], b: [] }, order: 'NAME' })
    const same = {
      order: 'NAME',
      scope: { b: [], a: ['x', 'x'] },
      types: ['FACTOR', 'SYMPTOM'],
      none: undefined,
    }
    expect(listName('links', same)).toBe(one)
  })

  it('differs with the list, a bound and an absent bound', () => {
    const names = [
      listName('links', {}),
      listName('claims', {}),
      listName('links', { types: [] }),
      listName('links', { types: ['SYMPTOM'] }),
      listName('links', { states: ['SYMPTOM'] }),
      listName('links', { types: 'SYMPTOM' }),
      listName('links', { types: ['SYMPTOM', 'FACTOR'] }),
    ]
    expect(new Set(names).size).toBe(names.length)
  })
})
