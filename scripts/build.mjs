// Builds the server (tsc), the playground, the widget, what the pages load (Vite) and the cookbook of the docs into
// dist/. What has not changed since it was last built is left alone, by a hash of its inputs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const bin = (name, path) => join(root, 'node_modules', name, path)

const TARGETS = [
  {
    name: 'server',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/build.mjs'],
    except: ['src/web'],
    output: 'dist/cli/main.js',
    command: [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.build.json'],
  },
  {
    name: 'playground',
    inputs: ['src/web/playground', 'test/queries', 'package-lock.json', 'scripts/build.mjs'],
    except: [],
    output: 'dist/playground/index.html',
    command: [bin('vite', 'bin/vite.js'), 'build', 'src/web/playground', '--logLevel', 'warn'],
  },
  {
    name: 'widget',
    inputs: [
      'src/web/widget',
      'assets/related-messages.json',
      'operations',
      'package.json',
      'package-lock.json',
      'scripts/build.mjs',
    ],
    except: [],
    output: 'dist/widget/v1.js',
    command: [bin('vite', 'bin/vite.js'), 'build', 'src/web/widget', '--logLevel', 'warn'],
  },
  {
    name: 'pages',
    inputs: ['src/web/pages', 'package-lock.json', 'scripts/build.mjs'],
    except: [],
    output: 'dist/page-assets/page.js',
    command: [bin('vite', 'bin/vite.js'), 'build', 'src/web/pages', '--logLevel', 'warn'],
  },
  {
    name: 'cookbook',
    inputs: ['docs/cookbook.md', 'test/queries', 'scripts/build-cookbook.mjs'],
    except: [],
    output: 'dist/cookbook.md',
    command: [join(root, 'scripts/build-cookbook.mjs')],
  },
]

function filesUnder(path, except) {
  if (except.includes(relative(root, path).split(sep).join('/')) || !existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name), except))
}

function hashOf({ inputs, except }) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input), except))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

const stampOf = ({ name }) => join(dist, `.built-${name}`)

function isCurrent(target) {
  const stamp = stampOf(target)
  return (
    existsSync(join(root, target.output)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hashOf(target)
  )
}

function run(target) {
  const hash = hashOf(target)
  const [program, ...args] = target.command
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${output}\nThe ${target.name} did not build.`))
      writeFileSync(stampOf(target), hash)
      resolve()
    })
  })
}

/**
 * Builds what is stale; quiet when nothing is.
 *
 * @param names which targets; all when left out.
 * @throws Error with the compiler's output where one does not build.
 */
export async function build(names = TARGETS.map((target) => target.name)) {
  const wanted = TARGETS.filter((target) => names.includes(target.name))
  if (wanted.every(isCurrent)) return
  mkdirSync(dist, { recursive: true })
  // Test files and a server may ask for a build at the same moment, and both write to dist/.
  await withLock(join(dist, '.lock'), async () => {
    const stale = wanted.filter((target) => !isCurrent(target))
    if (stale.length === 0) return
    console.error(`Building the ${stale.map((target) => target.name).join(' and the ')} …`)
    await Promise.all(stale.map(run))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(process.argv.length > 2 ? process.argv.slice(2) : undefined).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
