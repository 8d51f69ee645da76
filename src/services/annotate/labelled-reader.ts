import type { AddedLabels } from '../../reader/vocabulary/load-vocabulary.ts'
import type { TextReader } from './text-reader.ts'

/**
 * A reader that knows the labels that editors gave to concepts too, as they are when it reads.
 *
 * @param readerWith gives the reader by its labels; called at each reading, so it keeps the readers that it made.
 */
export function labelledReader(
  labels: () => Promise<AddedLabels>,
  readerWith: (labels: AddedLabels) => TextReader,
): TextReader {
  return {
    mentionsIn: async (lines, title) => readerWith(await labels()).mentionsIn(lines, title),
    read: async (source, signal) => readerWith(await labels()).read(source, signal),
  }
}
