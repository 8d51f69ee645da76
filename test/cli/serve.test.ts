import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLE_QUERY } from '../../src/cli/welcome.ts'
import { startServe, temporaryFolder } from '../support/start-serve.ts'

const SEED_COUNT = readdirSync(join(import.meta.dirname, '../../seed/articles')).length

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

describe('npm start', () => {
  const folder = temporaryFolder()

  beforeAll(async () => {
    // Builds what is stale, so that the time of a build is no part of a test.
    const server = await startServe(join(folder.path, 'warm-up'))
    await server.stop()
  })
  afterAll(() => folder.remove())

  it('fills an empty store from the seed, and answers the query that it prints', async () => {
    const server = await startServe(join(folder.path, 'data'))
    try {
      expect(server.stderr()).toContain(`Reading the seed ${SEED_COUNT}/${SEED_COUNT} added`)
      expect(server.stdout()).toContain(`${server.url}/playground/`)
      expect(server.stdout()).toContain(JSON.stringify({ query: EXAMPLE_QUERY }))
      expect(await ask(server.url, EXAMPLE_QUERY)).toMatchObject({
        data: {
          symptom: {
            name: 'Muscle cramps',
            nutrients: { nodes: expect.arrayContaining([{ name: 'Magnesium' }]) },
          },
        },
      })
    } finally {
      expect(await server.stop('SIGTERM')).toBe(0)
      await expect(fetch(server.url)).rejects.toThrow()
    }
  })

  it('answers while its Neo4j is away, though it is not ready, and stops when it is told', async () => {
    const away = { GRAPH_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' }
    const server = await startServe(join(folder.path, 'away'), away)
    try {
      expect(server.stderr()).toContain('Neo4j does not answer')
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
      expect((await fetch(`${server.url}/ready`)).status).toBe(503)
      expect(await ask(server.url, EXAMPLE_QUERY)).toMatchObject({
        errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
      })
    } finally {
      expect(await server.stop('SIGTERM')).toBe(0)
    }
  })

  it('leaves a filled store as it is, and ends with code 0 on Ctrl-C', async () => {
    const data = join(folder.path, 'twice')
    await (await startServe(data)).stop()

    const server = await startServe(data)
    const version = await ask(server.url, '{ meta { graphVersion } }')

    expect(server.stderr()).not.toContain('Reading the seed')
    expect(await server.stop('SIGINT', 'group')).toBe(0)
    const again = await startServe(data)
    expect(await ask(again.url, '{ meta { graphVersion } }')).toEqual(version)
    await again.stop()
  })
})
