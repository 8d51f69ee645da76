import { z } from 'zod'
import type { DocumentMeta } from './document.ts'
import type { Page, PageElement } from './html-dom.ts'
import { knownOf } from './stored-text.ts'

const MAX_TEXT = 500
const MAX_JSON = 500_000

const line = z
  .string()
  .transform((text) =>
    text
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .pipe(z.string().min(1).max(MAX_TEXT))
const httpUrl = z.url({ protocol: /^https?$/ })
const named = z.object({ name: line }).transform(({ name }) => name)
const nameOf = z.union([line, named, z.array(z.union([line, named])).transform(([first]) => first)])

/** Each field by itself: one that is odd does not cost the others. */
const linkedData = z.looseObject({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  headline: line.optional().catch(undefined),
  name: line.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: nameOf.optional().catch(undefined),
  url: httpUrl.optional().catch(undefined),
  mainEntityOfPage: z
    .union([httpUrl, z.object({ '@id': httpUrl }).transform((page) => page['@id'])])
    .optional()
    .catch(undefined),
  inLanguage: nameOf.optional().catch(undefined),
  articleSection: nameOf.optional().catch(undefined),
})
type LinkedData = z.infer<typeof linkedData>

/** What counts as the article of its page, the surest first. */
const TYPES = [
  /Article$|^BlogPosting$|^Report$/,
  /^(?:MedicalWebPage|MedicalCondition|MedicalSignOrSymptom)$/,
  /WebPage$|Page$/,
]

/** The page's JSON-LD on its article. */
function articleData(page: Page): LinkedData | undefined {
  const found: LinkedData[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > MAX_JSON) continue
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      continue // pages have broken JSON-LD often enough
    }
    const graph = z.looseObject({ '@graph': z.array(z.unknown()) }).safeParse(value)
    const parts = Array.isArray(value) ? value : graph.success ? graph.data['@graph'] : [value]
    for (const part of parts) {
      const parsed = linkedData.safeParse(part)
      if (parsed.success) found.push(parsed.data)
    }
  }
  for (const pattern of TYPES) {
    const best = found.find((entry) => [entry['@type'] ?? []].flat().some((type) => pattern.test(type)))
    if (best) return best
  }
  return undefined
}

/** `2026-03-01`, with a time or without, as the source gives it; other forms of a date as ISO 8601. */
export function isoDate(source: string | null | undefined): string | undefined {
  const text = source?.trim() ?? ''
  const time = Date.parse(text)
  if (Number.isNaN(time) || text.length > 60) return undefined
  if (/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(text)) return text
  return /\d{4}/.test(text) ? new Date(time).toISOString() : undefined
}

/** A BCP 47 tag in its canonical form: `en_us` is `en-US`. */
export function languageTag(source: string | null | undefined): string | undefined {
  try {
    return source ? Intl.getCanonicalLocales(source.trim().replaceAll('_', '-'))[0] : undefined
  } catch {
    return undefined // no language tag
  }
}

export const webUrl = (source: string | null | undefined): string | undefined =>
  httpUrl.safeParse(source?.trim()).data

export const lineOf = (source: string | null | undefined): string | undefined => line.safeParse(source).data

const SEPARATOR = /\s+[|–—·»-]\s+/

/** "Magnesium and cramps | Springwell" without its site, where the page tells the site's name or the heading. */
function withoutSite(title: string, site: string | undefined, heading: string | undefined): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const isSite = (part: string | undefined): boolean =>
    site !== undefined && part?.toLowerCase() === site.toLowerCase()
  if (heading && title.toLowerCase().includes(heading.toLowerCase())) return heading
  if (isSite(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s+[|–—·»-]\s*$/, '')
  return title
}

/** What the page tells of its article: JSON-LD before meta elements before the page's own title. */
export function metaOf(page: Page, heading: string | undefined): DocumentMeta {
  const metas = [...page.querySelectorAll('meta')]
  const content = (...names: string[]): string | undefined => {
    for (const name of names) {
      const at = (meta: PageElement) =>
        (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase()
      const found = lineOf(metas.find((meta) => at(meta) === name)?.getAttribute('content'))
      if (found !== undefined) return found
    }
    return undefined
  }
  const data = articleData(page)
  const publisher = data?.publisher ?? content('og:site_name', 'application-name')
  const title = data?.headline ?? content('og:title') ?? lineOf(page.querySelector('title')?.textContent)
  return knownOf({
    title: title === undefined ? heading : withoutSite(title, publisher, heading),
    url:
      webUrl(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webUrl(content('og:url')) ??
      data?.mainEntityOfPage ??
      data?.url,
    publisher,
    category: data?.articleSection ?? content('article:section'),
    language:
      languageTag(page.documentElement.getAttribute('lang')) ??
      languageTag(data?.inLanguage) ??
      languageTag(content('og:locale', 'language')),
    publishedAt:
      isoDate(data?.datePublished) ??
      isoDate(
        content('article:published_time', 'date', 'dc.date', 'dc.date.issued', 'citation_publication_date'),
      ) ??
      isoDate(page.querySelector('article time[datetime]')?.getAttribute('datetime')),
    slug: undefined,
  })
}
