import Combobox from '@github/combobox-nav'
import type { Completion } from './completions.ts'

/** After the last key, before the server is asked. */
const PAUSE_MS = 150

function optionOf({ question, name, type }: Completion, id: string): HTMLElement {
  const option = document.createElement('div')
  option.role = 'option'
  option.id = id
  option.dataset.question = question
  const kind = document.createElement('small')
  kind.textContent = ` ${type.toLowerCase().replaceAll('_', ' ')}`
  option.append(name, kind)
  return option
}

type CompletionsOf = (text: string, signal: AbortSignal) => Promise<readonly Completion[]>

/** Offers how the text of a field can go on. Without an answer there is just no offer. */
export function suggestOn(input: HTMLInputElement, list: HTMLElement, completionsOf: CompletionsOf): void {
  const combobox = new Combobox(input, list)
  let pause: ReturnType<typeof setTimeout> | undefined
  let asked = new AbortController()

  const hide = (): void => {
    combobox.stop()
    list.hidden = true
  }
  const show = (completions: readonly Completion[]): void => {
    hide()
    list.replaceChildren(...completions.map((completion, i) => optionOf(completion, `${list.id}-${i}`)))
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
