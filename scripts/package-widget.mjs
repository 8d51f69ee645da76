// Makes from the widget's element what its users' tools read: the custom-elements manifest, the React wrapper and
// the types. Its output is committed, under src/web/widget/public/.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const widget = join(root, 'src/web/widget')
const types = join(widget, 'public/types')
const run = (path, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: root, stdio: 'ignore' })

for (const folder of ['react', 'types'])
  rmSync(join(widget, 'public', folder), { recursive: true, force: true })
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/web/widget/cem.config.mjs')
run('typescript/bin/tsc', '-p', 'src/web/widget/tsconfig.types.json')
// The types stand beside no sources.
for (const name of readdirSync(types)) {
  const text = readFileSync(join(types, name), 'utf8')
  writeFileSync(join(types, name), text.replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'"))
}
writeFileSync(join(widget, 'public/v1.d.ts'), "export * from './types/element.js'\n")
