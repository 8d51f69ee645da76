/** A reading thread that never comes to an end with a text that begins with "stuck". */
export default function read({ source }) {
  while (source.bytes[0] === 's'.charCodeAt(0)) {
    // for ever
  }
  return { reading: { article: 'read' } }
}
