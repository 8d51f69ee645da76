// Makes from the widget's element what its users' tools read: the custom-elements manifest, the React wrapper and
// the types. Its output is committed, under src/web/widget/public/; `WIDGET_OUT` sends it elsewhere, to compare.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const widget = join(root, 'src/web/widget')
const out = process.env.WIDGET_OUT ?? join(widget, 'public')
const types = join(out, 'types')
const run = (path, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: { ...process.env, WIDGET_OUT: relative(root, out) },
    stdio: 'ignore',
  })

for (const folder of ['react', 'types']) rmSync(join(out, folder), { recursive: true, force: true })
run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--config', 'src/web/widget/cem.config.mjs')
run('typescript/bin/tsc', '-p', 'src/web/widget/tsconfig.types.json', '--outDir', types)
// React takes the reference away before it cleans up: the library's clean-up finds no element then, and handlers that
// are made anew with each rendering would all stay.
const utilities = join(out, 'react/react-utils.js')
const MENDED = [
  ['useLayoutEffect(() => {', 'useLayoutEffect(() => {\n    const element = targetElement?.current;'],
  ['targetElement?.current?.addEventListener', 'element?.addEventListener'],
  ['targetElement?.current?.removeEventListener', 'element?.removeEventListener'],
]
const mended = MENDED.reduce(
  (text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`react-utils.js has not once: ${from}`)
    return text.replace(from, to)
  },
  readFileSync(utilities, 'utf8'),
)
writeFileSync(utilities, mended)
// The types stand beside no sources.
for (const name of readdirSync(types)) {
  const text = readFileSync(join(types, name), 'utf8')
  writeFileSync(join(types, name), text.replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'"))
}
for (const name of ['v1', 'define'])
  writeFileSync(join(out, `${name}.d.ts`), "export * from './types/element.js'\n")
