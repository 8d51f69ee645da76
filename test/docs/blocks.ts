import { readFileSync } from 'node:fs'
import { allDocuments } from '../../src/docs/site/documents.ts'

/** A block of code of a document. */
export interface CodeBlock {
  readonly file: string
  readonly line: number
  readonly language: string
  readonly code: string
  /** Why it can't be run, as the comment before it says: `<!-- not run: it needs Docker -->`. */
  readonly notRun: string | undefined
}

const BLOCK = /(?:^<!-- not run: (.+) -->\n)?^```(\S*)\n([\s\S]*?)^```$/gm

export function blocksOf(file: string): CodeBlock[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  return [...text.matchAll(BLOCK)].map(({ 1: notRun, 2: language = '', 3: code = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
    notRun,
  }))
}

/** Those of the README and of every document of the site. */
export const allBlocks = (): CodeBlock[] =>
  ['README.md', ...allDocuments().map(({ file }) => file)].flatMap(blocksOf)
