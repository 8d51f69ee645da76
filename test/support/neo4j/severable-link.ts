import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { freePort } from './free-port.ts'

/** A way to a server that can be cut and mended. */
export interface SeverableLink {
  readonly uri: string
  cut(): Promise<void>
  mend(): Promise<void>
}

/** A loopback port that leads to the server of this Bolt address. */
export async function severableLink(uri: string): Promise<SeverableLink> {
  const target = new URL(uri)
  const port = await freePort()
  const sockets = new Set<Socket>()
  const relay = createServer((inbound) => {
    const outbound = connect(Number(target.port || 7687), target.hostname)
    for (const [from, to] of [
      [inbound, outbound],
      [outbound, inbound],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  const mend = async () => {
    relay.listen(port, '127.0.0.1')
    await once(relay, 'listening')
  }
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    if (!relay.listening) return
    relay.close()
    await once(relay, 'close')
  }
  await mend()
  return { uri: `bolt://127.0.0.1:${port}`, cut, mend }
}
