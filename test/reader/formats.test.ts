import { describe, expect, it } from 'vitest'
import { linesOf, read, reader } from './read.ts'

const MARKDOWN = `---
title: Headaches and what helps
publisher: Springwell
url: https://springwell.example/headaches
date: 2026-03-01
category: Pain
---

Headaches are common.

## What helps

- **Stretching**
- [Magnesium](https://springwell.example/magnesium) supplements

## What does not

Zinc does *not* relieve headaches.
`

describe('Markdown', () => {
  it('takes what its front matter tells, and stores what a reader sees', () => {
    const reading = read(MARKDOWN, 'headaches.md')
    expect(reading.article).toMatchObject({
      id: 'article:headaches',
      title: 'Headaches and what helps',
      publisher: 'Springwell',
      url: 'https://springwell.example/headaches',
      publishedAt: '2026-03-01',
      category: 'Pain',
      summary: 'Headaches are common.',
    })
    expect(reading.text).not.toMatch(/[*[\]#]/)
    expect(linesOf(reading)).toEqual([
      'stretching RELIEVES headache',
      'magnesium SUPPLEMENTED RELIEVES headache',
      'zinc RELIEVES headache DENIED',
    ])
  })

  it('runs nothing that its front matter holds', () => {
    const evil =
      '---js\n{ title: (() => { throw new Error("ran") })() }\n---\n\n# Headaches\n\nLow iron causes headaches.\n'
    expect(linesOf(read(evil, 'evil.md'))).toContain('iron LOW CAUSES headache')
  })

  it('refuses front matter that is not valid, by name', () => {
    expect(() => read('---\ntitle: [unclosed\n---\n\nText.\n', 'bad.md')).toThrow(
      expect.objectContaining({ code: 'UNREADABLE_FILE' }),
    )
    expect(() => read('---\nurl: javascript:alert(1)\n---\n\nText.\n', 'bad.md')).toThrow(
      expect.objectContaining({ code: 'UNREADABLE_FILE' }),
    )
  })
})

describe('plain text', () => {
  it('joins lines that were broken at a margin', () => {
    const reading = read(
      'On fatigue\n\nLow levels of iron in the blood, which are common in women, are\nknown to be a cause of headaches: low iron\ncauses headaches.\n',
    )
    expect(reading.blocks.at(-1)?.text).toContain('low iron\ncauses headaches.')
  })

  it.each(['•', '*', '-', '–', '1.', '2)'])('takes %s as the mark of a list', (mark) => {
    const reading = read(`Headaches\n\nWhat can worsen headaches\n\n${mark} Alcohol\n${mark} Smoking\n`)
    expect(linesOf(reading)).toEqual(['alcohol WORSENS headache', 'smoking WORSENS headache'])
  })

  it('takes CRLF and a byte order mark', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('Headaches\r\n\r\nLow iron causes headaches.\r\n'),
    ])
    expect(linesOf(reader.read({ name: 'x.txt', bytes }))).toEqual(['iron LOW CAUSES headache'])
  })
})

describe('a file that is no article', () => {
  it.each([
    ['empty.txt', '', 'EMPTY_ARTICLE'],
    ['blank.txt', ' \n\n ', 'EMPTY_ARTICLE'],
    ['page.html', '<html></html>', 'EMPTY_ARTICLE'],
    ['table.csv', 'iron,headaches', 'UNSUPPORTED_FORMAT'],
    ['document.txt', '%PDF-1.7 and so on', 'UNREADABLE_FILE'],
    ['binary.txt', 'a\u0000b', 'UNREADABLE_FILE'],
  ])('%s is refused with a code', (name, text, code) => {
    expect(() => read(text, name)).toThrow(expect.objectContaining({ code }))
  })
})
