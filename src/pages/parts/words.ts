/** A number with its noun, such as `1 article`, `2,041 links`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`

/** An address that a link may lead to; undefined for one that is none of the web. */
export function webAddress(address: string | null): string | undefined {
  return address !== null && /^https?:\/\//i.test(address) ? address : undefined
}
