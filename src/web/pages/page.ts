import './page.css'
import { completionsOf, namesLike } from './completions.ts'
import './docs.css'
import { suggestOn } from './suggest.ts'

const input = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector<HTMLElement>('#suggestions')
if (input && list) suggestOn(input, list, completionsOf)

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-names]')) {
  const names = document.querySelector<HTMLElement>(`#${field.dataset.names}`)
  if (names) suggestOn(field, names, namesLike)
}
