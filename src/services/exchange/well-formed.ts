/** Text without halves of characters, which no file in UTF-8 can hold; the replacement character stands for each. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
