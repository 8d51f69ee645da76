import { expect } from 'vitest'
import type { Served } from '../support/served.ts'

interface Counted {
  readonly totalCount: number
  readonly facets: readonly {
    readonly field: string
    readonly filterField: string
    readonly values: readonly { readonly value: string; readonly count: number }[]
  }[]
}

/** Lists of a sidebar on muscle weakness, with what is set in it already. */
const SIDEBARS: readonly (readonly [list: string, filter: Readonly<Record<string, unknown>>])[] = [
  ['links', {}],
  ['links', { effects: ['HARMFUL'], levels: ['LOWERED', 'DISTURBED'] }],
  ['nutrients', {}],
  ['hormones', { polarities: ['AFFIRMED', 'PARTLY_DENIED'], certainties: ['STATED'] }],
]

/** Asks each list once more for each value of its facets, which alone must leave as many as its count says. */
export async function expectCountsToHold(ask: Served['ask']): Promise<void> {
  for (const [list, filter] of SIDEBARS) {
    const find = async (rest: string, filter: Readonly<Record<string, unknown>>): Promise<Counted> => {
      const query = `query ($filter: LinkFilter) {
        symptom(by: { name: "muscle weakness" }) { ${list}(filter: $filter) { totalCount ${rest} } }
      }`
      const { data, errors } = await ask(query, { filter })
      expect(errors).toBeUndefined()
      return (data as { symptom: Record<string, Counted> }).symptom[list] as Counted
    }
    const { totalCount, facets } = await find('facets { field filterField values { value count } }', filter)
    expect(totalCount).toBeGreaterThan(0)
    expect(facets.flatMap(({ values }) => values).length).toBeGreaterThan(10)
    for (const { field, filterField, values } of facets) {
      for (const { value, count } of values) {
        const left = await find('', { ...filter, [filterField]: [value] })
        expect([list, field, value, left.totalCount]).toEqual([list, field, value, count])
        expect(count).toBeLessThanOrEqual(totalCount)
      }
    }
  }
}
