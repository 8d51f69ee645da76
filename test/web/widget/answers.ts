/** What stands in for our server's answer, where a test needs one of a certain form. */
export interface Canned {
  readonly title?: string
  readonly url?: string | null
  readonly reason?: string
  readonly quote?: string
  readonly deepLink?: string | null
  readonly redFlag?: string
}

/** @param count how many articles. */
export function related(count: number, canned: Canned = {}): string {
  const { title, url, reason, quote, deepLink, redFlag } = {
    title: 'Leg cramps at night, and what helps against them',
    url: 'https://tidewater.example/leg-cramps',
    reason: 'Magnesium deficiency is linked to muscle cramps.',
    quote:
      'Magnesium deficiency: muscle cramps, spasms, weakness, and in the longer run a poor and restless sleep',
    deepLink: 'https://tidewater.example/leg-cramps#:~:text=Magnesium%20deficiency',
    redFlag: 'The weakness is sudden or keeps getting worse',
    ...canned,
  }
  const concept = (id: string, name: string, type: string) => ({ concept: { id, name, type } })
  const claim = {
    subject: concept('nutrient:magnesium', 'Magnesium', 'NUTRIENT'),
    object: concept('symptom:muscle-cramps', 'Muscle cramps', 'SYMPTOM'),
  }
  const item = (at: number) => ({
    title: `${title}${at > 0 ? ` (${at + 1})` : ''}`,
    url,
    article: { id: `article:leg-cramps-${at}` },
    reasons: [{ text: reason, evidence: { quote, deepLink, claim } }],
  })
  return JSON.stringify({
    data: {
      related: {
        items: Array.from({ length: count }, (_, at) => item(at)),
        emptyBecause: count > 0 ? null : 'NO_OTHER_ARTICLE',
        safety: {
          disclaimer: 'This is what articles say: information, not medical advice, and no diagnosis.',
          redFlags: [
            { quote: redFlag, contextQuote: null },
            { quote: 'The weakness follows an injury', contextQuote: null },
          ],
        },
        ttlSeconds: 300,
        graphVersion: '7',
      },
    },
  })
}

export const FAILED = {
  status: 503,
  body: JSON.stringify({ errors: [{ message: 'away', extensions: { code: 'SERVICE_UNAVAILABLE' } }] }),
}
