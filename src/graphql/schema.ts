import { readdirSync, readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const SCHEMA_DIRECTORY = new URL('../../schema/', import.meta.url)

/** The schema's text: every file of `schema/`, in the order of their names. */
export function readTypeDefs(): string {
  return readdirSync(SCHEMA_DIRECTORY)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_DIRECTORY), 'utf8'))
    .join('\n')
}
