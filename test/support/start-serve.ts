import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WAIT_MS = 90_000

export interface ServeRun {
  readonly url: string
  /** All that it has printed on standard output so far. */
  stdout(): string
  stderr(): string
  /**
   * Sends the signal to npm alone, as a process manager does, or to npm and the server, as a terminal does with
   * Ctrl-C, and waits for the end.
   *
   * @returns the exit code; null where the signal killed it.
   */
  stop(signal?: NodeJS.Signals, to?: 'npm' | 'group'): Promise<number | null>
}

/** The address as `serve` prints it: once it is ready, or while it waits for its store. */
function addressIn(text: string): string | undefined {
  return (/API +(http:\/\/\S+)\/graphql/.exec(text) ?? /serving (http:\/\/\S+)\/health/.exec(text))?.[1]
}

/**
 * Runs `npm start` on a free port with a store of its own, and waits until it answers.
 *
 * @param env settings other than those.
 */
export async function startServe(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<ServeRun> {
  const child: ChildProcess = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, GRAPH_STORE: 'embedded', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // in a process group of its own
  })
  let out = ''
  let err = ''
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no address within ${WAIT_MS} ms:\n${out}${err}`)),
      WAIT_MS,
    )
    const look = () => {
      const address = addressIn(out) ?? addressIn(err)
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    child.stdout?.on('data', (chunk) => {
      out += chunk
      look()
    })
    child.stderr?.on('data', (chunk) => {
      err += chunk
      look()
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`ended with ${code} before it answered:\n${out}${err}`))
    })
  })
  return {
    url,
    stdout: () => out,
    stderr: () => err,
    async stop(signal = 'SIGTERM', to = 'npm') {
      const running = child.exitCode === null && child.signalCode === null
      if (running && child.pid !== undefined) process.kill(to === 'group' ? -child.pid : child.pid, signal)
      await ended
      return child.exitCode
    },
  }
}

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'healgraph-serve-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
