import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const DIRECTORY = new URL('../../operations/', import.meta.url)

/**
 * The text of each operation of `operations/`, by the SHA-256 of its file in hexadecimal.
 *
 * Pages elsewhere hold these hashes, so a file is never changed: another one is added.
 */
export function readStoredOperations(directory: URL = DIRECTORY): ReadonlyMap<string, string> {
  const texts = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, directory), 'utf8'))
  return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}
