import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { DomainError } from '../domain/errors.ts'
import { type Gold, goldSchema } from './gold.ts'

/** An annotated article. */
export interface GoldArticle {
  readonly slug: string
  /** File name, which tells the reader the format. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly gold: Gold
}

const input = (message: string, cause?: unknown): DomainError =>
  new DomainError('BAD_USER_INPUT', message, { cause })

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    throw input(`${folder} can't be read: gold needs a folder with articles/ and gold/.`, cause)
  }
}

function readGold(path: string): Gold {
  try {
    return goldSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw input(`${path} is no gold file: ${cause instanceof Error ? cause.message : String(cause)}`, cause)
  }
}

/**
 * The articles of a folder with `articles/` and `gold/` that have a gold file, by name.
 *
 * @throws DomainError BAD_USER_INPUT where the folder, a gold file or its article is missing or malformed.
 */
export function readGoldSet(folder: string): GoldArticle[] {
  const articles = new Map(
    namesIn(join(folder, 'articles')).map((name) => [basename(name, extname(name)), name]),
  )
  // By slug, as the scorer has them: the ending would set "hair-thinning-letters" before "hair-thinning".
  const slugs = namesIn(join(folder, 'gold'))
    .filter((name) => extname(name) === '.json')
    .map((name) => basename(name, '.json'))
    .sort()
  if (slugs.length === 0) throw input(`${folder}: gold/ holds no gold file.`)
  return slugs.map((slug) => {
    const name = `${slug}.json`
    const file = articles.get(slug)
    if (file === undefined) throw input(`${folder}: articles/ holds no article for gold/${name}.`)
    return {
      slug,
      file,
      bytes: readFileSync(join(folder, 'articles', file)),
      gold: readGold(join(folder, 'gold', name)),
    }
  })
}
