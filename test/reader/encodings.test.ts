import { describe, expect, it } from 'vitest'
import { linesOf, read, reader } from './read.ts'

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** Letters up to ÿ, and ’ at its place in windows-1252. */
const western = (text: string): Uint8Array =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('–', '\u0096'), 'latin1')
const textOf = (name: string, bytes: Uint8Array) => reader.read({ name, bytes }).text

const ARTICLE = 'On naïve iron\n\nLow iron doesn’t help – it causes fatigue.\n'

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(ARTICLE)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${ARTICLE}`)],
    ['UTF-16, little end first', utf16(ARTICLE)],
    ['UTF-16, big end first', utf16(ARTICLE, true)],
    ['windows-1252, undeclared', western(ARTICLE)],
  ])('%s gives the same text', (_, bytes) => {
    expect(textOf('iron.txt', bytes)).toBe(ARTICLE)
  })

  it.each([
    ['windows-1252', '<meta charset="windows-1252">'],
    ['latin-1', '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'],
    ['nothing', ''],
    ['UTF-8, wrongly', '<meta charset="utf-8">'],
    ['one that nobody knows', '<meta charset="klingon">'],
  ])('a page that declares %s is read by what its bytes are', (_, meta) => {
    const html = `<html><head>${meta}</head><body><p>A naïve test: iron doesn’t cause it.</p></body></html>`
    expect(textOf('x.html', western(html))).toBe('A naïve test: iron doesn’t cause it.')
  })

  it('other declared encodings are followed', () => {
    const html = Buffer.from(
      '<html><head><meta charset="windows-1251"></head><body><p>Iron: \u00e6</p></body></html>',
      'latin1',
    )
    expect(textOf('x.html', html)).toBe('Iron: ж')
    const xml = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-15"?><rss><channel><item><title>I\u00a4</title><description>x</description></item></channel></rss>',
      'latin1',
    )
    expect(reader.sources({ name: 'f.xml', bytes: xml })[0]?.entry?.meta.title).toBe('I€')
  })

  const unmarked = (text: string, bigEndian = false): Uint8Array => utf16(text, bigEndian).subarray(2)

  it.each([
    ['little end first', false],
    ['big end first', true],
  ])('UTF-16 without its mark, %s, gives the same text', (_, bigEndian) => {
    expect(textOf('iron.txt', unmarked(ARTICLE, bigEndian))).toBe(ARTICLE)
    const html =
      '<html><head><meta charset="utf-16"></head><body><p>A naïve test: iron doesn’t cause it.</p></body></html>'
    for (const bytes of [unmarked(html, bigEndian), utf16(html, bigEndian)])
      expect(textOf('x.html', bytes)).toBe('A naïve test: iron doesn’t cause it.')
    const feed = `<?xml version="1.0" encoding="utf-16"?><rss version="2.0"><channel><item><title>Naïve</title><description>Low iron causes fatigue.</description></item></channel></rss>`
    expect(reader.sources({ name: 'f.xml', bytes: unmarked(feed, bigEndian) })[0]?.entry?.meta.title).toBe(
      'Naïve',
    )
  })

  const page = (charset: string) =>
    Buffer.from(`<html><head><meta charset="${charset}"></head><body><p>`, 'latin1')
  const END = Buffer.from('</p></body></html>', 'latin1')

  it.each([
    ['shift_jis', [0x93, 0x53, 0x82, 0xcc, 0x95, 0x73, 0x91, 0xab], '鉄の不足'],
    ['Shift_JIS', [0x93, 0x53, 0x82, 0xcc, 0x95, 0x73, 0x91, 0xab], '鉄の不足'],
    ['x-sjis', [0x93, 0x53, 0x82, 0xcc, 0x95, 0x73, 0x91, 0xab], '鉄の不足'],
    ['euc-jp', [0xc5, 0xb4, 0xa4, 0xce], '鉄の'],
    ['gb2312', [0xcc, 0xfa], '铁'],
    ['big5', [0xc5, 0x4b], '鐵'],
    ['euc-kr', [0xc3, 0xb6, 0xba, 0xd0], '철분'],
    ['iso-8859-15', [0xa4, 0xbd, 0xe9], '€œé'],
    ['latin9', [0xa4, 0xbd, 0xe9], '€œé'],
    ['iso-8859-2', [0xb1, 0xea], 'ąę'],
    ['windows-1250', [0xb9, 0x9c], 'ąś'],
    ['koi8-r', [0xc4, 0xc1], 'да'],
    ['macintosh', [0x8e, 0xd5], 'é’'],
  ])('a page in declared %s is read as that', (charset, bytes, text) => {
    const html = Buffer.concat([page(charset), Buffer.from('Iron: '), Buffer.from(bytes), END])
    expect(textOf('x.html', html)).toBe(`Iron: ${text}`)
  })

  it('a page that says UTF-16 in plain letters is no UTF-16', () => {
    const html = Buffer.concat([page('utf-16'), Buffer.from('Na\u00efve iron.', 'latin1'), END])
    expect(textOf('x.html', html)).toBe('Naïve iron.')
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'latin1')],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n\0\0', 'latin1')],
    ['an archive', Buffer.from('PK\u0003\u0004 text', 'latin1')],
    ['zero bytes in text', Buffer.from('Low iron\0causes fatigue')],
    ['bytes of no encoding', Buffer.from(Array.from({ length: 500 }, (_, i) => 128 + ((i * 37) % 128)))],
    ['half a sign of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
    ['numbers of two bytes', Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 2 ? 0 : (i * 7) % 32)))],
    ['a sound', Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(200, Uint8Array.of(1, 0, 255, 0))])],
  ])('%s is refused as unreadable', (_, bytes) => {
    expect(() => textOf('x.txt', bytes)).toThrow(expect.objectContaining({ code: 'UNREADABLE_FILE' }))
  })
})

describe('signs that look or count as nothing', () => {
  const LINE = 'magnesium DEFICIENCY ASSOCIATED_WITH fibromyalgia'
  it.each([
    ['none', 'Magnesium deficiency is linked to fibromyalgia.'],
    ['soft hyphens', 'Magne\u00adsium defi\u00adcien\u00adcy is linked to fibro\u00admyal\u00adgia.'],
    ['zero-width spaces', 'Magne\u200bsium deficiency\u200b is linked to \u200bfibromyalgia.'],
    ['zero-width joiners', 'Mag\u200dnesium defi\u200cciency is linked to fibro\u2060myalgia\ufeff.'],
    ['ligatures', 'Magnesium deﬁciency is linked to ﬁbromyalgia.'],
    ['non-breaking spaces', 'Magnesium\u00a0deficiency\u202fis linked\u00a0to fibromyalgia.'],
  ])('%s between the letters break no match', (_, sentence) => {
    const reading = read(`On magnesium\n\n${sentence}\n`)

    expect(linesOf(reading)).toEqual([LINE])
    const [claim] = reading.claims
    expect(reading.text).toContain(sentence)
    expect(claim?.quote).toBe(sentence)
    const { span } = claim?.object ?? {}
    expect(span && sentence.slice(span.start, span.end)).toBe(span?.text)
  })

  it('curly quotes and straight ones are read alike', () => {
    const straight = linesOf(read("On iron\n\nIron doesn't relieve headaches.\n"))
    expect(straight).toEqual(['iron RELIEVES headache DENIED'])
    for (const mark of ['’', 'ʼ', '\u2018', '\uff07'])
      expect(linesOf(read(`On iron\n\nIron doesn${mark}t relieve headaches.\n`))).toEqual(straight)
  })
})
