import { expect, it } from 'vitest'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportStore } from '../../src/stores/export-store.ts'
import { exportText } from './export-text.ts'
import { CRAMPS, filledStore, NIGHT, type OpenStore, READ_AT, readingOf, WEAKNESS } from './fixture.ts'
import { collect, withStore } from './stores.ts'

export function checkAndExport(open: OpenStore): void {
  it('find that the stored links are those of the claims', () =>
    withStore(filledStore(open), async (store) => {
      expect(await checkStore(store)).toEqual({
        ok: true,
        articles: 3,
        claims: 19,
        links: 15,
        differences: [],
      })
    }))

  it('export the articles, then the links, each by id and without clock times', () =>
    withStore(filledStore(open), async (store) => {
      const records = await collect(exportStore(store))
      expect(records.map(({ kind }) => kind)).toEqual([
        ...Array(3).fill('article'),
        ...Array(15).fill('link'),
      ])
      const ids = records.flatMap((record) => (record.kind === 'link' ? [record.link.id] : []))
      expect(ids).toEqual([...ids].sort())
      expect(JSON.stringify(records)).not.toContain(READ_AT)
    }))

  it('export the same whatever the order in which the articles came', async () => {
    const one = await withStore(filledStore(open, [WEAKNESS, CRAMPS, NIGHT]), exportText)
    const other = await withStore(filledStore(open, [NIGHT, WEAKNESS, CRAMPS]), exportText)
    expect(other).toBe(one)
  })

  it('export the same at another hour', async () => {
    const one = await withStore(filledStore(open, [CRAMPS]), exportText)
    const other = await withStore(filledStore(open, []), async (store) => {
      await store.ingestArticle(readingOf(CRAMPS), '2031-01-01T00:00:00.000Z')
      return exportText(store)
    })
    expect(other).toBe(one)
  })
}
