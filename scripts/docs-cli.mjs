// Writes docs/cli.md of what the commands say of themselves.
import { writeFileSync } from 'node:fs'
import { build } from './build.mjs'

await build(['server'])
const { commandReference } = await import('../dist/cli/reference.js')
writeFileSync(new URL('../docs/cli.md', import.meta.url), await commandReference())
