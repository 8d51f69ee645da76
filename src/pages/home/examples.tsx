import { addressOf } from './question-form.tsx'

/** Questions to try, each a link to its answer. */
export function Examples({
  examples,
  title,
}: {
  readonly examples: readonly string[]
  readonly title: string
}) {
  if (examples.length === 0) return null
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{title}</h2>
      <ul>
        {examples.map((example) => (
          <li>
            <a href={addressOf(example)}>{example}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
