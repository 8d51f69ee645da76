import { createReader, type Reader } from '../reader/create-reader.ts'
import { loadVocabulary } from '../reader/vocabulary/load-vocabulary.ts'
import { packagePath } from './package-path.ts'

/** The reader with the vocabulary that comes with the package. @throws DomainError INVALID_VOCABULARY. */
export function openReader(): Reader {
  return createReader(loadVocabulary(packagePath('seed/vocabulary')))
}
