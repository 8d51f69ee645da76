import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../domain/errors.ts'
import { packagePath } from './package-path.ts'

export interface GoldFolder {
  readonly name: string
  readonly folder: string
  /** What is held back from tuning is measured, and its lines are not looked at. */
  readonly isHeldOut: boolean
}

const OWN = 'test/reader/gold'

/** What the reader reached on our own sets; the tests hold it to that. */
export const FIGURES = `${OWN}/figures.json`

/**
 * This project's own sets of annotated articles: those to tune on first.
 *
 * @throws DomainError BAD_USER_INPUT where they are not there, as in an installed package.
 */
export function ownGoldFolders(): GoldFolder[] {
  const root = packagePath(OWN)
  if (!existsSync(root))
    throw new DomainError(
      'BAD_USER_INPUT',
      'Name a folder: the annotated articles come with the sources only.',
    )
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: join(root, name), isHeldOut: name.startsWith('held-out') }))
    .sort((a, b) => Number(a.isHeldOut) - Number(b.isHeldOut) || (a.name < b.name ? -1 : 1))
}
