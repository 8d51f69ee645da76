import { connect } from 'node:net'

/** Sends bytes as they are, and gives all that comes back until the server closes the connection. */
export function rawHttp(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1')
  })
  socket.on('error', () => {}) // its close follows
  socket.write(bytes)
  return new Promise((resolve) => {
    socket.on('close', () => resolve(answer))
  })
}
