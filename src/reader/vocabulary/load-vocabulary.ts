import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Concept, ConceptId } from '../../domain/concept.ts'
import { buildLexicon } from './build-lexicon.ts'
import { readConcepts } from './concepts.ts'
import type { Lexicon } from './lexicon.ts'

export interface Vocabulary {
  readonly concepts: readonly Concept[]
  readonly lexicon: Lexicon
  /** Changes when any file of the vocabulary changes, or another label is added. */
  readonly version: string
}

/** Further labels of concepts. */
export type AddedLabels = ReadonlyMap<ConceptId, readonly string[]>

/**
 * The vocabulary of a folder such as `seed/vocabulary`: its concepts and the words that the reader reads by.
 *
 * @param added labels that editors gave to concepts, by concept: the reader knows them, the concepts stay as the
 * folder has them.
 * @throws DomainError INVALID_VOCABULARY, naming file and row, where a file is missing or malformed.
 */
export function loadVocabulary(directory: string, added: AddedLabels = new Map()): Vocabulary {
  const bySlug = readConcepts(directory)
  return {
    concepts: [...bySlug.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lexicon: buildLexicon(directory, withLabels(bySlug, added)),
    version: hashOf(directory, added),
  }
}

function withLabels(bySlug: ReadonlyMap<string, Concept>, added: AddedLabels): ReadonlyMap<string, Concept> {
  if (added.size === 0) return bySlug
  return new Map(
    [...bySlug].map(([slug, concept]) => {
      const more = (added.get(concept.id) ?? []).map((text) => ({ text, language: 'en', preferred: false }))
      return [slug, more.length > 0 ? { ...concept, labels: [...concept.labels, ...more] } : concept]
    }),
  )
}

function hashOf(directory: string, added: AddedLabels): string {
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
  if (added.size > 0) hash.update(JSON.stringify([...added].sort(([a], [b]) => (a < b ? -1 : 1))))
  return hash.digest('hex').slice(0, 16)
}
