import { constants } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DomainError } from '../../domain/errors.ts'
import type { GraphStore } from '../../ports/graph-store.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

/** The database, and what was written to it and not yet moved into it. The third file is made anew from these. */
const PARTS = ['', '-wal']

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * A store file as it is now, opened as a copy that goes when it is closed: opening a store may bring it to this
 * version and always leaves files beside it, and one who only wants to look changes neither.
 *
 * @throws DomainError as `openSqliteStore` does, and STORE_UNAVAILABLE where the file can't be copied.
 */
export async function openSqliteCopy({ file }: { readonly file: string }): Promise<GraphStore> {
  const folder = await mkdtemp(join(tmpdir(), 'healgraph-look-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(file))
    for (const part of PARTS) {
      await copyFile(`${file}${part}`, `${copy}${part}`, constants.COPYFILE_FICLONE).catch((error) => {
        if (part === '' || !isMissing(error)) throw toUnavailable(file, error)
      })
    }
    const store = await openSqliteStore({ file: copy })
    return {
      ...store,
      close: async () => {
        await store.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

function toUnavailable(file: string, cause: unknown): DomainError {
  return new DomainError('STORE_UNAVAILABLE', `${file} can't be copied to look at it.`, { cause })
}
