import { byLeadIn } from '../parts/by-lead-in.ts'
import { blockPlace } from './article-text.tsx'
import type { ShownArticle, ShownSection } from './load-article.ts'

interface ArticleSafetyProps {
  readonly safety: ShownArticle['safety']
  readonly sections: readonly ShownSection[]
}

/** The article's own warnings, each with the way to its line, and where they clash with its other lines. */
export function ArticleSafety({ safety: { redFlags, tensions, disclaimer }, sections }: ArticleSafetyProps) {
  const blocks = sections.flatMap((section) => section.blocks)
  const lineOf = (at: number) => blocks.find(({ start, end }) => start <= at && at < end)
  return (
    <section class="safety" aria-labelledby="safety">
      <h2 id="safety">{redFlags.length > 0 ? 'When to seek care' : 'No when-to-seek-care lines'}</h2>
      {byLeadIn(redFlags).map((group) => (
        <div class="care">
          {group[0]?.contextQuote && <p>{group[0].contextQuote}</p>}
          <ul>
            {group.map(({ quote, start }) => {
              const line = lineOf(start)
              return <li>{line ? <a href={`#${blockPlace(line.position)}`}>“{quote}”</a> : `“${quote}”`}</li>
            })}
          </ul>
        </div>
      ))}
      {tensions.map(({ summary, first, second }) => (
        <details>
          <summary>Two lines that clash: {summary}</summary>
          <ul>
            <li>“{first.quote}”</li>
            <li>
              “{second.quote}”{second.section.heading && <> ({second.section.heading})</>}
            </li>
          </ul>
        </details>
      ))}
      <p class="disclaimer">{disclaimer}</p>
    </section>
  )
}
