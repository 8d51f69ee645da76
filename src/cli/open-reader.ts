import { createReader, type Reader } from '../reader/create-reader.ts'
import { DEFAULT_LIMITS, type ReaderLimits } from '../reader/limits.ts'
import { type AddedLabels, loadVocabulary } from '../reader/vocabulary/load-vocabulary.ts'
import { packagePath } from './package-path.ts'

/**
 * The reader with the vocabulary that comes with the package.
 *
 * @param added labels that editors gave to concepts; see {@link addedLabels}.
 * @throws DomainError INVALID_VOCABULARY.
 */
export function openReader(added?: AddedLabels, limits: ReaderLimits = DEFAULT_LIMITS): Reader {
  return createReader(loadVocabulary(packagePath('seed/vocabulary'), added), limits)
}
