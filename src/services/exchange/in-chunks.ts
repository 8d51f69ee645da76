/** Joins small pieces of text, so that a stream does not take a step for each. @param length in characters, of all but the last. */
export async function* inChunks(pieces: AsyncIterable<string>, length = 65_536): AsyncGenerator<string> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length < length) continue
    yield text
    text = ''
  }
  if (text) yield text
}
