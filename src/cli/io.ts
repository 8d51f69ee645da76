import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { WriteStream } from 'node:tty'
import pc from 'picocolors'

export { printable } from '../printable.ts'

/** Where a command reads and writes; tests give their own. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: NodeJS.ProcessEnv
}

export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>

export type Colors = ReturnType<typeof pc.createColors>

/** The streams of this process. It ends quietly where the reader of its output goes away, as `head` does. */
export function processIo(): CommandIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env }
}

export function isTerminal(output: Output): boolean {
  return output.isTTY === true
}

export function colorsFor(output: Output, env: NodeJS.ProcessEnv): Colors {
  return pc.createColors(isTerminal(output) && !env.NO_COLOR)
}

/** Writes lines as fast as the reader takes them, so that an export of any size stays small in memory. */
export async function writeLines(output: Output, lines: AsyncIterable<string>): Promise<void> {
  async function* withEnds(): AsyncGenerator<string> {
    for await (const line of lines) yield `${line}\n`
  }
  await pipeline(Readable.from(withEnds()), output, { end: false })
}
