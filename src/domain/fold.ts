const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ω: 'omega',
  µ: 'mu',
  μ: 'mu',
}

/**
 * The form in which labels are compared: lower case, no accents, Greek letters spelt out, apostrophes
 * dropped, every run of other signs one space.
 *
 * @example fold("B\u2011Complex Vitamins") // 'b complex vitamins'
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[αβγδωµμ]/g, (letter) => GREEK[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** Words whose final s is no plural. */
const NOT_PLURAL = /(?:ss|us|is|ies|ous|news|diabetes|rickets|herpes)$/

/**
 * The singular of one folded word, by the regular English endings only; an irregular word stays as it is.
 *
 * Both sides of a comparison pass through it, so it need not be right, only the same for both forms.
 */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word)) return word.slice(0, -1)
  return word
}

/** The key under which a label is found whatever its number, case or spelling of signs. */
export function labelKey(text: string): string {
  return fold(text).split(' ').map(singular).join(' ')
}
