// Generates the resolver types, the printed schema and the client's and the pages' documents aside, and fails where the committed files differ.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const FILES = [
  'src/graphql/__generated__/resolvers.ts',
  'test/graphql/schema.golden.graphql',
  'client/src/__generated__/documents.ts',
  'src/pages/__generated__/documents.ts',
  'client/src/__generated__/error-codes.ts',
  'test/graphql/schema.admin.golden.graphql',
]

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function generate(out) {
  const cli = join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js')
  const run = spawnSync(process.execPath, [cli, '--config', 'codegen.ts'], {
    cwd: root,
    env: { ...process.env, CODEGEN_OUT: out },
    encoding: 'utf8',
  })
  if (run.status === 0) return
  console.error(`${run.stdout}${run.stderr}`)
  throw new Error('graphql-codegen failed')
}

const out = mkdtempSync(join(tmpdir(), 'healgraph-codegen-'))
try {
  generate(out)
  const stale = FILES.filter((file) => {
    const fresh = read(join(out, file))
    if (fresh === undefined) throw new Error(`graphql-codegen wrote no ${file}`)
    return fresh !== read(join(root, file))
  })
  if (stale.length > 0) {
    console.error(`Not current: ${stale.join(', ')}. Run \`npm run codegen\` and commit the result.`)
    process.exitCode = 1
  } else {
    console.log(`Generated files are current: ${FILES.join(', ')}`)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
