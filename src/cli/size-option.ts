import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_MAX_BYTES } from '../ingest/article-file.ts'

const MEGABYTE = 1024 * 1024

function toBytes(value: string): number {
  const megabytes = Number(value)
  if (!(megabytes > 0) || !Number.isFinite(megabytes)) throw new InvalidArgumentError('Give a number of MB.')
  return Math.floor(megabytes * MEGABYTE)
}

/** `--max-size MB`, in bytes once parsed. */
export function sizeOption(): Option {
  return new Option('--max-size <MB>', 'refuse files larger than this')
    .argParser(toBytes)
    .default(DEFAULT_MAX_BYTES, String(DEFAULT_MAX_BYTES / MEGABYTE))
}
