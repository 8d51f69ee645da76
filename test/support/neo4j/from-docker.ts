import { command } from './command.ts'
import { freePort } from './free-port.ts'
import { type RunningNeo4j, serverSettings } from './running-neo4j.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const IMAGE = 'neo4j:5.26-community'

/** @throws Error where no Docker engine answers (the client alone is not enough) or the image can't be had. */
export async function startFromDocker(env: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  await command('docker', ['info', '--format', '{{.ServerVersion}}'], 10_000)
  const port = await freePort()
  // The port must be the same inside and outside: routing tells the driver the server's own address.
  const settings = {
    ...serverSettings(env),
    'server.bolt.listen_address': `0.0.0.0:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  }
  const environment = Object.entries(settings).flatMap(([key, value]) => [
    '-e',
    `${toVariable(key)}=${value}`,
  ])
  const publish = `127.0.0.1:${port}:${port}`
  const container = await command(
    'docker',
    ['run', '--detach', '--rm', '--pull', 'missing', '-p', publish, ...environment, IMAGE],
    300_000,
  ).then((printed) => printed.split('\n').find((line) => /^[0-9a-f]{64}$/.test(line)) ?? '')
  const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password: 'unused', database: 'neo4j' }
  const stop = async () => {
    await command('docker', ['stop', container], 60_000)
  }
  try {
    await waitUntilReady(address, 90_000)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...address, origin: `Docker image ${IMAGE}`, stop }
}

/** The image reads settings from variables: dots become one underscore, underscores two. */
function toVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
}
