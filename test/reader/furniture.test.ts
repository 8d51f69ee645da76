import { describe, expect, it } from 'vitest'
import { linesOf, read } from './read.ts'

const PROSE = [
  'Muscle cramps are sudden and painful, and they come at night more often than by day, above all in the calves.',
  'They are common in people over fifty, and most of them pass within a minute or two without any lasting harm.',
]
const LAST = 'Low magnesium can cause muscle cramps, and so can a long day on your feet in summer heat.'

/** Lines that pages put around an article, none of them said by it. */
const LINES = [
  'By Jane Doe, RD | Updated June 2, 2024',
  'By Jane Doe',
  'By Dr. Amina Yusuf, MD, and Peter Low',
  'by Jane Doe, RDN, LD — June 2, 2024',
  'Jane Doe, RD, PhD',
  'Medically reviewed by Amina Yusuf, MD',
  'Medically Reviewed by Amina Yusuf, MD — Written by Jane Doe on June 2, 2024',
  'Reviewed: June 2, 2024',
  'Updated June 2, 2024',
  'Last updated: 2 June 2024',
  'Published on 2024-06-02 · 5 min read',
  'June 2, 2024',
  '5 min read',
  '5-minute read',
  'Share on Facebook',
  'Share Tweet Pin Email',
  'Share this article',
  'Facebook Twitter Pinterest WhatsApp',
  'Copy link',
  'Advertisement',
  'ADVERTISEMENT - CONTINUE READING BELOW',
  'Skip to content',
  'We use cookies to improve your experience and to show you articles on low iron and fatigue.',
  'This website and its partners use cookies to remember what you read, so that low iron causes fatigue.',
  'Accept all Reject all Manage preferences',
  'Sign up for our newsletter and learn how low iron causes fatigue.',
  'Get tips on how low iron causes fatigue, straight to your inbox.',
  'Enter your email address',
  'You can unsubscribe at any time.',
  'Home > Health > Low iron causes fatigue',
  'Home › Health › Low iron causes fatigue',
  'Home / Blog / Muscle cramps',
  'Photo by Jane Doe on Unsplash',
  'Getty Images',
  '12 Comments',
  'Leave a comment',
  'Was this page helpful?',
  'Was this article helpful? Yes No',
  'Listen to this article',
  'Jump to recipe',
  'Print this page',
  'Save for later',
  'Related: Low iron causes fatigue',
  'Read next: Low iron causes fatigue',
  'This post may contain affiliate links.',
  '© 2024 Springwell. All rights reserved.',
  'Privacy Policy | Terms of Use | Contact',
  'Log in Register',
]

const bodyOf = (text: string, name: string): string[] =>
  read(text, name)
    .blocks.filter((block) => block.role === 'BODY')
    .map((block) => block.text)

describe('a line of the page around an article is no part of it', () => {
  it.each(LINES)('%s', (line) => {
    const expected = ['Muscle cramps', ...PROSE, LAST]
    const plain = `Muscle cramps\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n\n${LAST}\n`
    expect(bodyOf(plain, 'cramps.txt')).toEqual(expected)
    const html = `<html><body><div><h1>Muscle cramps</h1><p>${PROSE[0]}</p><div>${line.replace('>', '&gt;')}</div><p>${PROSE[1]}</p><p>${LAST}</p></div></body></html>`
    expect(bodyOf(html, 'cramps.html')).toEqual(expected)
  })
})

describe('a line of the article stays one, though it has words of a page', () => {
  it.each([
    'By evening, low magnesium can show as cramps.',
    'By May the cramps had gone.',
    'Share your worries with a friend.',
    'Follow a diet rich in magnesium.',
    'Print out a diary of your cramps and bring it along.',
    'Magnesium and cramps',
    'Comments from family can raise stress.',
    'Home cooking helps you to eat less salt.',
    'June is when cramps are most common.',
    'Cookies and cakes are low in magnesium.',
    'Save your energy for the evening.',
  ])('%s', (line) => {
    const plain = `Muscle cramps\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n\n${LAST}\n`
    expect(bodyOf(plain, 'cramps.txt')).toContain(line)
  })
})

describe('what follows a lone line of the page', () => {
  it('is still of the section in which it stands', () => {
    const text = `# Cramps\n\n## What can worsen cramps\n\nAdvertisement\n\n- Dehydration\n`
    expect(linesOf(read(text, 'cramps.md'))).toEqual(['dehydration WORSENS muscle-cramps'])
  })
})

describe('the comments under an article', () => {
  const comments = [
    'Jane',
    '3 days ago',
    'Low iron causes fatigue, I can tell you, and zinc relieves nausea.',
    'Reply',
  ]

  it.each(['Comments', '3 Comments', 'Join the conversation', 'Reader comments'])(
    'are none of it, in scraped text, under: %s',
    (heading) => {
      const text = ['Muscle cramps', ...PROSE, LAST, heading, ...comments, ...comments].join('\n\n')
      expect(linesOf(read(text))).toEqual(['magnesium LOW CAUSES muscle-cramps'])
    },
  )

  it('are none of it in HTML', () => {
    const html = `<html><body><h1>Muscle cramps</h1>${[...PROSE, LAST].map((p) => `<p>${p}</p>`).join('')}<h2>3 Comments</h2><div><h3>Jane</h3><p>${comments[2]}</p></div><div><h3>Tom</h3><p>${comments[2]}</p></div></body></html>`
    expect(linesOf(read(html, 'cramps.html'))).toEqual(['magnesium LOW CAUSES muscle-cramps'])
  })

  it('are not thought to begin with the count of them under the title', () => {
    const text = ['Muscle cramps', '3 Comments', ...PROSE, LAST].join('\n\n')
    expect(linesOf(read(text))).toEqual(['magnesium LOW CAUSES muscle-cramps'])
  })
})

describe('in HTML', () => {
  const prose = [...PROSE, LAST].map((text) => `<p>${text}</p>`).join('')

  it('a trail of links before the title is left out, also without a class', () => {
    const html = `<html><body><div><ol><li><a href="/">Home</a></li><li><a href="/n">Nutrition</a></li></ol><h1>Muscle cramps</h1>${prose}</div></body></html>`
    expect(bodyOf(html, 'cramps.html')).toEqual(['Muscle cramps', ...PROSE, LAST])
  })

  it.each([
    'id="comments"',
    'id="cookie-consent"',
    'class="share"',
    'class="author-bio"',
    'role="complementary"',
    'class="ad-slot"',
  ])('what the page marks with %s is left out', (mark) => {
    const html = `<html><body><article><h1>Muscle cramps</h1>${prose}<div ${mark}><p>Low iron causes fatigue.</p></div></article></body></html>`
    expect(bodyOf(html, 'cramps.html')).toEqual(['Muscle cramps', ...PROSE, LAST])
  })

  it('a list of related articles is one of cards, also under a plain line', () => {
    const html = `<html><body><article><h1>Muscle cramps</h1>${prose}<p>Related articles</p><ul><li><a href="/a">Low iron causes fatigue</a></li><li><a href="/b">Zinc relieves nausea</a></li></ul></article></body></html>`
    const reading = read(html, 'cramps.html')
    expect(linesOf(reading).filter((line) => !line.includes('TEASER'))).toEqual([
      'magnesium LOW CAUSES muscle-cramps',
    ])
    expect(reading.teasers.map((teaser) => teaser.title)).toEqual([
      'Low iron causes fatigue',
      'Zinc relieves nausea',
    ])
  })
})
