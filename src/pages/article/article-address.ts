/** Where an article is shown, from its section at this place on. */
export const articleAddress = (slug: string, from = 0): string =>
  `/article/${encodeURIComponent(slug)}${from > 0 ? `?from=${from}` : ''}`
