type Child = Node | string | undefined | null | false

/**
 * Makes an element. Texts are put in as texts, and so is all that comes from the server.
 *
 * @param attributes those undefined are left out.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value)
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== false))
  return element
}

/** The address, where it leads to a page: `javascript:` and the like do not. */
export function safe(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined
}
