import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { type Draft, filledStore, WEAKNESS } from '../contract/fixture.ts'
import { openEmbedded } from '../support/open-embedded.ts'
import { type Served, serve } from '../support/served.ts'
import { watchedStore } from '../support/watched-store.ts'

/** Says that magnesium worsens cramps where another says that it relieves them, and denies what that one says of fatigue. */
const says = (slug: string, publisher: string, lines: Draft['sections'][number]['lines']): Draft => ({
  slug,
  title: slug,
  publisher,
  sections: [{ heading: '', lines }],
})
const DRAFTS = [
  WEAKNESS,
  says('for', 'First', [
    {
      text: 'Magnesium relieves cramps and fatigue.',
      claims: [
        ['nutrient:magnesium UNSPECIFIED', 'RELIEVES', 'symptom:muscle-cramps PRESENT'],
        ['nutrient:magnesium UNSPECIFIED', 'RELIEVES', 'symptom:fatigue PRESENT'],
      ],
    },
  ]),
  says('against', 'Second', [
    {
      text: 'Magnesium worsens cramps.',
      claims: [['nutrient:magnesium UNSPECIFIED', 'WORSENS', 'symptom:muscle-cramps PRESENT']],
    },
    {
      text: 'It does not help with fatigue.',
      claims: [
        ['nutrient:magnesium UNSPECIFIED', 'RELIEVES', 'symptom:fatigue PRESENT', { polarity: 'DENIED' }],
      ],
    },
    {
      text: 'Supplements do not help with fatigue.',
      claims: [
        ['nutrient:magnesium SUPPLEMENTED', 'RELIEVES', 'symptom:fatigue PRESENT', { polarity: 'DENIED' }],
      ],
    },
  ]),
]

let store: GraphStore
let served: Served
let calls: Record<string, number>

beforeAll(async () => {
  store = await filledStore(openEmbedded, DRAFTS)
  const watched = watchedStore(store)
  calls = watched.calls
  served = await serve(watched.store)
})

afterAll(async () => {
  await served.app.close()
  await store.close()
})

const SIDE = '{ articleCount publisherCount evidence { quote article { publisher } } }'

describe('contradictions', () => {
  const ask = (about: string, rest = 'kind sentence') =>
    served.ask(
      `{ contradictions(about: { name: "${about}" }, kinds: [DENIED, OPPOSITE]) { totalCount nodes { ${rest} } } }`,
    )

  it('are told with both sides quoted, denied links first', async () => {
    const { data, errors } = await ask(
      'magnesium',
      `kind sentence link { relation } against { relation } supporting ${SIDE} opposing ${SIDE}`,
    )
    expect(errors).toBeUndefined()
    const quoted = (publisher: string, quote: string) => ({
      articleCount: 1,
      publisherCount: 1,
      evidence: [{ quote, article: { publisher } }],
    })
    expect(data).toEqual({
      contradictions: {
        totalCount: 2,
        nodes: [
          {
            kind: 'DENIED',
            sentence: 'Some say that magnesium relieves fatigue; others deny it.',
            link: { relation: 'RELIEVES' },
            against: { relation: 'RELIEVES' },
            supporting: quoted('First', 'Magnesium relieves cramps and fatigue.'),
            opposing: quoted('Second', 'It does not help with fatigue.'),
          },
          {
            kind: 'OPPOSITE',
            sentence:
              'Some say that magnesium worsens muscle cramps; others that magnesium relieves muscle cramps.',
            link: { relation: 'WORSENS' },
            against: { relation: 'RELIEVES' },
            supporting: quoted('Second', 'Magnesium worsens cramps.'),
            opposing: quoted('First', 'Magnesium relieves cramps and fatigue.'),
          },
        ],
      },
    })
  })

  it('are found from either end, and not where only another state is denied', async () => {
    expect(await ask('fatigue')).toMatchObject({ data: { contradictions: { totalCount: 1 } } })
    expect(await ask('iron')).toMatchObject({ data: { contradictions: { totalCount: 0, nodes: [] } } })
  })

  it('are listed for the whole graph, with the lines of safety that belong to them', async () => {
    const { data } = await served.ask(
      '{ contradictions(first: 1, kinds: [OPPOSITE, DENIED]) { totalCount pageInfo { hasNextPage } safety { disclaimer redFlags { quote } } } }',
    )
    expect(data).toMatchObject({
      contradictions: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        safety: { redFlags: [{ quote: 'The weakness comes suddenly' }, { quote: 'Breathing is hard' }] },
      },
    })
  })

  it('are those that are denied, where no other kind is asked for', async () => {
    const { data } = await served.ask('{ contradictions { nodes { kind } } }')
    expect(data).toEqual({ contradictions: { nodes: [{ kind: 'DENIED' }] } })
  })

  it('are null for a name that is not known, with the nearest names', async () => {
    const { data, extensions } = await ask('magnesum')
    expect(data).toEqual({ contradictions: null })
    expect(extensions?.unknownNames).toMatchObject([{ suggestions: [{ name: 'Magnesium' }] }])
  })
})

describe('consensus', () => {
  it('is read at once for all links of a page, and for contradictions too', async () => {
    const before = calls.voicesByLink ?? 0
    const { data, errors } = await served.ask(`{
      links(about: { name: "magnesium" }, first: 50, filter: { polarities: [AFFIRMED, DENIED] }) { nodes { id consensus {
        agreement supporting ${SIDE} opposing ${SIDE} qualifying ${SIDE}
      } } }
    }`)
    expect(errors).toBeUndefined()
    expect((calls.voicesByLink ?? 0) - before).toBe(1)
    const { nodes } = (data as { links: { nodes: { id: string; consensus: { agreement: string } }[] } }).links
    const agreements = new Map(
      nodes.map(({ id, consensus }) => [id.split('/').slice(0, 4).join(' '), consensus.agreement]),
    )
    expect(agreements.get('link:nutrient:magnesium UNSPECIFIED RELIEVES symptom:fatigue')).toBe('CONTESTED')
    expect(agreements.get('link:nutrient:magnesium UNSPECIFIED RELIEVES symptom:muscle-cramps')).toBe(
      'SINGLE_SOURCE',
    )
    expect(agreements.get('link:nutrient:magnesium SUPPLEMENTED RELIEVES symptom:fatigue')).toBe(
      'SINGLE_SOURCE',
    )
  })
})
