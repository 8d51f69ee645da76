// Generates the resolver types, the printed schema, the client's and the pages' documents, and the widget's manifest,
// wrapper and types aside, and fails where the committed files differ.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

const WIDGET = 'src/web/widget/public'

/** What `npm run widget:package` makes, under a folder that holds it. */
const widgetFiles = (folder) => [
  'custom-elements.json',
  'v1.d.ts',
  'define.d.ts',
  ...['react', 'types'].flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`)),
]

function generateWidget(out) {
  const run = spawnSync(process.execPath, ['scripts/package-widget.mjs'], {
    cwd: root,
    env: { ...process.env, WIDGET_OUT: out },
    encoding: 'utf8',
  })
  if (run.status === 0) return
  console.error(`${run.stdout}${run.stderr}`)
  throw new Error('npm run widget:package failed')
}

/** The widget's files that differ, that are missing, and that nothing makes any more. */
function staleOfWidget(out) {
  generateWidget(out)
  const all = new Set([...widgetFiles(out), ...widgetFiles(join(root, WIDGET))])
  return [...all].filter((file) => read(join(out, file)) !== read(join(root, WIDGET, file)))
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
  const staleWidget = staleOfWidget(join(out, 'widget')).map((file) => `${WIDGET}/${file}`)
  if (staleWidget.length > 0) {
    console.error(
      `Not current: ${staleWidget.join(', ')}. Run \`npm run widget:package\` and commit the result.`,
    )
    process.exitCode = 1
  }
  if (stale.length > 0) {
    console.error(`Not current: ${stale.join(', ')}. Run \`npm run codegen\` and commit the result.`)
    process.exitCode = 1
  } else if (staleWidget.length === 0) {
    console.log(`Generated files are current: ${FILES.join(', ')}, and those of ${WIDGET}`)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
