/** Words that a name may have or lack without being another name. */
const STOP_WORDS = new Set(['the', 'a', 'an', 'of', 'your', 'in'])

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

/** The form in which names are compared: no case, accents, signs, plural or articles. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stem)
    .join(' ')
}

/** A line without its bullet, for comparing red flags. */
export function flatLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/^[\s•*\-–>\d.\\]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
