import type { ConceptOverviewQuery } from '../__generated__/documents.ts'
import { Quote } from '../parts/quotes.tsx'

type Contradictions = NonNullable<ConceptOverviewQuery['contradictions']>

/** Where articles contradict one another, both sides quoted; nothing where they don't. */
export function Disagreements({
  contradictions: { nodes, totalCount },
}: {
  readonly contradictions: Contradictions
}) {
  if (totalCount === 0) return null
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">Where articles disagree</h2>
      <ol class="links">
        {nodes.map(({ sentence, supporting, opposing }) => (
          <li class="link">
            <h3>{sentence}</h3>
            <p class="count">Some say so:</p>
            {supporting.evidence.map((words) => (
              <Quote words={words} />
            ))}
            <p class="count">Others deny it:</p>
            {opposing.evidence.map((words) => (
              <Quote words={words} />
            ))}
          </li>
        ))}
      </ol>
      {nodes.length < totalCount && (
        <p class="counts">
          The first {nodes.length} of {totalCount}.
        </p>
      )}
    </section>
  )
}
