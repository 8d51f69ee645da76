/** Where an article is shown, from its section at this place on. */
export const articleAddress = (slug: string, from = 0): string =>
  `/article/${encodeURIComponent(slug)}${from > 0 ? `?from=${from}` : ''}`

/** The place of a claim in its article's list: as lasting as its id. */
export const claimPlace = (claimId: string): string => claimId.replace(':', '-')

/** Where a claim of an article is listed. */
export const claimAddress = (slug: string, claimId: string): string =>
  `${articleAddress(slug)}#${claimPlace(claimId)}`
