import { readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const FILE = new URL('../../../seed/search/stop-words.txt', import.meta.url)

let words: ReadonlySet<string> | undefined

/** Words that a search does not need to find; read once. */
export function stopWords(): ReadonlySet<string> {
  words ??= new Set(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  )
  return words
}
