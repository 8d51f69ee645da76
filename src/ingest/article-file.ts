import { open } from 'node:fs/promises'
import { DomainError } from '../domain/errors.ts'

/** An article that waits to be read: a file, or standard input. */
export interface ArticleFile {
  /** As the person gave it, for reports. */
  readonly name: string
  /** In bytes, where that can be told before reading. */
  readonly size?: number
  /** @throws DomainError UNREADABLE_FILE or FILE_TOO_LARGE. */
  bytes(): Promise<Uint8Array>
}

/** Articles are text: what is larger than this is something else. */
export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

export function unreadable(name: string, cause: unknown): DomainError {
  return new DomainError('UNREADABLE_FILE', `${name} can't be read: ${reasonOf(cause)}.`, { cause })
}

function tooLarge(name: string, maxBytes: number): DomainError {
  const limit = `${Math.round((maxBytes / 1024 / 1024) * 100) / 100} MB`
  return new DomainError('FILE_TOO_LARGE', `${name} is larger than the limit of ${limit}.`)
}

/** Never holds more than the limit and a chunk, whatever the source claims of its size. */
async function collect(
  name: string,
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk)
    size += part.length
    if (size > maxBytes) throw tooLarge(name, maxBytes)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export function fileOnDisk(name: string, path: string, maxBytes: number, size?: number): ArticleFile {
  return {
    name,
    ...(size === undefined ? {} : { size }),
    async bytes() {
      try {
        const handle = await open(path)
        // What the file claims of its size spares the reading; what streams on without one is stopped above.
        if ((await handle.stat()).size > maxBytes) {
          await handle.close()
          throw tooLarge(name, maxBytes)
        }
        return await collect(name, handle.createReadStream(), maxBytes)
      } catch (error) {
        throw error instanceof DomainError ? error : unreadable(name, error)
      }
    },
  }
}

export function standardInput(input: AsyncIterable<Uint8Array | string>, maxBytes: number): ArticleFile {
  return {
    name: '-',
    async bytes() {
      try {
        return await collect('Standard input', input, maxBytes)
      } catch (error) {
        throw error instanceof DomainError ? error : unreadable('Standard input', error)
      }
    },
  }
}
