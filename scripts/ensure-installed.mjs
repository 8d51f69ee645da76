// Installs from the lockfile when node_modules does not hold what it asks for. Uses Node's own modules only,
// since it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const LEAST_NODE = [20, 19]

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return
  fail(`Healgraph needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/**
 * Whether node_modules holds what the lockfile asks for, by npm's own record of what it installed. Contents
 * are compared, not times: a checkout touches the lockfile without changing it. Packages for other platforms
 * may be missing.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  if (!wanted) fail('package-lock.json is missing or damaged; check it out again.')
  const present = packagesOf(join('node_modules', '.package-lock.json'))
  if (!present) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/** Runs the npm that started us, else the one on the path. */
function runNpm(args) {
  const npm = process.env.npm_execpath
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Quiet unless there is something to do. Ends the process with code 1 where it can't be done. */
export function ensureInstalled() {
  checkNode()
  if (isInstalled()) return
  console.error('Installing dependencies, about a minute …')
  // The build needs the development dependencies, whatever NODE_ENV says.
  const { status, signal, stdout, stderr, error } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (status === 0) return
  if (signal) process.exit(130)
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  fail(`npm ci failed${error ? `: ${error.message}` : '; its output is above'}.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
