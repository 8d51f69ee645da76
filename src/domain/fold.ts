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

/** British endings and stems with their American form; each applies anywhere in a folded word. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/aemi/g, 'emi'],
  [/haem/g, 'hem'],
  [/oedema/g, 'edema'],
  [/oestr/g, 'estr'],
  [/oea/g, 'ea'],
  [/oesoph/g, 'esoph'],
  [/fibre/g, 'fiber'],
  [/(col|od|hum|behavi|vap|fav)our/g, '$1or'],
  [/([a-z]{3})is(e|es|ed|ing|ation)$/g, '$1iz$2'],
  [/signalling/g, 'signaling'],
]
const BRITISH_HINT = /ae|oe|our|fibre|is(?:e|es|ed|ing|ation)$|signalling/

/** American spelling of one folded word, by regular correspondences; both sides of a comparison pass through it. */
export function americanSpelling(word: string): string {
  if (!BRITISH_HINT.test(word)) return word
  return BRITISH.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), word)
}

/** The key of one folded word: see {@link labelKey}. */
export function wordKey(word: string): string {
  return singular(americanSpelling(word))
}

/** The key under which a label is found whatever its number, case, spelling of signs, British or American. */
export function labelKey(text: string): string {
  return fold(text).split(' ').map(wordKey).join(' ')
}
