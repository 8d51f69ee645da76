import { askAdmin } from './admin-api.ts'

/** Held in memory alone: it is gone with the page. */
let known: string | undefined

/** The key that this server took; undefined before. */
export const editorKey = (): string | undefined => known

/** Valid in a header, and worth a question. */
const SENDABLE = /^[\x21-\x7e]+$/

/** Takes an editor's key from the form, and tells whether this server knows it. @param use is called once it does. */
export function takeKey(form: HTMLFormElement, told: HTMLElement, use: (key: string) => void): void {
  const input = form.querySelector('input')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const key = input?.value.trim() ?? ''
    told.textContent = 'Asking …'
    try {
      if (!SENDABLE.test(key)) throw new Error('This key is not valid.')
      await askAdmin(key, '{ decisions(first: 0) { totalCount } }')
      known = key
      if (input) input.value = ''
      told.textContent = 'The key is valid: you can decide now.'
      use(key)
    } catch (error) {
      told.textContent = error instanceof Error ? error.message : String(error)
    }
  })
}
