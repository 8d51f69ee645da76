import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/**
 * Runs a program to its end and gives all that it printed.
 *
 * @throws Error whose message is one line: the program, and its own last words.
 */
export async function command(program: string, args: readonly string[], ms: number): Promise<string> {
  try {
    const { stdout, stderr } = await execute(program, [...args], { timeout: ms, maxBuffer: 16 * 1024 * 1024 })
    return `${stdout}${stderr}`.trim()
  } catch (error) {
    throw new Error(`${program}: ${lastWords(error)}`, { cause: error })
  }
}

function lastWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'is not installed'
  if ('killed' in error && error.killed) return 'took too long'
  const printed = ['stderr', 'stdout'].map((name) => String(Reflect.get(error, name) ?? ''))
  return lastLine(printed.find((text) => text.trim() !== '') ?? error.message)
}

export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? ''
}
