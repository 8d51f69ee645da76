import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { CommandIo } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface CliRun {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

class Collected extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns = 160

  constructor(isTerminal = false) {
    super()
    this.isTTY = isTerminal
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

export interface RunOptions {
  readonly stdin?: string
  readonly env?: NodeJS.ProcessEnv
  /** Whether standard output is a terminal, of 160 columns. */
  readonly isTerminal?: boolean
  /** The same of standard error, where progress is shown. */
  readonly showsProgress?: boolean
}

/** A folder of its own, with articles and a store. */
export interface Workplace {
  readonly folder: string
  /** Settings that name the store in this folder. */
  readonly env: NodeJS.ProcessEnv
  /** Writes an article into it. @returns its path. */
  write(name: string, text: string | Uint8Array): string
  /** Runs the command line on the store in this folder, in this process. */
  run(argv: readonly string[], options?: RunOptions): Promise<CliRun>
  remove(): void
}

export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'healgraph-cli-'))
  const settings = { GRAPH_STORE: 'embedded', DATA_DIR: join(folder, 'data') }
  return {
    folder,
    env: settings,
    write(name, text) {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    async run(argv, { stdin = '', env = {}, isTerminal = false, showsProgress = false } = {}) {
      const stdout = new Collected(isTerminal)
      const stderr = new Collected(showsProgress)
      const code = await main(argv, {
        stdin: Readable.from([Buffer.from(stdin)]),
        stdout,
        stderr,
        env: { ...settings, ...env },
      })
      return { code, stdout: stdout.text, stderr: stderr.text }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** For code that would tell a person how far it is. */
export function silentIo(): CommandIo {
  return { stdin: Readable.from([]), stdout: new Collected(), stderr: new Collected(), env: {} }
}
