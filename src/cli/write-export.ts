import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '../domain/errors.ts'
import { inChunks } from '../services/exchange/in-chunks.ts'
import type { Output } from './io.ts'

/** A file of an export, not yet begun. */
export interface PendingFile {
  readonly name: string
  readonly pieces: () => AsyncIterable<string>
}

function cantWrite(path: string, cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause
  return new DomainError('BAD_USER_INPUT', `${path} can't be written.`, { cause })
}

async function writeFile(path: string, file: PendingFile): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(file.pieces())), createWriteStream(path))
  } catch (cause) {
    throw cantWrite(path, cause)
  }
}

/**
 * Writes an export: one file to that file or, without a path, to the output; several to a folder.
 *
 * @throws DomainError BAD_USER_INPUT where several files have no folder, or a path can't be written.
 */
export async function writeExport(
  files: readonly PendingFile[],
  path: string | undefined,
  output: Output,
): Promise<void> {
  const [only, ...others] = files
  if (only && others.length === 0) {
    if (path !== undefined) return writeFile(path, only)
    return pipeline(Readable.from(inChunks(only.pieces())), output, { end: false })
  }
  if (path === undefined)
    throw new DomainError('BAD_USER_INPUT', 'This format is several files: name a folder with --out.', {
      argument: 'out',
    })
  try {
    mkdirSync(path, { recursive: true })
  } catch (cause) {
    throw cantWrite(path, cause)
  }
  for (const file of files) await writeFile(join(path, file.name), file)
}
