/** What stands for the slots of a closed list; any other slot takes any words. */
export interface PatternSlots {
  readonly types: readonly string[]
  readonly verb: readonly string[]
}

const either = (words: readonly string[]): string => `(?:${words.join('|')})`

function slotOf(name: string, { types, verb }: PatternSlots, isGreedy: boolean): string {
  if (name === 'verb') return `(?<verb>${either(verb)}) `
  if (name !== 'types') return `(?<${name}>.+${isGreedy ? '' : '?'}) `
  return `(?<types>${either(types)}(?: (?:and|or) ${either(types)})*) `
}

/**
 * The regular expressions of a form of question, over a folded text that ends with a space: one, or two for a form
 * with two names, of which either may have the word in it that parts them ("pins and needles and cramps").
 *
 * In a pattern `[may|can]` may be left out, one of `(of|for)` must stand there, `{types}` and `{verb}` take words of
 * their closed lists, and `{a}`, `{b}` and `{name}` take any.
 */
export function compilePattern(pattern: string, slots: PatternSlots): RegExp[] {
  const parts = pattern.match(/\[[^\]]+\]|\([^)]+\)|\{\w+\}|\w+/g) ?? []
  const compile = (isGreedy: boolean): RegExp => {
    const source = parts.map((part) => {
      const inside = part.slice(1, -1)
      if (part.startsWith('[')) return `(?:${either(inside.split('|'))} )?`
      if (part.startsWith('(')) return `${either(inside.split('|'))} `
      if (part.startsWith('{')) return slotOf(inside, slots, isGreedy)
      return `${part} `
    })
    return new RegExp(`^${source.join('')}$`, 'u')
  }
  return (pattern.includes('{b}') ? [false, true] : [false]).map(compile)
}
