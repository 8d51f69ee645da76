import type { NameIndex, NameMatch } from '../../domain/name-index.ts'
import type { ConceptType } from '../../domain/terminology.ts'
import { seedLines } from '../seed-table.ts'

let words: readonly string[] | undefined

/** What is put before the name of a body function to name its trouble; read once. */
function troubleWords(): readonly string[] {
  words ??= seedLines('search/trouble-words.txt')
  return words
}

/**
 * The concept that a name means; where none has it, the one that is the trouble of what it names, with that label.
 *
 * An article's words are not read so: "supports mineral absorption" says nothing of poor absorption.
 *
 * @example findName(names, 'mineral absorption')?.label // 'poor mineral absorption'
 */
export function findName(names: NameIndex, name: string, type?: ConceptType): NameMatch | undefined {
  const found = names.find(name, type)
  // A name of another type is no name of a function without one.
  if (found || names.find(name)) return found
  for (const word of troubleWords()) {
    const trouble = names.find(`${word} ${name}`, type)
    if (trouble) return trouble
  }
  return undefined
}
