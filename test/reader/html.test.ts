import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const HEAD = `<title>Why calves cramp | Springwell</title>
<meta property="og:site_name" content="Springwell">
<link rel="canonical" href="https://springwell.example/calf-cramps">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Springwell", "url": "https://springwell.example/"},
  {"@type": "BlogPosting", "headline": "Why calves cramp", "datePublished": "2026-02-03T10:00:00Z",
   "publisher": {"@type": "Organization", "name": "Springwell Health"}, "articleSection": ["Muscles"]}]}</script>`

const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en_us"><head>${head}</head><body>${body}</body></html>`

const blocks = (html: string): string[] =>
  read(html, 'page.html').blocks.map(({ kind, text }) => `${kind} ${text}`)

describe('an HTML page', () => {
  it('tells what the article is by JSON-LD and meta elements', () => {
    const { article } = read(
      page('<h1>Why calves cramp</h1><p>Calves cramp at night.</p>', HEAD),
      'calves.html',
    )

    expect(article).toEqual({
      id: 'article:calves',
      slug: 'calves',
      title: 'Why calves cramp',
      url: 'https://springwell.example/calf-cramps',
      publisher: 'Springwell Health',
      category: 'Muscles',
      language: 'en-US',
      publishedAt: '2026-02-03T10:00:00Z',
      summary: 'Calves cramp at night.',
    })
  })

  it('takes no address but of the web, and no word that is broken', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><script type="application/ld+json">{"@type": </script>
      <script type="application/ld+json">{"@type": "Article", "headline": 7, "url": "file:///etc/passwd", "datePublished": "soon"}</script>`
    const { article } = read(page('<h1>Cramps</h1><p>Low iron causes fatigue.</p>', head), 'x.html')

    expect(article).toMatchObject({ title: 'Cramps', url: null, publishedAt: null })
  })

  it('leaves out of the title what the site adds to it', () => {
    const title = (head: string, body = '<p>Text of it.</p>') =>
      read(page(body, head), 'x.html').article.title

    expect(
      title(
        '<title>Why calves cramp | Springwell</title><meta name="application-name" content="Springwell">',
      ),
    ).toBe('Why calves cramp')
    expect(title('<title>Springwell – Iron and you</title>', '<h1>Iron and you</h1><p>Text.</p>')).toBe(
      'Iron and you',
    )
    expect(title('<title>Magnesium - the calm mineral</title>')).toBe('Magnesium - the calm mineral')
  })

  it('stores what a reader sees: one block a line, entities decoded, no sign that takes no room', () => {
    const reading = read(
      page(
        '<h1>Iron</h1><p>Low&nbsp;mag&shy;ne\u200bsium causes\n  muscle <b>cramps</b>.<br>Zinc &amp; iron don&rsquo;t &mdash; so they say.</p>',
      ),
      'page.html',
    )

    expect(reading.text).toBe(
      'Iron\n\nLow magnesium causes muscle cramps.\n\nZinc & iron don’t — so they say.',
    )
    expect(linesOf(reading)).toContain('magnesium LOW CAUSES muscle-cramps')
    for (const { start, end, text } of reading.blocks) expect(reading.text.slice(start, end)).toBe(text)
  })

  it('keeps lists, their nested lists and definitions apart, and reads no table, form or navigation', () => {
    expect(
      blocks(
        page(`<nav><a href="/">Home</a></nav><h1>Cramps</h1>
        <ul><li>Magnesium<ul><li>Nuts</li><li><p>Seeds</p><p>They keep.</p></li></ul></li><li>Potassium</li></ul>
        <dl><dt>Calcium</dt><dd>Relieves cramps.</dd></dl>
        <table><tr><td>Iron</td><td>8 mg</td></tr><tr><td>Zinc</td><td>9 mg</td></tr></table><form><label>Mail</label></form>
        <p>• Stress<br>• Alcohol</p>`),
      ),
    ).toEqual([
      'HEADING Cramps',
      'LIST_ITEM Magnesium',
      'LIST_ITEM Nuts',
      'LIST_ITEM Seeds',
      'PARAGRAPH They keep.',
      'LIST_ITEM Potassium',
      'HEADING Calcium',
      'PARAGRAPH Relieves cramps.',
      'LIST_ITEM Stress',
      'LIST_ITEM Alcohol',
    ])
  })

  it('gives its headings their reach, also a bold line and the question of a fold-out', () => {
    const html = page(`<h1>Muscle cramps</h1>
      <h2>Nutrient deficiencies linked to muscle cramps</h2><ul><li>Magnesium deficiency</li></ul>
      <p><strong>What can worsen muscle cramps</strong></p><ul><li>Dehydration</li></ul>
      <details><summary>Can stress cause cramps?</summary><p>Stress can trigger muscle cramps.</p></details>`)

    expect(linesOf(read(html, 'page.html'))).toEqual(
      expect.arrayContaining([
        'magnesium DEFICIENCY ASSOCIATED_WITH muscle-cramps',
        'dehydration WORSENS muscle-cramps',
      ]),
    )
    expect(blocks(html)).toContain('HEADING Can stress cause cramps?')
  })

  it('leaves out the marks that lead to sources, and keeps other raised figures', () => {
    expect(
      blocks(
        page(
          '<h1>Cramps</h1><p>Low iron causes fatigue<sup><a href="#r1">[1]</a></sup>. Of 10<sup>9</sup> cells.</p>',
        ),
      ),
    ).toContain('PARAGRAPH Low iron causes fatigue. Of 109 cells.')
  })

  it('makes no claims of the article of cards at its foot, whatever the level of their headings', () => {
    const prose =
      '<p>Muscle cramps are sudden and painful, and they come at night more often than by day.</p>'.repeat(5)
    const cards =
      '<div class="c"><h2><a href="/iron">Low iron causes fatigue</a></h2><p>Zinc causes nausea.</p></div>'
    const html = page(
      `<article><h1>Muscle cramps</h1>${prose}<h2>Related articles</h2>${cards.repeat(3)}</article>`,
    )
    const reading = read(html, 'page.html')
    const body = reading.blocks.filter((block) => block.role === 'BODY').map((block) => block.text)

    expect(body).not.toContain('Low iron causes fatigue')
    expect(reading.claims.filter((claim) => claim.derivation !== 'TEASER')).toEqual([])
  })

  it('finds the article among what a page has around it', () => {
    const prose = Array.from(
      { length: 8 },
      (_, i) =>
        `<p>In the ${i}th week, low iron causes fatigue in many people, who sleep badly and feel weak.</p>`,
    ).join('')
    const side = '<div class="sidebar"><h3>Popular</h3><p>Zinc causes nausea.</p></div>'
    const reading = read(
      page(
        `<div class="top">Menu Shop</div>${side}<div class="post"><h1>Iron</h1>${prose}</div><footer>© 2026</footer>`,
      ),
      'page.html',
    )

    expect(reading.text).toContain('In the 7th week')
    expect(reading.text).not.toMatch(/nausea|Menu|2026/)
  })

  it('is read as one without its ending too, and by its address where it is an index', () => {
    expect(linesOf(read(page('<p>Low iron causes fatigue.</p>'), '-'))).toEqual(['iron LOW CAUSES fatigue'])
    expect(linesOf(read('<p>Low iron causes fatigue.', 'x.html'))).toEqual(['iron LOW CAUSES fatigue'])
    expect(read(page('<p>Low iron causes fatigue.</p>', HEAD), 'site/index.html').article.id).toBe(
      'article:calf-cramps',
    )
  })

  it('runs nothing and keeps no script, style or comment', () => {
    const html = page(
      '<script>globalThis.ran = true</script><style>p { color: red }</style><!-- zinc --><p onclick="x()">Iron is a metal.</p><img src=x onerror="globalThis.ran = true">',
    )

    expect(read(html, 'x.html').text).toBe('Iron is a metal.')
    expect(globalThis).not.toHaveProperty('ran')
  })
})
