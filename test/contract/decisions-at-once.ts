import { expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { type DecisionTarget, decideNow } from '../../src/services/editing/decide-now.ts'
import { allDecisions } from '../../src/services/editing/stored-decisions.ts'
import { filledStore, type OpenStore } from './fixture.ts'
import { withStore } from './stores.ts'

const WITHDRAW: DecisionTarget = { kind: 'WITHDRAW_ARTICLE', articleId: 'article:muscle-cramps' }
const HIDE: DecisionTarget = {
  kind: 'HIDE_RELATED',
  articleId: 'article:muscle-cramps',
  relatedId: 'article:muscle-weakness',
}

/** The store as several processes have it that write only once all of them have looked. */
function lookedAtByAll(store: GraphStore, processes: number): GraphStore {
  let writing = 0
  let letGo = () => {}
  const all = new Promise<void>((resolve) => {
    letGo = resolve
  })
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function' || name === 'streamDecisions')
        return typeof value === 'function' ? value.bind(target) : value
      return async (...given: unknown[]) => {
        if (name === 'decide') {
          if (++writing === processes) letGo()
          await all
        }
        return Reflect.apply(value, target, given)
      }
    },
  })
}

export function decisionsAtOnce(open: OpenStore): void {
  it('are one where they are the same, and all where they are not', () =>
    withStore(filledStore(open), async (store) => {
      const shared = lookedAtByAll(store, 3)
      const [ana, ben, cleo] = ['Ana', 'Ben', 'Cleo'].map((who) => ({ who, why: 'Seen at once' }))
      if (!ana || !ben || !cleo) throw new Error('somebody is missing')
      const outcomes = await Promise.allSettled([
        decideNow(shared, WITHDRAW, ana),
        decideNow(shared, WITHDRAW, ben),
        decideNow(shared, HIDE, cleo),
      ])
      const refused = outcomes.filter(({ status }) => status === 'rejected')
      expect(refused).toMatchObject([{ reason: { refusal: { code: 'ALREADY_SO' } } }])
      const kinds = (await allDecisions(store)).map(({ kind }) => kind)
      expect(kinds.sort()).toEqual(['HIDE_RELATED', 'WITHDRAW_ARTICLE'])
    }))

  it('write nothing where somebody else has decided meanwhile', () =>
    withStore(filledStore(open), async (store) => {
      const by = (who: string, target: DecisionTarget) =>
        toDecision({ ...target, who, why: 'Seen', when: '2024-05-02T10:00:00.000Z' })
      expect(await store.decide([by('Ana', WITHDRAW)], 0)).toEqual({ added: 1 })
      const { graphVersion } = await store.meta()
      expect(await store.decide([by('Ben', WITHDRAW)], 0)).toEqual({ added: 0, overtaken: true })
      expect((await store.meta()).graphVersion).toBe(graphVersion)
      expect(await store.decide([by('Ben', HIDE)], 1)).toEqual({ added: 1 })
    }))
}
