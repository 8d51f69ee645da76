import { existsSync, readdirSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the sources and for the build. */
const FOLDER = new URL('../../../docs/screenshots/', import.meta.url)

/** All have this size, as `scripts/docs-screenshots.mjs` makes them: pages keep the space free. */
export const SCREENSHOT_SIZE = { width: 1000, height: 700 } as const

export interface Screenshot {
  /** On the site. */
  readonly address: string
  readonly file: URL
}

export function allScreenshots(): Screenshot[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.webp'))
    .map((name) => ({ address: `/docs/screenshots/${name}`, file: new URL(name, FOLDER) }))
}
