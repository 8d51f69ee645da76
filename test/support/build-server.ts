import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

/** Compiles the server into `dist/` where what is there is stale: what runs in a thread is loaded from there. */
export async function buildServer(): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILD, 'server'])
}
