import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const quotes = (text: string, name: string): string[] => [
  ...new Set(read(text, name).claims.map((claim) => claim.quote)),
]
const html = (body: string): string =>
  `<html><body><article><h1>Muscle cramps</h1><h2>Causes of muscle cramps</h2>${body}</article></body></html>`

describe('a label and its text', () => {
  it.each([
    ['a bold line and a line break', '<ul><li><b>Magnesium deficiency</b><br>Leads to tingling.</li></ul>'],
    ['a bold opening', '<ul><li><strong>Magnesium deficiency</strong> Leads to tingling.</li></ul>'],
    [
      'a bold line and a paragraph',
      '<ul><li><strong>Magnesium deficiency</strong><p>Leads to tingling.</p></li></ul>',
    ],
    ['a bold opening of a paragraph', '<p><b>Magnesium deficiency.</b> Leads to tingling. It is common.</p>'],
    [
      'a bold opening with its colon in it',
      '<ul><li><b>Magnesium deficiency:</b> leads to tingling</li></ul>',
    ],
    [
      'a row of a table',
      '<table><tr><th>Cause</th><th>What it does</th></tr><tr><td>Magnesium deficiency</td><td>Leads to tingling</td></tr><tr><td>Stress</td><td>Tightens the calves</td></tr></table>',
    ],
  ])('are read as a pair: %s', (_, body) => {
    const reading = read(html(body), 'cramps.html')
    expect(linesOf(reading)).toEqual(
      expect.arrayContaining([
        'magnesium DEFICIENCY CAUSES muscle-cramps',
        'magnesium DEFICIENCY CAUSES tingling',
      ]),
    )
    for (const claim of reading.claims) expect(reading.text).toContain(claim.quote)
  })

  it.each([
    ['a bold opening', '- **Magnesium deficiency** Leads to tingling.'],
    ['a bold opening with a line break', '- **Magnesium deficiency**\n  Leads to tingling.'],
    ['a bold opening of a paragraph', '**Magnesium deficiency.** Leads to tingling. It is common.'],
    [
      'a row of a table',
      '| Cause | What it does |\n| --- | --- |\n| Magnesium deficiency | Leads to tingling |\n| Stress | Tightens the calves |',
    ],
  ])('are read as a pair in Markdown: %s', (_, body) => {
    const reading = read(`# Muscle cramps\n\n## Causes of muscle cramps\n\n${body}\n`, 'cramps.md')
    expect(linesOf(reading)).toEqual(
      expect.arrayContaining([
        'magnesium DEFICIENCY CAUSES muscle-cramps',
        'magnesium DEFICIENCY CAUSES tingling',
      ]),
    )
    for (const claim of reading.claims) expect(reading.text).toContain(claim.quote)
  })

  it('keeps the exact words as its quote', () => {
    expect(
      quotes(html('<ul><li><b>Magnesium deficiency</b><br>Leads to tingling.</li></ul>'), 'cramps.html'),
    ).toEqual(['Magnesium deficiency\nLeads to tingling.'])
    expect(quotes(html('<p><b>Dehydration.</b> Sweat takes salt along.</p>'), 'cramps.html')).toEqual([
      'Dehydration. Sweat takes salt along.',
    ])
  })

  it('is not seen in words that are bold for their weight', () => {
    expect(
      linesOf(
        read(
          '<html><body><h1>Muscle cramps</h1><p><b>Low magnesium</b> and <b>stress</b> cause muscle cramps.</p></body></html>',
          'cramps.html',
        ),
      ),
    ).toEqual(['magnesium LOW CAUSES muscle-cramps', 'psychological-stress CAUSES muscle-cramps'])
  })
})

describe('a table', () => {
  it.each([
    [
      'of doses',
      '<tr><th>Nutrient</th><th>A day</th></tr><tr><td>Magnesium</td><td>320 mg</td></tr><tr><td>Zinc</td><td>9 mg</td></tr>',
    ],
    [
      'of foods',
      '<tr><th>Nutrient</th><th>Food sources</th></tr><tr><td>Magnesium</td><td>spinach, almonds</td></tr><tr><td>Zinc</td><td>beef</td></tr>',
    ],
    [
      'of three columns',
      '<tr><td>Magnesium</td><td>low</td><td>cramps</td></tr><tr><td>Zinc</td><td>low</td><td>cramps</td></tr>',
    ],
    [
      'of layout',
      '<tr><td>Magnesium</td><td><table><tr><td>Zinc</td><td>fatigue</td></tr></table></td></tr>',
    ],
  ])('gives no links: %s', (_, rows) => {
    expect(linesOf(read(html(`<p>They come at night.</p><table>${rows}</table>`), 'cramps.html'))).toEqual([])
  })

  it('does not end the section in which it stands', () => {
    const table =
      '<table><tr><th>Cause</th><th>What it does</th></tr><tr><td>Stress</td><td>Tightens the calves</td></tr><tr><td>Alcohol</td><td>Dries you out</td></tr></table>'
    expect(linesOf(read(html(`${table}<ul><li>Dehydration</li></ul>`), 'cramps.html'))).toContain(
      'dehydration CAUSES muscle-cramps',
    )
  })
})
