import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, lastLine } from './command.ts'
import { freePort } from './free-port.ts'
import { jarFolder } from './jar-cache.ts'
import { NEO4J_VERSION, type RunningNeo4j, serverSettings } from './running-neo4j.ts'
import { waitUntilReady } from './wait-until-ready.ts'

const OLDEST_JAVA = 17

/** @throws Error without Java 17 or newer, or where Maven can't fetch the jars, or the server does not come up. */
export async function startFromJars(env: NodeJS.ProcessEnv): Promise<RunningNeo4j> {
  await requireJava()
  const jars = await jarFolder(env)
  const home = await mkdtemp(join(tmpdir(), 'healgraph-neo4j-'))
  const port = await freePort()
  const settings = serverSettings(env)
  await writeSettings(home, port, settings)

  const server = spawn(
    'java',
    [
      '-cp',
      `${jars}/*`,
      `-Xmx${settings['server.memory.heap.max_size']}`,
      '-XX:+UseSerialGC',
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const removeAtExit = () => {
    server.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  }
  process.once('exit', removeAtExit)
  const stop = async () => {
    await end(server)
    process.off('exit', removeAtExit)
    await rm(home, { recursive: true, force: true })
  }

  const address = { uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password: 'unused', database: 'neo4j' }
  try {
    await waitUntilReady(address, 120_000, endOf(server))
  } catch (error) {
    await stop()
    throw error
  }
  return { ...address, origin: `Neo4j ${NEO4J_VERSION} from Maven Central's jars`, stop }
}

async function requireJava(): Promise<void> {
  const printed = await command('java', ['-version'], 20_000)
  const version = Number(/version "(?:1\.)?(\d+)/.exec(printed)?.[1])
  if (!(version >= OLDEST_JAVA))
    throw new Error(`java: version ${OLDEST_JAVA} or newer is needed, found: ${printed.split('\n')[0]}`)
}

async function writeSettings(
  home: string,
  port: number,
  general: Readonly<Record<string, string>>,
): Promise<void> {
  const settings = {
    ...general,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  }
  await mkdir(join(home, 'conf'))
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`)
  await writeFile(join(home, 'conf', 'neo4j.conf'), lines.join(''))
}

/** Aborts with the server's last words when its process ends. */
function endOf(server: ChildProcess): AbortSignal {
  const ended = new AbortController()
  let printed = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4_000)
    })
  }
  server.once('exit', (code) => ended.abort(new Error(`Neo4j ended with ${code}: ${lastLine(printed)}`)))
  return ended.signal
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const patience = setTimeout(() => server.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(patience)
}
