import { startFromDocker } from './from-docker.ts'
import { startFromJars } from './from-jars.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/**
 * A real Neo4j: the one at NEO4J_TEST_URI, else one from Docker, else one from Maven Central's jars.
 *
 * Tests wipe what is in it: never give the address of a database that is dear to you.
 *
 * @throws Error whose message is one line that says what was tried and why it failed.
 */
export async function startNeo4j(env: NodeJS.ProcessEnv = process.env): Promise<RunningNeo4j> {
  if (env.NEO4J_TEST_URI) return given(env.NEO4J_TEST_URI, env)
  const reasons: string[] = []
  for (const start of [startFromDocker, startFromJars]) {
    try {
      return await start(env)
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(`NEO4J_TEST_URI is not set; ${reasons.join('; ')}`)
}

async function given(uri: string, env: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  const address = {
    uri,
    user: env.NEO4J_TEST_USER || 'neo4j',
    password: env.NEO4J_TEST_PASSWORD || '',
    database: env.NEO4J_TEST_DATABASE || 'neo4j',
  }
  try {
    await waitUntilReady(address, 30_000)
  } catch (error) {
    throw new Error(`NEO4J_TEST_URI ${uri}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
  return { ...address, origin: 'NEO4J_TEST_URI', stop: async () => {} }
}
