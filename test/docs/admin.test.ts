import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { REFUSALS } from '../../src/services/editing/refused.ts'
import { openTestReader } from '../support/muscle-weakness.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { ADMIN_ENV, ADMIN_KEY, type Served, serve } from '../support/served.ts'

const page = readFileSync(new URL('../../docs/admin.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/^```sh\n(curl[\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await openEmbedded()
  await store.loadVocabulary(openTestReader().concepts)
  served = await serve(store, undefined, ADMIN_ENV)
  await served.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await served.app.close()
  await store.close()
})

describe('docs/admin.md', () => {
  it('shows requests that are answered as it says', async () => {
    const { port } = served.app.server.address() as AddressInfo
    const env = { ...process.env, HEALGRAPH: `http://127.0.0.1:${port}`, KEY: ADMIN_KEY, no_proxy: '*' }
    const answers = []
    for (const example of examples) {
      const { stdout } = await promisify(execFile)('bash', ['-c', example], { env })
      answers.push(JSON.parse(stdout))
    }
    expect(answers).toMatchObject([
      {
        data: {
          ingestArticle: {
            status: 'ADDED',
            articleId: 'article:restless-nights',
            counts: { added: 1, removed: 0 },
            changes: [{ kind: 'ADDED', after: { quote: 'Low magnesium can cause restless legs.' } }],
            refusal: null,
          },
        },
      },
      { data: { addLabel: { decision: { who: 'Ana' }, refusal: null } } },
      { data: { decisions: { totalCount: 1, nodes: [{ kind: 'ADD_LABEL', label: 'calf grabs' }] } } },
    ])
    expect((await store.meta()).counts.articles).toBe(0)
  })

  it('names no refusal that there is not', () => {
    const named = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map((match) => match[1] ?? '')
    const refusals = /\(([^)]*UNKNOWN_ID[^)]*)\)/.exec(page)?.[1]?.match(/[A-Z_]{3,}/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    expect(refusals.length).toBeGreaterThan(2)
    expect(refusals.filter((code) => !(REFUSALS as readonly string[]).includes(code))).toEqual([])
  })
})
