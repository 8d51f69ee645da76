import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { linksCsv } from '../../src/pages/concept/links-file.ts'
import type { PageApi } from '../../src/pages/page.ts'

const ARTICLE = { id: 'article:a', slug: 'a', title: '=HYPERLINK("x")', url: null, publisher: '@publisher' }
const LINK = {
  id: 'link:x',
  sentence: 'Iron is linked to fatigue.',
  subject: { id: 'nutrient:iron', name: 'Iron' },
  object: { id: 'symptom:fatigue', name: 'Fatigue' },
  score: 0.5,
  evidence: {
    nodes: [
      {
        quote: '-2+3, "said"\nso',
        contextQuote: '+cmd',
        certainty: 'STATED',
        deepLink: null,
        article: ARTICLE,
      },
    ],
  },
}

/** Answers with pages of one link each. */
const apiOf = (pages: number): PageApi => ({
  ask: async (_document, variables) => {
    const at = Number((variables as { after?: string }).after ?? 0)
    const pageInfo = { endCursor: `${at + 1}`, hasNextPage: at + 1 < pages }
    const links = { totalCount: pages, pageInfo, nodes: [{ ...LINK, id: `link:${at}` }] }
    const safety = { disclaimer: 'No advice.', redFlags: [] }
    return {
      concept: { id: 'nutrient:iron', slug: 'iron', name: 'Iron', type: 'NUTRIENT', links, safety },
    } as never
  },
})

it('holds every page of links, and no cell that a spreadsheet would run', async () => {
  const { body, name } = await linksCsv(apiOf(3), 'iron', {})
  expect(name).toBe('iron-links.csv')
  const rows = parse<Record<string, string>>(body, { bom: true, columns: true })
  expect(rows.map(({ linkId }) => linkId)).toEqual(['link:0', 'link:1', 'link:2', ''])
  expect(rows[0]).toMatchObject({
    quote: `'-2+3, "said"\nso`,
    context: "'+cmd",
    article: `'=HYPERLINK("x")`,
    publisher: "'@publisher",
    score: '0.5',
  })
})
