import { DomainError } from '../../domain/errors.ts'

/**
 * The text of a file: UTF-8, with or without a byte order mark, line ends made one sign.
 *
 * @throws DomainError UNREADABLE_FILE for bytes that are no UTF-8 text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new DomainError('UNREADABLE_FILE', 'The file is binary, not text.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch (cause) {
    throw new DomainError('UNREADABLE_FILE', 'The file is not UTF-8 text.', { cause })
  }
}
