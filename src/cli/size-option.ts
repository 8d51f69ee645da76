import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../ingest/article-file.ts'
import { DEFAULT_MAX_WORDS } from '../reader/limits.ts'

const MEGABYTE = 1024 * 1024

function toBytes(value: string): number {
  const megabytes = Number(value)
  if (!(megabytes > 0) || !Number.isFinite(megabytes)) throw new InvalidArgumentError('Give a number of MB.')
  return Math.floor(megabytes * MEGABYTE)
}

function toWords(value: string): number {
  const words = Number(value)
  if (!Number.isSafeInteger(words) || words < 1) throw new InvalidArgumentError('Give a number of words.')
  return words
}

/** `--max-words`: how much of one article is read; see {@link limitsFor}. */
export function wordsOption(): Option {
  return new Option('--max-words <number>', 'refuse articles with more words, lines or claims in proportion')
    .argParser(toWords)
    .default(DEFAULT_MAX_WORDS)
}

/** `--max-size MB`, in bytes once parsed. */
export function sizeOption(): Option {
  return new Option('--max-size <MB>', 'refuse files larger than this')
    .argParser(toBytes)
    .default(DEFAULT_MAX_BYTES, String(DEFAULT_MAX_BYTES / MEGABYTE))
}
