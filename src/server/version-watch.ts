/** Knows the graph's version without asking the store for every request. */
export interface VersionWatch {
  current(): Promise<string>
  /** To be called after a write of this process, so that its next read sees it. */
  forget(): void
}

/**
 * @param read asks the store.
 * @param ms how long an answer counts; so long may a write of another process stay unseen. 0 asks every time.
 */
export function watchVersion(read: () => Promise<string>, ms: number): VersionWatch {
  let known: { readonly version: Promise<string>; readonly until: number } | undefined
  return {
    current() {
      if (known && performance.now() < known.until) return known.version
      const asked = { version: read(), until: performance.now() + ms }
      known = asked
      asked.version.catch(() => {
        if (known === asked) known = undefined
      })
      return asked.version
    },
    forget() {
      known = undefined
    },
  }
}
