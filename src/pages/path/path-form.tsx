import { MOST_HOPS } from './path-address.ts'

/** The longest name that the API takes. */
const LONGEST = 256

const HOPS = Array.from({ length: MOST_HOPS }, (_, i) => i + 1)

interface EndFieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly example: string
}

/** `src/web/pages` offers names while somebody types. */
function EndField({ name, label, value, example }: EndFieldProps) {
  const list = `${name}-names`
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="search"
        value={value}
        maxLength={LONGEST}
        required
        autocomplete="off"
        spellcheck={false}
        placeholder={example}
        data-names={list}
      />
      <div id={list} class="suggestions" role="listbox" aria-label={`Names for “${label}”`} hidden />
    </div>
  )
}

/** Asks without script how two concepts are connected. */
export function PathForm({
  from,
  to,
  hops,
}: {
  readonly from: string
  readonly to: string
  readonly hops: number
}) {
  return (
    <search>
      <form class="ask" action="/path" method="get">
        <EndField name="from" label="From" value={from} example="stress" />
        <EndField name="to" label="To" value={to} example="muscle weakness" />
        <div>
          <label for="hops">Links at most</label>
          <select id="hops" name="hops">
            {HOPS.map((count) => (
              <option value={count} selected={count === hops}>
                {count}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
