import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

interface Named {
  readonly name: string
}
interface Declaration {
  readonly tagName?: string
  readonly attributes: readonly Named[]
  readonly events: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
}
const manifest = JSON.parse(read('src/web/widget/public/custom-elements.json')) as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[]
}
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'healgraph-related')
const names = (list: readonly Named[] = []) => list.map(({ name }) => name).sort()

describe('the manifest of the widget', () => {
  it('has each attribute that the element observes', () => {
    const observed = /observedAttributes = \[([^\]]*)\]/.exec(read('src/web/widget/element.ts'))?.[1] ?? ''
    expect(names(element?.attributes)).toEqual(
      [...observed.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort(),
    )
  })

  it('has each custom property of the style, and each part, as the guide does', () => {
    const style = read('src/web/widget/widget.css')
    const guide = read('docs/embedding.md')
    expect(names(element?.cssProperties)).toEqual(
      [...new Set([...style.matchAll(/var\((--healgraph-[\w-]+)/g)].map(([, name]) => name))].sort(),
    )
    const parts = [...style.matchAll(/\[part~?="([\w-]+)"\]/g)].map(([, name]) => name ?? '')
    for (const part of parts) expect(names(element?.cssParts)).toContain(part)
    for (const name of [
      ...names(element?.cssParts),
      ...names(element?.cssProperties),
      ...names(element?.events),
    ])
      expect(guide).toContain(`\`${name}\``)
  })

  it('makes a React wrapper with each attribute and event', () => {
    const wrapper = read('src/web/widget/public/react/HealgraphRelated.js')
    for (const name of names(element?.attributes)) expect(wrapper).toContain(`${name}: props.${name}`)
    for (const name of names(element?.events)) expect(wrapper).toContain(`"${name}"`)
  })
})
