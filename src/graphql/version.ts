import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')

/** Version of the API: that of the package. */
export const API_VERSION = String((JSON.parse(text) as { version: string }).version)
