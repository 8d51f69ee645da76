import { REVIEW_WORDS } from './claim-words.ts'

/** Where an editor's key is typed in; what reads it is `src/web/pages/editor-key.ts`. */
export function EditorKey({ editing, what }: { readonly editing: boolean; readonly what: string }) {
  return (
    <details class="editor" id="editor">
      <summary>For editors: {what}</summary>
      {editing ? (
        <>
          <noscript>
            <p>This needs JavaScript.</p>
          </noscript>
          <form id="key-form" class="ask">
            <label for="key">Your key</label>
            <input id="key" type="password" maxLength={512} required autocomplete="off" spellcheck={false} />
            <button type="submit">Use this key</button>
          </form>
          <p id="key-status" class="told" role="status" />
          <p class="count">
            The key stays in the memory of this page until it is closed, and is sent to this server alone.
          </p>
        </>
      ) : (
        <p>
          Nobody can decide anything here: this server was started without keys for editors. Whoever runs it
          sets <code>HEALGRAPH_ADMIN_KEY</code>; <code>docs/admin.md</code> tells how.
        </p>
      )}
    </details>
  )
}

/** Where a claim is decided about; filled by `src/web/pages/review.ts` from {@link ReviewForm}. */
export function ReviewOfClaim({ number }: { readonly number: number }) {
  return (
    <details class="review">
      <summary>
        Review<span class="hidden"> claim {number}</span>
      </summary>
      <p class="count">
        Give <a href="#editor">your key</a> first; it needs JavaScript.
      </p>
    </details>
  )
}

const CHOICES = [
  ['ACCEPT', 'Accept', 'it is right'],
  ['REJECT', 'Reject', 'it is wrong and counts nowhere, also when the article is read again'],
  ['FLAG', 'Flag', 'someone should look at it; it counts until then'],
] as const

/** Copied into each claim whose review is opened. */
export function ReviewForm() {
  return (
    <template id="review-form" data-words={JSON.stringify(REVIEW_WORDS)}>
      <form class="decide">
        <fieldset>
          <legend>What of it</legend>
          {CHOICES.map(([value, name, meaning]) => (
            <label class="choice">
              <input type="radio" name="review" value={value} required />{' '}
              <span>
                <strong>{name}</strong>: {meaning}
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          Why
          <input name="why" required maxLength={2000} autocomplete="off" />
        </label>
        <button type="submit">Decide</button>
        <p class="told" role="status" />
        {/* What scrolls must be reached by keyboard. */}
        <div class="former" tabindex={0} />
      </form>
    </template>
  )
}
