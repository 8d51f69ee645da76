import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { connect, TIMES } from '../../src/stores/neo4j/connection.ts'
import { readQuery, runRead } from '../../src/stores/neo4j/run-read.ts'

let server: Server
const sockets: Socket[] = []

beforeAll(async () => {
  server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})

describe('a Neo4j that takes connections and says nothing', () => {
  it('is told to be away, in the time that a statement may take', async () => {
    const connection = connect({
      uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
      user: 'neo4j',
      password: 'none',
      database: 'neo4j',
      times: { ...TIMES, queryMs: 50, connectMs: 60_000, poolMs: 60_000 },
    })
    connection.planned.add('aRead')
    const query = readQuery({ name: 'aRead', text: 'RETURN [1] AS rows', row: z.number() })
    await expect(runRead(connection, query, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    void connection.driver.close()
  })
})
