// `npm start`: installs and builds what is missing, then serves, all in this process, so that a signal reaches
// the server itself.
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()
const { build } = await import('./build.mjs')
try {
  await build()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const { main, processIo } = await import('../dist/cli/main.js')
process.exitCode = await main(['serve', ...process.argv.slice(2)], processIo())
