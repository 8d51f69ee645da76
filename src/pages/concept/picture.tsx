import type { ConceptNameFragment, ConceptType } from '../__generated__/documents.ts'
import { type Chosen, conceptAddress, toFilter } from './link-filter.ts'

/** A letter as well as a colour; `src/web/pages/picture` draws the same. */
const TYPES: readonly (readonly [type: ConceptType, letter: string, words: string])[] = [
  ['SYMPTOM', 'S', 'symptom'],
  ['NUTRIENT', 'N', 'nutrient'],
  ['HORMONE', 'H', 'hormone'],
  ['LIFESTYLE_FACTOR', 'L', 'lifestyle factor'],
  ['FACTOR', 'F', 'other factor'],
]

/** Strokes as `src/web/pages/picture` draws them. */
const KINDS: readonly (readonly [kind: string, shape: string, words: string])[] = [
  ['brings', 'M0 4h26V0l14 6-14 6V8H0z', 'causes, contributes to or worsens'],
  ['eases', 'M0 1v10l40-4V5z', 'relieves, prevents or supports'],
  ['shifts', 'M0 5.2h30V2l10 4-10 4V6.8H0z', 'raises, lowers, regulates or requires'],
  ['with', 'M0 5.2h40v1.6H0z', 'is linked to, is a sign of or feels like'],
]

/** What the picture's colours, letters and strokes mean. */
function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      {TYPES.map(([type, letter, words]) => (
        <li>
          <span class={`letter ${type.toLowerCase()}`} data-type={type}>
            <span>{letter}</span>
          </span>{' '}
          {words}
        </li>
      ))}
      {KINDS.map(([kind, shape, words]) => (
        <li>
          <svg class={kind} data-kind={kind} viewBox="0 0 40 12" aria-hidden="true">
            <path d={shape} />
          </svg>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}

interface PictureProps {
  readonly concept: ConceptNameFragment
  readonly chosen: Chosen
}

/** A place for the picture of the links, which a script draws; without it, this says so. */
export function Picture({ concept: { slug, name }, chosen }: PictureProps) {
  return (
    <figure id="picture" class="picture" data-slug={slug} data-filter={JSON.stringify(toFilter(chosen))}>
      <figcaption>
        The best evidenced links of {name} as a picture. The list below says the same, with the words.{' '}
        <a href={conceptAddress(slug, chosen)}>Hide the picture</a>
      </figcaption>
      <div class="canvas">
        <p class="waits">The picture is being drawn …</p>
        <noscript>
          <p>The picture needs script. The list below says the same.</p>
        </noscript>
      </div>
      <p role="status" class="count" />
      <div class="controls">
        <label>
          Draw the links of
          <select />
        </label>
        <button type="button" data-do="expand">
          Draw
        </button>
        <button type="button" data-do="nearer" aria-label="Nearer">
          +
        </button>
        <button type="button" data-do="farther" aria-label="Farther">
          −
        </button>
        <button type="button" data-do="whole">
          Whole
        </button>
        <button type="button" data-do="png">
          Download as PNG
        </button>
      </div>
      <Legend />
    </figure>
  )
}
