import type { ConceptNameFragment, PathsOnPageQuery, State } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { relationWords, stateWords } from '../parts/relation-words.ts'

export type KnownPath = NonNullable<PathsOnPageQuery['paths']>['paths'][number]
export type PathStep = KnownPath['steps'][number]

/** A concept in a drawn path; its type shows by its letter too, not by colour alone. */
function Stop({ concept, state }: { readonly concept: ConceptNameFragment; readonly state: State }) {
  const words = stateWords(state)
  return (
    <a class={`stop ${concept.type.toLowerCase()}`} href={conceptAddress(concept.slug)}>
      {concept.name}
      <small>
        {' '}
        {words && `${words} · `}
        {concept.type.toLowerCase().replaceAll('_', ' ')}
      </small>
    </a>
  )
}

/** The arrow points as the link does; a reader by ear hears the words in the order of the path. */
function Arrow({ step: { forward, link, from, to } }: { readonly step: PathStep }) {
  const [said, back] = relationWords(link.relation, (forward ? to : from).type)
  return (
    <span class={forward ? 'arrow forward' : 'arrow back'}>
      <span aria-hidden="true">{said}</span>
      <span class="hidden">{forward ? said : back}</span>
    </span>
  )
}

const startState = ({ forward, link }: PathStep): State => (forward ? link.subjectState : link.objectState)
const endState = ({ forward, link }: PathStep): State => (forward ? link.objectState : link.subjectState)

/** A path as a row of concepts with arrows between them, which wraps in a narrow window. */
export function DrawnPath({ steps }: { readonly steps: readonly PathStep[] }) {
  const last = steps.at(-1)
  if (!last) return null
  return (
    <ol class="drawn">
      {steps.map((step) => (
        <li>
          <Stop concept={step.from} state={startState(step)} />
          <Arrow step={step} />
        </li>
      ))}
      <li>
        <Stop concept={last.to} state={endState(last)} />
      </li>
    </ol>
  )
}
