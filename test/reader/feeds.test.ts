import { describe, expect, it } from 'vitest'
import type { ArticleReading } from '../../src/domain/article.ts'
import { linesOf, reader } from './read.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const sources = (text: string, name = 'feed.xml') => reader.sources({ name, bytes: bytesOf(text) })
const readAll = (text: string, name?: string): ArticleReading[] =>
  sources(text, name).map((source) => reader.read(source))

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Springwell &amp; Co</title><language>en-gb</language>
<item><title>Iron &amp; fatigue</title><link>https://springwell.example/2026/iron-and-fatigue/</link>
  <pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate><category>Minerals</category>
  <description>About iron.</description>
  <content:encoded><![CDATA[<h2>What it does</h2><p>Low iron causes fatigue&nbsp;&ndash; and 1 &lt; 2.</p>]]></content:encoded></item>
<item><title>Zinc</title><guid isPermaLink="false">tag:77</guid>
  <description>&lt;p&gt;Zinc deficiency causes hair loss.&lt;/p&gt;</description></item>
<item><title>Only the beginning</title><link>https://springwell.example/more</link><description>Low iron causes […]</description></item>
</channel></rss>`

const WXR = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:wp="w" xmlns:dc="d"><channel><title>Springwell</title>
${[
  [
    'post',
    'publish',
    'cramps',
    'Muscle cramps are sudden.\n\n<h2>What can worsen muscle cramps</h2>\n<ul>\n<li>Dehydration</li>\n</ul>\n\n[caption id="a"]<img src="x" />[/caption]\nLow iron causes fatigue.\nZinc relieves headaches.',
  ],
  [
    'page',
    'publish',
    'about-iron',
    '<!-- wp:paragraph -->\n<p>Low iron\ncauses fatigue.</p>\n<!-- /wp:paragraph -->',
  ],
  ['post', 'draft', 'draft', '<p>Zinc causes nausea.</p>'],
  ['attachment', 'inherit', 'picture', ''],
  ['nav_menu_item', 'publish', 'menu', ''],
]
  .map(
    ([
      type,
      status,
      name,
      text,
    ]) => `<item><title>On ${name}</title><link>https://springwell.example/${name}/</link>
<content:encoded><![CDATA[${text}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_name><![CDATA[${name}]]></wp:post_name><wp:status><![CDATA[${status}]]></wp:status><wp:post_type><![CDATA[${type}]]></wp:post_type>
<category domain="post_tag" nicename="t"><![CDATA[Tag]]></category><category domain="category" nicename="m"><![CDATA[Muscles]]></category></item>`,
  )
  .join('\n')}
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Springwell</title>
<entry><title type="html">Iron &amp;amp; you</title><link rel="self" href="https://springwell.example/x.atom"/>
  <link href="https://springwell.example/iron"/><published>2026-01-02T03:04:05Z</published><updated>2026-02-02T00:00:00Z</updated>
  <content type="html">&lt;p&gt;Low iron causes fatigue &amp;amp; more.&lt;/p&gt;</content></entry>
<entry><title>Zinc</title><id>urn:uuid:1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Zinc deficiency<br/>causes hair loss.</p></div></content></entry>
<entry><title>Plain</title><content type="text">Stress can trigger headaches &amp; 1 &lt; 2.</content></entry></feed>`

describe('an RSS feed', () => {
  it('is as many articles as it has, each with what the feed tells of it', () => {
    const [iron, zinc] = sources(RSS)
      .slice(0, 2)
      .map((source) => reader.read(source))

    expect(iron?.article).toEqual({
      id: 'article:iron-and-fatigue',
      slug: 'iron-and-fatigue',
      title: 'Iron & fatigue',
      url: 'https://springwell.example/2026/iron-and-fatigue/',
      publisher: 'Springwell & Co',
      category: 'Minerals',
      language: 'en-GB',
      publishedAt: '2026-02-03T10:00:00.000Z',
      summary: 'Low iron causes fatigue – and 1 < 2.',
    })
    expect(iron?.text).toBe('Iron & fatigue\n\nWhat it does\n\nLow iron causes fatigue – and 1 < 2.')
    expect(zinc?.article).toMatchObject({ id: 'article:zinc', url: null })
    expect(zinc && linesOf(zinc)).toEqual(['zinc DEFICIENCY CAUSES hair-loss'])
  })

  it('whose entry is only a beginning says so of that entry', () => {
    const cut = sources(RSS)[2]
    expect(cut?.name).toBe('feed.xml#more')
    expect(() => cut && reader.read(cut)).toThrow(expect.objectContaining({ code: 'EMPTY_ARTICLE' }))
  })
})

describe('a WordPress export', () => {
  it('gives its published posts and pages, and nothing else that it holds', () => {
    expect(
      readAll(WXR, 'export.xml').map(({ article }) => [article.id, article.title, article.category]),
    ).toEqual([
      ['article:cramps', 'On cramps', 'Muscles'],
      ['article:about-iron', 'On about-iron', 'Muscles'],
    ])
  })

  it('has the paragraphs that its author typed, by blank lines or by blocks, and no shortcodes', () => {
    const [typed, blocks] = readAll(WXR)

    expect(typed?.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'HEADING On cramps',
      'PARAGRAPH Muscle cramps are sudden.',
      'HEADING What can worsen muscle cramps',
      'LIST_ITEM Dehydration',
      'PARAGRAPH Low iron causes fatigue.',
      'PARAGRAPH Zinc relieves headaches.',
    ])
    expect(blocks?.text).toBe('On about-iron\n\nLow iron causes fatigue.')
  })
})

describe('an Atom feed', () => {
  it('is read whether its content is HTML, XHTML or plain', () => {
    const [iron, zinc, plain] = readAll(ATOM, 'feed.atom')

    expect(iron?.article).toMatchObject({
      id: 'article:iron',
      title: 'Iron & you',
      url: 'https://springwell.example/iron',
      publisher: 'Springwell',
      publishedAt: '2026-01-02T03:04:05Z',
    })
    expect(iron?.text).toBe('Iron & you\n\nLow iron causes fatigue & more.')
    expect(zinc?.text).toBe('Zinc\n\nZinc deficiency\n\ncauses hair loss.')
    expect(plain?.text).toBe('Plain\n\nStress can trigger headaches & 1 < 2.')
  })
})

describe('a file that holds one article', () => {
  it('is its own only source', () => {
    const source = { name: 'a.md', bytes: bytesOf('# Iron\n\nLow iron causes fatigue.\n') }
    expect(reader.sources(source)).toEqual([source])
  })

  it('is told from a feed by what stands in it, without an ending too', () => {
    expect(sources(RSS, '-')).toHaveLength(3)
    expect(sources('<p>How an <?xml ?> feed begins.</p>', '-')).toHaveLength(1)
  })
})

describe('XML that is no feed', () => {
  it.each([
    ['other XML', '<?xml version="1.0"?><ClinicalDocument><a/></ClinicalDocument>', 'UNSUPPORTED_FORMAT'],
    ['a feed without articles', '<rss><channel><title>x</title></channel></rss>', 'EMPTY_ARTICLE'],
    ['what is not well-formed', '<rss><channel><item>', 'UNREADABLE_FILE'],
    [
      'entities that grow',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      'UNREADABLE_FILE',
    ],
    [
      'an entity from outside',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&e;</title></item></channel></rss>',
      'UNREADABLE_FILE',
    ],
    [
      'elements nested without end',
      `<rss>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</rss>`,
      'UNREADABLE_FILE',
    ],
  ])('is refused with a code: %s', (_, text, code) => {
    expect(() => sources(text)).toThrow(expect.objectContaining({ code }))
  })
})
