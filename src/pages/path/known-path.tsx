import type { Derivation, Effect } from '../__generated__/documents.ts'
import { Quote } from '../parts/quotes.tsx'
import { counted } from '../parts/words.ts'
import { DrawnPath, type KnownPath, type PathStep } from './drawn-path.tsx'

const EFFECTS: Readonly<Record<Effect, string>> = {
  HARMFUL: 'Net effect: harmful.',
  BENEFICIAL: 'Net effect: beneficial.',
  NEUTRAL: 'Net effect: neither harmful nor beneficial.',
  UNKNOWN: 'Net effect: none can be told, since nothing is concluded from the links together.',
}

/** How the least sure link was read. */
const DERIVATIONS: Readonly<Partial<Record<Derivation, readonly [one: string, several: string]>>> = {
  EXPLICIT: ['It is said outright.', 'Each link is said outright.'],
  HEADING_INHERITED: [
    'A heading or lead-in gives some of the words.',
    'For at least one link a heading or lead-in gives some of the words.',
  ],
  CURATED: ['An editor entered it.', 'At least one link was entered by an editor.'],
}

/** The step with the least evidence; undefined where there is but one. */
function weakestOf(steps: readonly PathStep[]): PathStep | undefined {
  if (steps.length < 2) return undefined
  return steps.reduce((weakest, step) => (step.link.score < weakest.link.score ? step : weakest))
}

/** A path in words and drawn, what it comes to, and the words behind each of its links. */
export function KnownPathItem({ path }: { readonly path: KnownPath }) {
  const { sentence, length, netEffect, causalChain, weakestDerivation, steps } = path
  const weakest = weakestOf(steps)
  return (
    <li class="link">
      <h3>{sentence}</h3>
      <p class="count">
        {counted(length, 'link')}, {causalChain ? 'a causal chain' : 'no causal chain'}. {EFFECTS[netEffect]}{' '}
        {DERIVATIONS[weakestDerivation]?.[length === 1 ? 0 : 1]}
      </p>
      <DrawnPath steps={steps} />
      {weakest && (
        <p class="count">
          Weakest step, from {counted(weakest.link.articleCount, 'article')}: {weakest.link.sentence}
        </p>
      )}
      <ol class="steps">
        {steps.map(({ link }) => (
          <li>
            {steps.length > 1 && <p>{link.sentence}</p>}
            {link.evidence.nodes.slice(0, 1).map((words) => (
              <Quote words={words} />
            ))}
          </li>
        ))}
      </ol>
    </li>
  )
}
