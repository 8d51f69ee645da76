import Combobox from '@github/combobox-nav'
import { type Completion, completionsOf } from './completions.ts'

/** After the last key, before the server is asked. */
const PAUSE_MS = 150

function optionOf({ question, name, type }: Completion, i: number): HTMLElement {
  const option = document.createElement('div')
  option.role = 'option'
  option.id = `suggestion-${i}`
  option.dataset.question = question
  const kind = document.createElement('small')
  kind.textContent = ` ${type.toLowerCase().replaceAll('_', ' ')}`
  option.append(name, kind)
  return option
}

/** Offers names of concepts for the last words of the question. Without an answer there are just none. */
export function suggestOn(input: HTMLInputElement, list: HTMLElement): void {
  const combobox = new Combobox(input, list)
  let pause: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()

  const hide = (): void => {
    combobox.stop()
    list.hidden = true
  }
  const show = (completions: readonly Completion[]): void => {
    hide()
    list.replaceChildren(...completions.map(optionOf))
    if (completions.length === 0) return
    list.hidden = false
    combobox.start()
  }
  const forget = (): void => {
    clearTimeout(pause)
    asked.abort()
  }
  input.addEventListener('input', () => {
    forget()
    asked = new AbortController()
    const { signal } = asked
    pause = setTimeout(async () => {
      const completions = await completionsOf(input.value, signal).catch(() => [])
      if (!signal.aborted) show(completions)
    }, PAUSE_MS)
  })
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' || key === 'Tab') {
      forget()
      hide()
    }
  })
  input.addEventListener('blur', () => {
    forget()
    hide()
  })
  // A press would take the focus from the field before it becomes a click.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('combobox-commit', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    input.value = target.dataset.question ?? input.value
    forget()
    hide()
  })
}
