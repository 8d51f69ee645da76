import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

const HTML =
  '<!doctype html><html><head><title>Iron</title></head><body><h1>Iron</h1><p>Low iron causes fatigue.</p></body></html>'
const item = (name: string, text: string) =>
  `<item><title>${name}</title><link>https://springwell.example/${name}</link><description>${text}</description></item>`
const RSS = `<rss version="2.0"><channel><title>Springwell</title>${item('zinc', 'Zinc deficiency causes hair loss.')}${item('empty', '')}${item('stress', 'Stress can trigger headaches.')}</channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title><entry><title>Sleep</title><id>x</id><content type="html">&lt;p&gt;Poor sleep causes fatigue.&lt;/p&gt;</content></entry></feed>`

let place: Workplace

beforeAll(() => {
  place = createWorkplace()
})
afterAll(() => place.remove())

const write = (name: string, text: string): string => {
  mkdirSync(dirname(join(place.folder, name)), { recursive: true })
  return place.write(name, text)
}
const idsIn = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).article.id)
const extract = async (...paths: string[]) => {
  const { stdout, stderr, code } = await place.run(['extract', '--format', 'json', ...paths])
  return { ids: idsIn(stdout), stderr, code }
}

describe('the forms that articles come in', () => {
  it('are found in a folder by their endings', async () => {
    write('forms/a.html', HTML)
    write('forms/b.htm', HTML)
    write('forms/c.rss', RSS.replace(item('empty', ''), ''))
    const folder = dirname(write('forms/d.atom', ATOM))
    write('forms/e.css', 'p { color: red }')

    expect(await extract(folder)).toEqual({
      ids: ['article:a', 'article:b', 'article:zinc', 'article:stress', 'article:sleep'],
      stderr: '',
      code: 0,
    })
  })

  it('each article of a feed is told by its name where it fails, and the others are read', async () => {
    const { ids, stderr, code } = await extract(write('feeds/feed.xml', RSS))

    expect(ids).toEqual(['article:zinc', 'article:stress'])
    expect(stderr).toMatch(/feed\.xml#empty: .+ \(EMPTY_ARTICLE\)/)
    expect(code).toBe(1)
  })

  it('ingest counts the articles of a feed, not its file', async () => {
    const { stdout, stderr } = await place.run([
      'ingest',
      '--dry-run',
      write('feeds/all.xml', RSS),
      write('feeds/iron.html', HTML),
    ])

    expect(stdout).toMatch(/^4 articles in .*: 3 read, none stored \(dry run\), 1 failed/)
    expect(stderr).toMatch(/3\/4 /)
    expect(stderr).toMatch(/4\/4 /)
  })
})

describe('a list of files', () => {
  it('is read in its order, relative to itself, each file once', async () => {
    write('site/pages/iron.html', HTML)
    write('site/zinc.txt', 'On zinc\n\nZinc deficiency causes hair loss.\n')
    const list = write('site/all.list', '# what we have\nzinc.txt\n\npages/iron.html\nzinc.txt\n')

    expect(await extract(list)).toEqual({ ids: ['article:zinc', 'article:iron'], stderr: '', code: 0 })
  })

  it('leads to no file outside its folder, by dots, from the root or by a link', async () => {
    const outside = write('secret.txt', 'On iron\n\nLow iron causes fatigue.\n')
    const list = write('closed/all.list', `../secret.txt\n${outside}\nlink.txt\n/etc/hosts\n`)
    symlinkSync(outside, join(dirname(list), 'link.txt'))
    const { ids, stderr, code } = await extract(list)

    expect(ids).toEqual([])
    expect(stderr.match(/outside the folder of that list/g)).toHaveLength(4)
    expect(code).toBe(1)
  })

  it('may be a sitemap of a copy of its site; the network is not asked', async () => {
    write('copy/iron.html', HTML)
    write('copy/zinc/index.html', HTML.replaceAll('Iron', 'Zinc'))
    const urls = ['https://springwell.example/iron', 'zinc/index.html', 'https://127.0.0.1:9/gone'].map(
      (loc) => `<url><loc>${loc}</loc></url>`,
    )
    const sitemap = write(
      'copy/sitemap.xml',
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    )
    const { ids, stderr } = await extract(sitemap)

    expect(ids).toEqual(['article:iron', 'article:index'])
    expect(stderr).toMatch(/gone, named by .*sitemap\.xml, is no file beside that list; nothing is fetched/)
  })

  it('that names nothing, or is no valid sitemap, is told so', async () => {
    const { stderr } = await extract(
      write('bad/none.list', '# nothing\n'),
      write('bad/sitemap.xml', '<urlset><url>'),
    )

    expect(stderr).toMatch(/none\.list names no file\. \(EMPTY_ARTICLE\)/)
    expect(stderr).toMatch(/sitemap\.xml: .*\(UNREADABLE_FILE\)/)
  })
})
