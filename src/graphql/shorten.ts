/** Longer messages are cut: graphql-js repeats names and values of the request in its own. */
const LONGEST_MESSAGE = 400
const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`/gs
const UNBROKEN = /\S+/g

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`

/** A message with no quoted piece and no unbroken run of it longer than `echo` characters. */
export function shortenEcho(message: string, echo: number): string {
  const shortened = message
    .slice(0, 64_000)
    .replace(QUOTED, (piece) => (piece.length <= echo ? piece : `${piece.slice(0, echo - 2)}…${piece[0]}`))
    .replace(UNBROKEN, (piece) => cut(piece, echo))
  return cut(shortened, LONGEST_MESSAGE)
}
