import type { LinkCountsFragment } from '../__generated__/documents.ts'
import { type Chosen, conceptAddress, FILTER_FIELDS, type FilterField } from './link-filter.ts'

const LEGENDS: Readonly<Record<FilterField, string>> = {
  types: 'What is linked',
  relations: 'How',
  ownStates: 'Its own state',
  otherStates: 'State of the other',
  effects: 'Effect',
  certainties: 'How sure',
  sectionAspects: 'Part of the article',
  publishers: 'Publisher',
}

/** Those that are asked most; the others are one click away. */
const OPEN: readonly FilterField[] = ['types', 'relations', 'ownStates', 'otherStates']

interface FiltersProps {
  readonly slug: string
  readonly counts: LinkCountsFragment
  readonly chosen: Chosen
  /** Whether the links are drawn too, which what is narrowed then is. */
  readonly isDrawn: boolean
}

/** A list of one way to narrow; none where it would not narrow anything. */
function FilterList({
  field,
  counts,
  chosen,
}: Pick<FiltersProps, 'counts' | 'chosen'> & { readonly field: FilterField }) {
  const facet = counts.facets.find(({ filterField }) => filterField === field)
  const values = facet?.values ?? []
  const value = chosen[field]
  if (values.length < 2 && value === undefined) return null
  return (
    <label>
      {LEGENDS[field]}
      <select name={field}>
        <option value="">any</option>
        {value !== undefined && !values.some((one) => one.value === value) && (
          <option value={value} selected>
            {`${value} (0)`}
          </option>
        )}
        {values.map(({ value: one, label, count }) => (
          <option value={one} selected={value === one}>
            {`${label} (${count})`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Narrows the links without script: one list for each way, with exact counts. */
export function Filters({ slug, counts, chosen, isDrawn }: FiltersProps) {
  const more = FILTER_FIELDS.filter((field) => !OPEN.includes(field))
  const isChosen = more.some((field) => chosen[field] !== undefined)
  return (
    <form class="filters" action={conceptAddress(slug)} method="get">
      {OPEN.map((field) => (
        <FilterList field={field} counts={counts} chosen={chosen} />
      ))}
      {isDrawn && <input type="hidden" name="picture" value="1" />}
      <button type="submit">Show</button>
      {Object.keys(chosen).length > 0 && <a href={conceptAddress(slug)}>Show all</a>}
      <details open={isChosen}>
        <summary>More ways to narrow</summary>
        <div class="filters">
          {more.map((field) => (
            <FilterList field={field} counts={counts} chosen={chosen} />
          ))}
        </div>
      </details>
    </form>
  )
}
