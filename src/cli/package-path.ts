import { fileURLToPath } from 'node:url'

/** A path inside the installed package, from the sources and from dist/ alike. */
export function packagePath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
