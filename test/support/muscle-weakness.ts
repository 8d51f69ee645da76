import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createReader, type Reader } from '../../src/reader/create-reader.ts'
import { type AddedLabels, loadVocabulary } from '../../src/reader/vocabulary/load-vocabulary.ts'

const ROOT = new URL('../../', import.meta.url)

/** Our own article, with the facts and the form of the one that the project was asked for. */
export const OWN_ARTICLE = new URL('test/fixtures/articles/muscle-weakness.txt', ROOT)
/** Its publisher's, which is no part of this repository and is not everywhere. */
export const REAL_ARTICLE = new URL('../shared/evaluation/articles/muscle-weakness.txt', ROOT)
export const REAL_GOLD = new URL('../shared/evaluation/gold/muscle-weakness.json', ROOT)

export const hasRealArticle = existsSync(REAL_ARTICLE)

export function openTestReader(labels?: AddedLabels): Reader {
  return createReader(loadVocabulary(fileURLToPath(new URL('seed/vocabulary', ROOT)), labels))
}

export function readArticle(reader: Reader, file: URL) {
  return reader.read({ name: 'muscle-weakness.txt', bytes: readFileSync(file) })
}
