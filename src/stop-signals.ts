/**
 * npm passes Ctrl-C on to a child that has it from the terminal already: a second signal so soon is the echo
 * of the first, and no wish to end at once.
 */
const ECHO_MS = 1000

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
export type StopSignal = (typeof SIGNALS)[number]

/**
 * Calls `stop` at the first Ctrl-C or SIGTERM; a later one ends the process at once, with code 130.
 *
 * @returns a function that takes the listeners off again.
 */
export function onStopSignal(stop: (signal: StopSignal) => void): () => void {
  let first: number | undefined
  const onSignal = (signal: StopSignal): void => {
    if (first === undefined) {
      first = performance.now()
      stop(signal)
    } else if (performance.now() - first > ECHO_MS) {
      process.exit(130)
    }
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}
