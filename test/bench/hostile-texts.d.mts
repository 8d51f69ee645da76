/** A text made to keep the reader busy. */
export interface HostileText {
  readonly name: string
  readonly file: string
  /** @param size about how many signs. */
  readonly make: (size: number) => string
}

export const HOSTILE_TEXTS: readonly HostileText[]
