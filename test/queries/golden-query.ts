import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Answer } from '../support/served.ts'

/** A question of this folder with the exact answer that it must get. */
export interface GoldenQuery {
  /** File name without its ending. */
  readonly name: string
  /** The first line: the question in words. */
  readonly title: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Files of `test/fixtures/articles` that the graph must hold beside the muscle weakness article. */
  readonly articles: readonly string[]
  /**
   * A line by which the question edits the muscle weakness article, which is then read again: `from` is how it begins
   * in the first version, `to` all of it in the second.
   */
  readonly edit: { readonly from: string; readonly to: string } | undefined
  /** Undefined where no answer was written down yet. */
  readonly answer: Answer | undefined
}

const FOLDER = new URL('./', import.meta.url)

function json(name: string): unknown {
  const file = new URL(name, FOLDER)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

export function readGoldenQueries(): GoldenQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length)
      const query = readFileSync(new URL(file, FOLDER), 'utf8')
      return {
        name,
        title: /^# (.+)$/m.exec(query)?.[1] ?? '',
        query,
        variables: (json(`${name}.variables.json`) ?? {}) as Record<string, unknown>,
        articles: (json(`${name}.articles.json`) ?? []) as string[],
        edit: json(`${name}.edit.json`) as GoldenQuery['edit'],
        answer: json(`${name}.json`) as Answer | undefined,
      }
    })
}
