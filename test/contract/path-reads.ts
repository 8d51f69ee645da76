import { describe, expect, it } from 'vitest'
import { createFamilies } from '../../src/domain/families.ts'
import { PATH_BOUNDS } from '../../src/services/paths/bounds.ts'
import { findPaths } from '../../src/services/paths/find-paths.ts'
import type { OpenStore } from './fixture.ts'
import { sharedStore } from './stores.ts'

const WEAKNESS = 'symptom:muscle-weakness'
const MAGNESIUM = 'nutrient:magnesium'

export function pathReads(open: OpenStore): void {
  const store = sharedStore(open)
  const ends = async (...asked: Parameters<ReturnType<typeof store>['pathLinks']>) => {
    const found = await store().pathLinks(...asked)
    return [...found].map(([id, { links, more }]) => ({
      id,
      more,
      others: links.map((link) => (link.subjectId === id ? link.objectId : link.subjectId)),
    }))
  }

  it('leads on from each concept by its best links, and says whether there are more', async () => {
    expect(await ends([MAGNESIUM, 'symptom:nothing'], { most: 2 })).toEqual([
      { id: MAGNESIUM, more: true, others: ['symptom:muscle-cramps', 'lifestyle-factor:stress'] },
      { id: 'symptom:nothing', more: false, others: [] },
    ])
  })

  it('keeps to relations, to types, conditions counting as both, and to given concepts', async () => {
    const lead = (query: object) => ends([WEAKNESS], { most: 100, ...query })
    expect((await lead({ relations: ['WORSENS'] }))[0]?.others).toEqual(['lifestyle-factor:poor-sleep'])
    expect((await lead({ types: ['HORMONE'] }))[0]?.others.sort()).toEqual([
      'factor:insulin-resistance',
      'hormone:cortisol',
      'hormone:insulin',
    ])
    expect((await lead({ towards: [MAGNESIUM, 'symptom:fatigue'] }))[0]?.others.sort()).toEqual([
      MAGNESIUM,
      'symptom:fatigue',
    ])
    expect((await lead({ towards: [] }))[0]?.others).toEqual([])
  })

  it('leaves out what is asked, denied or only a card', async () => {
    expect(
      (await ends(['nutrient:iron', 'lifestyle-factor:stress'], { most: 100 })).map((each) => each.others),
    ).toEqual([[], [MAGNESIUM]])
  })

  describe('a search that meets a bound', () => {
    const asked = {
      fromId: 'symptom:muscle-cramps',
      toId: WEAKNESS,
      maxHops: 4,
      stateSafe: true,
      detours: true,
      limit: 20,
    } as const
    const search = async (bounds: object) =>
      findPaths(store(), createFamilies(await store().vocabulary()), asked, {
        ...PATH_BOUNDS,
        time: 240_000,
        ...bounds,
      })

    it('says that it is complete where it met none', async () => {
      const { paths, stoppedBecause } = await search({})
      expect(paths.length).toBeGreaterThan(0)
      expect(stoppedBecause).toBeNull()
    })

    it.each([
      ['BREADTH', { linksPerConcept: 1 }],
      ['BREADTH', { linksPerHop: 1 }],
      ['BREADTH', { steps: 1 }],
      ['TIME', { time: -1 }],
    ])('says %s for %o', async (reason, bounds) => {
      expect((await search(bounds)).stoppedBecause).toBe(reason)
    })
  })
}
