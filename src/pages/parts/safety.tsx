import type { SafetyLinesFragment } from '../__generated__/documents.ts'
import { byLeadIn } from './by-lead-in.ts'
import { ArticleName } from './quotes.tsx'
import { counted } from './words.ts'

type RedFlag = SafetyLinesFragment['redFlags'][number]

/** Lines that stand open; the others are one click away. */
const OPEN = 4

function CareLines({ lines }: { readonly lines: readonly RedFlag[] }) {
  return byLeadIn(lines, ({ article }) => article.id).map((group) => {
    const [first] = group
    return (
      first && (
        <div class="care">
          {first.contextQuote && <p>{first.contextQuote}</p>}
          <ul>
            {group.map(({ quote }) => (
              <li>“{quote}”</li>
            ))}
          </ul>
          <p>
            <small>
              <ArticleName article={first.article} />
            </small>
          </p>
        </div>
      )
    )
  })
}

/** Lines that clash with other lines of the same article, both quoted: who reads only one is misled. */
function Tensions({ tensions }: Pick<SafetyLinesFragment, 'tensions'>) {
  if (tensions.length === 0) return null
  return (
    <details>
      <summary>{counted(tensions.length, 'clash', 'clashes')} with other lines of these articles</summary>
      {tensions.map(({ summary, first, second }) => (
        <div class="care">
          <p>{summary}</p>
          <ul>
            <li>“{first.quote}”</li>
            <li>
              “{second.quote}”{second.section.heading && <> ({second.section.heading})</>}
            </li>
          </ul>
          <p>
            <small>
              <ArticleName article={first.article} />
            </small>
          </p>
        </div>
      ))}
    </details>
  )
}

/** When to seek care, in the articles' own words, and the disclaimer. */
export function Safety({ safety }: { readonly safety: SafetyLinesFragment }) {
  const { redFlags, tensions, disclaimer } = safety
  const more = redFlags.slice(OPEN)
  return (
    <section class="safety" aria-labelledby="safety">
      {redFlags.length > 0 ? (
        <>
          <h2 id="safety">When to seek care</h2>
          <CareLines lines={redFlags.slice(0, OPEN)} />
          {more.length > 0 && (
            <details>
              <summary>{more.length} more such lines</summary>
              <CareLines lines={more} />
            </details>
          )}
        </>
      ) : (
        <h2 id="safety" class="hidden">
          Safety
        </h2>
      )}
      <Tensions tensions={tensions} />
      <p class="disclaimer">{disclaimer}</p>
    </section>
  )
}
