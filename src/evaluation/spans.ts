export type TextSpan = readonly [start: number, end: number]

/** Every place where a quote stands in a text. */
export function spansOf(text: string, quote: string): TextSpan[] {
  const spans: TextSpan[] = []
  if (quote === '') return spans
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    spans.push([at, at + quote.length])
  }
  return spans
}

/** How many signs two spans share; below zero where they stand apart. */
export function shared([a, b]: TextSpan, [c, d]: TextSpan): number {
  return Math.min(b, d) - Math.max(a, c)
}
