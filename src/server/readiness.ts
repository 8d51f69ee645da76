import type { GraphReader } from '../ports/graph-store.ts'

/** An answer of the store this old still says that it is there. */
const FRESH_MS = 1_000

/**
 * Tells whether the store answers; many who ask at once share one question to it.
 *
 * @param ms how long the store may take.
 * @throws whatever the store tells, or that it took too long.
 */
export function createReadiness(store: GraphReader, ms: number): () => Promise<void> {
  let answeredAt = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined
  const ask = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
    })
    try {
      await Promise.race([store.ping(), late])
      answeredAt = performance.now()
    } finally {
      clearTimeout(timer)
      asking = undefined
    }
  }
  return async () => {
    if (performance.now() - answeredAt < FRESH_MS) return
    asking ??= ask()
    await asking
  }
}
