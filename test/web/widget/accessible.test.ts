import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, sayWhatIsSkipped, until } from '../browser.ts'
import { FAILED, related } from './answers.ts'
import { openPartner, type Partner } from './partner.ts'

sayWhatIsSkipped('whether everyone can read the widget is')

/** Where the screenshots go, for whoever wants to look at them. */
const SHOTS = process.env.SCREENSHOTS

const PAGE =
  '<main><h1>Cramps</h1><p>About cramps.</p><healgraph-related for="cramps" chips></healgraph-related></main>'
const STYLE = `body { margin: 1em auto; padding: 0 1em; max-width: 46rem; font: 16px/1.5 sans-serif; background: #fff; color: #000 }
  @media (prefers-color-scheme: dark) { .follows body { background: #101418; color: #eee } }`

const STATES = [
  ['articles', () => ({ body: related(3) })],
  ['loading', () => 'never' as const],
  ['empty', () => ({ body: related(0) })],
  ['error', () => FAILED],
] as const

const PAGES = [
  ['a light page', '', 'light', { width: 900, height: 700 }],
  ['a light page on a dark device', '', 'dark', { width: 900, height: 700 }],
  [
    'a page that follows a dark device',
    'class="follows" style="color-scheme: light dark"',
    'dark',
    { width: 900, height: 700 },
  ],
  ['a narrow page', '', 'light', { width: 320, height: 900 }],
  ['a page from right to left', 'dir="rtl"', 'light', { width: 900, height: 700 }],
] as const

describe.skipIf(!chromiumPath)('the widget for everyone', () => {
  let partner: Partner

  beforeAll(async () => {
    partner = await openPartner()
  })
  afterAll(async () => partner?.close())

  describe.each(PAGES)('on %s', (where, attributes, colorScheme, viewport) => {
    it.each(STATES)('has no fault that axe finds: %s', async (state, answer) => {
      const { page, close } = await partner.visit(
        {
          body: PAGE,
          head: attributes.includes('color-scheme') ? '<meta name="color-scheme" content="light dark">' : '',
          html: `lang="en" ${attributes.replace(/style="[^"]*"/, '')}`,
          style: STYLE,
        },
        { answer, context: { viewport, colorScheme } },
      )
      if (state === 'loading') await page.waitForSelector('healgraph-related [part~=placeholder]')
      else await until(page, 'events.length > 0')
      if (state === 'articles') await page.locator('summary').click()

      const { violations } = await new AxeBuilder({ page }).analyze()
      const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      if (SHOTS) {
        const path = `${SHOTS}/${where} ${state}.png`.replaceAll(' ', '-')
        await page.screenshot({ path, fullPage: true })
      }
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      expect(sideways).toBeLessThanOrEqual(0)
      await close()
    })
  })
})
