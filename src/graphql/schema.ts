import { readdirSync, readFileSync } from 'node:fs'

/** Beside `src/` and beside `dist/`, so that this holds for the source and for the build. */
const SCHEMA_DIRECTORY = new URL('../../schema/', import.meta.url)
const ADMIN_DIRECTORY = new URL('admin/', SCHEMA_DIRECTORY)

function textOf(directory: URL): string {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, directory), 'utf8'))
    .join('\n')
}

/** The public schema's text: every file of `schema/`, in the order of their names. */
export const readTypeDefs = (): string => textOf(SCHEMA_DIRECTORY)

/** That with `schema/admin/`, which only editors see. */
export const readAdminTypeDefs = (): string => `${readTypeDefs()}\n${textOf(ADMIN_DIRECTORY)}`
