/** The longest question that the API takes. */
const LONGEST = 256

/** Where a question is answered. */
export const addressOf = (question: string): string => `/?${new URLSearchParams({ q: question })}`

/** Asks without script; `src/web/pages` adds suggestions while somebody types. */
export function QuestionForm({ question = '' }: { readonly question?: string }) {
  return (
    <search>
      <form class="ask" action="/" method="get">
        <label class="hidden" for="q">
          Your question
        </label>
        <div class="field">
          <input
            id="q"
            name="q"
            type="search"
            value={question}
            maxLength={LONGEST}
            required
            autocomplete="off"
            spellcheck={false}
            placeholder="nutrients linked to cramps"
          />
          <div id="suggestions" class="suggestions" role="listbox" aria-label="Suggestions" hidden />
        </div>
        <button type="submit">Ask</button>
      </form>
    </search>
  )
}
