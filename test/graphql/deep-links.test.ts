import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { read, reader } from '../reader/read.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { matchesOf } from '../support/text-directive.ts'

const PAGE = `<!doctype html><html lang="en"><head><title>Muscle cramps</title>
<link rel="canonical" href="https://springwell.example/cramps"></head><body>
<nav><ul><li>Magnesium and you</li><li>Shop</li></ul></nav>
<article><h1>Muscle cramps</h1>
<p>Low mag&shy;nesium causes muscle&nbsp;cramps. Many people, most of them over fifty and some of them younger,
  say that low potassium causes muscle cramps too.</p>
<h2>Nutrient deficiencies linked to muscle cramps</h2><ul><li><b>Magnesium deficiency</b></li><li>Calcium deficiency</li></ul>
<h2>What can worsen muscle cramps</h2><ul><li>Alcohol</li><li>Dehydration</li></ul>
<h2>What helps against muscle cramps</h2><ul><li>Stretching</li><li>Magnesium deficiency</li></ul>
</article><footer>Springwell</footer></body></html>`

const QUERY = `query Links($id: ID!) { node(id: $id) { ... on Article { url claims { nodes {
  evidence { quote deepLink }
} } } } }`

const answer = z.object({
  node: z.object({
    url: z.string().nullable(),
    claims: z.object({
      nodes: z.array(
        z.object({ evidence: z.object({ quote: z.string(), deepLink: z.string().nullable() }) }),
      ),
    }),
  }),
})

let store: GraphStore
let served: Served

beforeAll(async () => {
  store = await openEmbedded()
  await store.loadVocabulary(reader.concepts)
  await store.ingestArticle(read(PAGE, 'cramps.html'), '2026-01-01T00:00:00.000Z')
  await store.ingestArticle(
    read('On iron\n\nLow iron causes fatigue.\n', 'iron.txt'),
    '2026-01-01T00:00:00.000Z',
  )
  served = await serve(store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

async function evidenceOf(id: string) {
  const { data } = await served.ask(QUERY, { id })
  const { node } = answer.parse(data)
  return node.claims.nodes.map(({ evidence }) => evidence)
}

/** The page's blocks as a browser has them: taken from the page itself, not from what was stored. */
const pageBlocks = Array.from(
  parseHTML(PAGE).document.querySelectorAll('h1, h2, p, li, footer'),
  (element: { textContent: string | null }) => element.textContent ?? '',
)

it('each deep link leads to its quote in the page, and to nothing else', async () => {
  const evidence = await evidenceOf('article:cramps')

  expect(evidence.length).toBeGreaterThan(5)
  for (const { quote, deepLink } of evidence) {
    const [address, fragment] = (deepLink ?? '').split('#')
    expect(address).toBe('https://springwell.example/cramps')
    const [exact = '', unmarked] = (fragment ?? '').split('&')
    const matches = matchesOf(exact, pageBlocks)
    expect(matches).toHaveLength(1)
    const [match] = matches
    const matched = pageBlocks[match?.startBlock ?? -1]?.slice(match?.start, match?.end)
    expect(matched?.replace(/\u00ad/g, '').replace(/\s+/g, ' ')).toBe(quote)
    // The second is for pages with marks of notes: it leads to a part of the same.
    for (const other of unmarked === undefined ? [] : matchesOf(`:~:${unmarked}`, pageBlocks)) {
      expect(other.startBlock).toBe(match?.startBlock)
      expect(other.start).toBeGreaterThanOrEqual(match?.start ?? Number.POSITIVE_INFINITY)
      expect(other.end).toBeLessThanOrEqual(match?.end ?? -1)
    }
  }
})

it('there is none where the article has no address', async () => {
  const evidence = await evidenceOf('article:iron')
  expect(evidence.map(({ deepLink }) => deepLink)).toEqual([null])
})
