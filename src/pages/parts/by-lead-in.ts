/**
 * Lines that follow one another under the same words of the same article.
 *
 * @param articleOf tells lines of different articles apart; without it all are of one.
 */
export function byLeadIn<T extends { readonly contextQuote?: string | null | undefined }>(
  lines: readonly T[],
  articleOf: (line: T) => string = () => '',
): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.[0]
    const isSame =
      before && articleOf(before) === articleOf(line) && before.contextQuote === line.contextQuote
    if (last && isSame) last.push(line)
    else groups.push([line])
  }
  return groups
}
