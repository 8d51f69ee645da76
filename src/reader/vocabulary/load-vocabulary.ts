import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept } from '../../domain/concept.ts'
import { buildLexicon } from './build-lexicon.ts'
import { readConcepts } from './concepts.ts'
import type { Lexicon } from './lexicon.ts'

export interface Vocabulary {
  readonly concepts: readonly Concept[]
  readonly lexicon: Lexicon
  /** Changes when any file of the vocabulary changes. */
  readonly version: string
}

/**
 * The vocabulary of a folder such as `seed/vocabulary`: its concepts and the words that the reader reads by.
 *
 * @throws DomainError INVALID_VOCABULARY, naming file and row, where a file is missing or malformed.
 */
export function loadVocabulary(directory: string): Vocabulary {
  const bySlug = readConcepts(directory)
  return {
    concepts: [...bySlug.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lexicon: buildLexicon(directory, bySlug),
    version: hashOf(directory),
  }
}

function hashOf(directory: string): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(directory, file)))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
