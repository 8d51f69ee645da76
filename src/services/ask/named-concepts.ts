import type { ConceptId } from '../../domain/concept.ts'
import { fold } from '../../domain/fold.ts'
import type { NameIndex } from '../../domain/name-index.ts'
import type { State } from '../../domain/terminology.ts'
import { resolveTerms } from '../finding/resolve-terms.ts'
import type { StateWords } from './ask-words.ts'

/** A concept that a question names, with the state that it gives it. */
export interface NamedInQuestion {
  readonly conceptId: ConceptId
  /** None where the question names no state. */
  readonly states: readonly State[]
  /** How it is told with its state; `*` stands for the name. */
  readonly toldAs: string
  /** The words of the question, where they are no label but only near to one. */
  readonly taken: { readonly from: string; readonly label: string } | null
}

interface Parts {
  readonly name: string
  readonly state?: StateWords
}

/** The name as it is, then without each state that it begins or ends with. */
function partsOf(text: string, states: readonly StateWords[]): Parts[] {
  const name = fold(text)
  const stripped = states.flatMap((state): Parts[] => {
    const { place, words } = state
    if (place === 'BEFORE' && name.startsWith(`${words} `))
      return [{ name: name.slice(words.length + 1), state }]
    return place === 'AFTER' && name.endsWith(` ${words}`)
      ? [{ name: name.slice(0, -words.length - 1), state }]
      : []
  })
  return [{ name }, ...stripped]
}

/**
 * The concept that words of a question name; undefined where no label is near enough.
 *
 * @param exact whether only labels count, and none that is merely near.
 */
export function nameInQuestion(
  names: NameIndex,
  text: string,
  states: readonly StateWords[],
  exact: boolean,
): NamedInQuestion | undefined {
  const parts = partsOf(text, states)
  const found = (conceptId: ConceptId, state: StateWords | undefined, taken: NamedInQuestion['taken']) => ({
    conceptId,
    states: state?.states ?? [],
    toldAs: state?.toldAs ?? '*',
    taken,
  })
  for (const { name, state } of parts) {
    const match = names.find(name)
    if (match) return found(match.conceptId, state, null)
  }
  if (exact) return undefined
  // A name without its state is nearer to a label than one with it.
  for (const { name, state } of [...parts].reverse()) {
    const [resolution] = resolveTerms(names, [name])
    const meaning = resolution?.meaning
    if (meaning) return found(meaning.conceptId, state, { from: name, label: meaning.matchedLabel })
  }
  return undefined
}
