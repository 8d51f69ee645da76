import { type Html, html } from './html.ts'

/** What stands in backticks is code. */
function inline(text: string): Html[] {
  return text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

/** A description of the schema, paragraph by paragraph. */
export function described(text: string | null | undefined): Html[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${inline(paragraph.trim())}</p>`)
}

/** What a description gives as `Example: …`; undefined where it gives none. */
export function exampleIn(text: string | null | undefined): string | undefined {
  return /Example:\s+`([^`]+)`/.exec((text ?? '').replaceAll(/\s+/g, ' '))?.[1]
}
