import type { Unit } from './unit.ts'

const DEFICIENCY = /^(.{2,40}?)\s+(?:deficiency|deficiencies|insufficiency)\b/i
const LABEL = /^([^:–—]{2,40}?)\s*(?::|\s[–—-]\s)/

/**
 * The term that a line puts where a concept is expected and the vocabulary lacks ("Taurine Deficiency: …"),
 * or undefined where a concept was found there.
 */
export function unknownTermOf(item: Unit): string | undefined {
  const text = item.block.text
  const found = DEFICIENCY.exec(text) ?? LABEL.exec(text)
  const term = found?.[1]?.trim()
  if (!term) return item.mentions.length === 0 && item.tokens.length <= 5 ? text : undefined
  const end = item.start + term.length
  return item.mentions.some((mention) => mention.start < end) ? undefined : term
}
