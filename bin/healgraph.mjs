#!/usr/bin/env node
// The command line. In a checkout it builds first what is stale; a package or image has dist/ only.
import { existsSync } from 'node:fs'

if (existsSync(new URL('../src', import.meta.url))) {
  const { ensureInstalled } = await import('../scripts/ensure-installed.mjs')
  ensureInstalled()
  const { build } = await import('../scripts/build.mjs')
  try {
    await build(['server'])
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
const { main, processIo } = await import('../dist/cli/main.js')
process.exitCode = await main(process.argv.slice(2), processIo())
