import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../src/domain/article-page.ts'
import { textDirectives, withDirective } from '../../src/domain/text-fragment.ts'
import { read } from '../reader/read.ts'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium.ts'

const ADDRESS = 'https://springwell.example/cramps'

const path = findChromium()
const found = path !== undefined && existsSync(path)

if (!found) {
  const message = 'No Chromium on this machine (set CHROMIUM_PATH): deep links are not tried in a browser.'
  if (process.env.CI === 'true') throw new Error(message)
  process.stderr.write(`\n${message}\n`)
}

/**
 * Each quote with the markup of its page. `data-q` marks what the browser is to find; it means nothing to a
 * browser or to the reader.
 */
const CASES: readonly (readonly [what: string, quote: string, html: string])[] = [
  ['a plain sentence', 'Low zinc causes nausea.', '<p><span data-q>Low zinc causes nausea.</span></p>'],
  [
    'a sentence between others',
    'Low zinc causes fatigue.',
    '<p>It is known. <span data-q>Low zinc causes fatigue.</span> So it goes.</p>',
  ],
  [
    'a footnote digit at its end',
    'Low iron causes dizziness.',
    '<p><span data-q>Low iron causes dizziness.</span><sup><a href="#r1">1</a></sup></p>',
  ],
  [
    'a footnote digit before its full stop',
    'Low iron causes headaches.',
    '<p>Doctors agree. <span data-q>Low iron causes headaches<sup><a href="#r1">2</a></sup>.</span> So it goes.</p>',
  ],
  [
    'a footnote digit in its middle',
    'Low iron, which is common, causes brittle nails.',
    '<p><span data-q>Low iron,<sup><a href="#r1">3</a></sup> which is common, causes brittle nails.</span> So it goes.</p>',
  ],
  [
    'a footnote in brackets at its end',
    'Low iron causes hair loss.',
    '<p><span data-q>Low iron causes hair loss.</span><sup><a href="#r1">[4]</a></sup> So it goes.</p>',
  ],
  [
    'a footnote digit behind the sentence before',
    'Low iron causes restlessness.',
    '<p>It is known.<sup><a href="#r1">5</a></sup> <span data-q>Low iron causes restlessness.</span></p>',
  ],
  [
    'a repeated phrase after a footnote digit',
    'Magnesium helps.',
    '<p>For cramps we know.<sup><a href="#r1">6</a></sup> <span data-q>Magnesium helps.</span></p><p>For sleep we do not. Magnesium helps.</p>',
  ],
  [
    'nested inline tags',
    'Low magnesium can cause muscle cramps and tremor.',
    '<p><span data-q>Low <b><a href="/m">mag<i>nes</i>ium</a></b> can cause <em>muscle <u>cramps</u></em> and tremor.</span></p>',
  ],
  [
    'lines broken in the source',
    'Low calcium can cause tingling in the fingers.',
    '<p><span data-q>Low calcium can\n      cause tingling\n in the fingers.</span></p>',
  ],
  [
    'a label and a line break',
    'Potassium deficiency\nLeads to constipation.',
    '<ul><li><span data-q><b>Potassium deficiency</b><br>Leads to constipation.</span></li></ul>',
  ],
  [
    'a row of a table',
    'Vitamin D deficiency\nLeads to bone pain',
    '<table><tr><th>Cause</th><th>What it does</th></tr><tr><td>Stress</td><td>Tightens the calves</td></tr><tr data-q><td>Vitamin D deficiency</td><td>Leads to bone pain</td></tr></table>',
  ],
  [
    'a repeated phrase, its second place',
    'Selenium helps.',
    '<p>Against warts: Selenium helps.</p><p>Against colds: <span data-q>Selenium helps.</span></p>',
  ],
  [
    'curly quotes and an apostrophe',
    'A “tired” body doesn’t sleep – low ferritin causes insomnia.',
    '<p><span data-q>A &ldquo;tired&rdquo; body doesn&rsquo;t sleep &ndash; low ferritin causes insomnia.</span></p>',
  ],
  [
    'soft hyphens and hard spaces',
    'Low manganese causes joint pain.',
    '<p><span data-q>Low man&shy;gan&shy;ese&nbsp;causes joint pain.</span></p>',
  ],
  [
    'a hyphen and a comma',
    'Omega-3, taken daily, eases joint pain.',
    '<p><span data-q>Omega-3, taken daily, eases joint pain.</span></p>',
  ],
  [
    'a long sentence',
    'Low folate, which is more common in people who drink a lot and eat few greens, can in the course of months cause fatigue and pale skin.',
    '<p>So it is. <span data-q>Low folate, which is more common in people who drink a lot and eat few greens, can in the course of months cause fatigue and pale skin.</span> And more.</p>',
  ],
  [
    'a long sentence with a footnote digit at each end',
    'Low copper, which is rare in people who eat nuts and seeds on most days of the week, can cause pale skin.',
    '<p><span data-q>Low copper<sup><a href="#r1">7</a></sup>, which is rare in people who eat nuts and seeds on most days of the week, can cause pale skin</span><sup><a href="#r1">8</a></sup>.</p>',
  ],
  ['a list item', 'Chromium deficiency', '<ul><li><span data-q>Chromium deficiency</span></li></ul>'],
]

const PAGE = `<!doctype html><html lang="en"><head><title>Cramps</title><meta charset="utf-8">
<link rel="canonical" href="${ADDRESS}">
<style>p, li, table { margin-bottom: 1500px } sup { font-size: 60% }
body { background: #fff; color: #000; font: 16px/24px sans-serif; width: 700px }
::target-text { background: #f0f; color: #f0f }</style></head>
<body><article><h1>Muscle cramps</h1><p>Muscle cramps are common.</p><h2>Causes of muscle cramps</h2>
${CASES.map(([, , html]) => html).join('\n')}
<p id="r1">The end of it all.</p></article></body></html>`

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box around all signs of magenta, which the page's style gives to what the browser found. */
async function highlighted(page: Page, tool: Page): Promise<Box | null> {
  const shot = (await page.screenshot()).toString('base64')
  return tool.evaluate<Box | null>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${shot}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const drawing = canvas.getContext('2d')
    drawing.drawImage(image, 0, 0)
    const { data } = drawing.getImageData(0, 0, image.width, image.height)
    let box = null
    for (let y = 0; y < image.height; y++)
      for (let x = 0; x < image.width; x++) {
        const at = (y * image.width + x) * 4
        if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue
        box ??= { left: x, top: y, right: x, bottom: y }
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x + 1)
        box.bottom = y + 1
      }
    return box
  })()`)
}

/** The box around the marked text of a case, on screen. */
function expectedBox(page: Page, at: number): Promise<Box> {
  return page.evaluate<Box>(`(() => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelectorAll('[data-q]')[${at}])
    const { left, top, right, bottom } = range.getBoundingClientRect()
    return { left, top, right, bottom }
  })()`)
}

describe.skipIf(!found)('a deep link in Chromium', () => {
  const { blocks, text } = read(PAGE, 'cramps.html')
  const article = articlePage(blocks)
  let browser: Browser
  let tool: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_ARGS })
    tool = await browser.newPage()
  })
  afterAll(async () => browser?.close())

  it.each(CASES.map((entry, at) => [entry[0], entry[1], at] as const))(
    'leads to %s',
    async (_, quote, at) => {
      // The marked place of a quote that the page repeats is its last but in the first of the two cases.
      const from = at === REPEATED_FIRST ? text.indexOf(quote) : text.lastIndexOf(quote)
      const place = article.placeOf(from, from + quote.length)
      const directive = place && textDirectives(article.text, place)
      const context = await browser.newContext({ viewport: { width: 900, height: 900 } })
      try {
        const page = await context.newPage()
        await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }))
        await page.goto(withDirective(ADDRESS, directive))
        await expect.poll(() => page.evaluate('scrollY'), { timeout: 5000 }).not.toBe(0)
        const [marked, shown] = [await expectedBox(page, at), await highlighted(page, tool)]
        expect(shown).not.toBeNull()
        if (!shown) return
        // Whole where the page has no mark of a note in it, else a part of it, and nothing besides.
        const margin = 4
        expect(shown.left).toBeGreaterThanOrEqual(marked.left - margin)
        expect(shown.top).toBeGreaterThanOrEqual(marked.top - margin)
        expect(shown.right).toBeLessThanOrEqual(marked.right + margin)
        expect(shown.bottom).toBeLessThanOrEqual(marked.bottom + margin)
        if (MARKED_INSIDE.test(CASES[at]?.[2] ?? '')) return
        expect(shown.left).toBeLessThanOrEqual(marked.left + margin)
        expect(shown.right).toBeGreaterThanOrEqual(marked.right - margin)
      } finally {
        await context.close()
      }
    },
  )
})

/** A mark within what is looked for, or at the word that ends it. */
const MARKED_INSIDE = /data-q>(?:(?!<\/span>).)*<sup>|\w<\/span><sup>/s
const REPEATED_FIRST = CASES.findIndex(([what]) => what.startsWith('a repeated phrase after'))
