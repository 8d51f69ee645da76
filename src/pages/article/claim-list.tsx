import type { ClaimEndOnPageFragment } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import {
  CERTAINTY_WORDS,
  countsByDefault,
  DERIVATION_WORDS,
  POLARITY_WORDS,
  REVIEW_WORDS,
  toWords,
} from '../parts/claim-words.ts'
import { ReviewOfClaim } from '../parts/editing.tsx'
import { claimPlace } from './article-address.ts'
import { wordsPlace } from './article-text.tsx'
import type { NumberedClaim } from './load-article.ts'

function End({ end: { concept, state, stateWord, modifiers } }: { readonly end: ClaimEndOnPageFragment }) {
  const told = [
    ...modifiers.map(toWords),
    ...(state === 'UNSPECIFIED' ? [] : [toWords(state)]),
    ...(stateWord === null ? [] : [`in the article “${stateWord}”`]),
  ]
  return (
    <>
      <a href={conceptAddress(concept.slug)}>{concept.name}</a>
      {told.length > 0 && ` (${told.join(', ')})`}
    </>
  )
}

interface ClaimProps {
  readonly claim: NumberedClaim
  /** Whether its words are marked on this page. */
  readonly isPlaced: boolean
  /** Whether editors have keys. */
  readonly editing: boolean
}

/** All that was read: both ends, how they are tied, how surely, from which words, and what editors say of it. */
function Claim({ claim, isPlaced, editing }: ClaimProps) {
  const { id, number, sentence, subject, relation, object, evidence, review } = claim
  const { polarity, certainty, derivation } = claim
  return (
    <li id={claimPlace(id)} class="link claim" data-claim={id} data-review={review}>
      <h3>
        {number}. {sentence}
      </h3>
      <p>
        <End end={subject} /> – <strong>{toWords(relation)}</strong> – <End end={object} />
      </p>
      <p class="count">
        {POLARITY_WORDS[polarity]}, {CERTAINTY_WORDS[certainty]}; {DERIVATION_WORDS[derivation]}
        {!countsByDefault({ polarity, certainty, derivation, review: 'MACHINE' }) &&
          '. Not counted unless it is asked for'}
      </p>
      <blockquote>
        {evidence.contextQuote && <p class="context">{evidence.contextQuote}</p>}
        <p>{evidence.quote}</p>
      </blockquote>
      <p class="count">
        {isPlaced && (
          <>
            <a href={`#${wordsPlace(id)}`}>
              In the text<span class="hidden">: claim {number}</span>
            </a>
            {' · '}
          </>
        )}
        <span class="reviewed">{REVIEW_WORDS[review]}</span>
      </p>
      {editing && <ReviewOfClaim number={number} />}
    </li>
  )
}

interface ClaimListProps {
  readonly claims: readonly NumberedClaim[]
  /** Numbers of the claims whose words are marked on this page. */
  readonly placed: ReadonlySet<number>
  readonly editing: boolean
}

export function ClaimList({ claims, placed, editing }: ClaimListProps) {
  return (
    <ol class="links">
      {claims.map((claim) => (
        <Claim claim={claim} isPlaced={placed.has(claim.number)} editing={editing} />
      ))}
    </ol>
  )
}
