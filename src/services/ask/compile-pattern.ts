/** What stands for the slots of a closed list; any other slot takes any words. */
export interface PatternSlots {
  readonly types: readonly string[]
  readonly verb: readonly string[]
}

const either = (words: readonly string[]): string => `(?:${words.join('|')})`

function slotOf(name: string, { types, verb }: PatternSlots): string {
  if (name === 'verb') return `(?<verb>${either(verb)}) `
  if (name !== 'types') return `(?<${name}>.+?) `
  return `(?<types>${either(types)}(?: (?:and|or) ${either(types)})*) `
}

/**
 * The regular expression of a form of question, over a folded text that ends with a space.
 *
 * In a pattern `[may|can]` may be left out, one of `(of|for)` must stand there, `{types}` and `{verb}` take words of
 * their closed lists, and `{a}` and `{b}` take any.
 */
export function compilePattern(pattern: string, slots: PatternSlots): RegExp {
  const parts = pattern.match(/\[[^\]]+\]|\([^)]+\)|\{\w+\}|\w+/g) ?? []
  const source = parts.map((part) => {
    const inside = part.slice(1, -1)
    if (part.startsWith('[')) return `(?:${either(inside.split('|'))} )?`
    if (part.startsWith('(')) return `${either(inside.split('|'))} `
    if (part.startsWith('{')) return slotOf(inside, slots)
    return `${part} `
  })
  return new RegExp(`^${source.join('')}$`, 'u')
}
