import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

const { version } = JSON.parse(read('package.json')) as { version: string }
const hash = createHash('sha256').update(read('operations/widget-related.graphql')).digest('hex')

/** The same file again under the package's own version, with the hash by which a page may hold it to its content. */
function pinned(): Plugin {
  return {
    name: 'pinned',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        const file = `v${version}.js`
        const integrity = `sha384-${createHash('sha384').update(part.code).digest('base64')}`
        this.emitFile({ type: 'asset', fileName: file, source: part.code })
        this.emitFile({
          type: 'asset',
          fileName: 'pinned.json',
          source: JSON.stringify({ version, file, integrity }),
        })
      }
    },
  }
}

export default defineConfig({
  plugins: [pinned()],
  // The gallery, the React wrapper and the manifest go to the output as they stand.
  publicDir: 'public',
  define: { OPERATION: JSON.stringify(hash) },
  build: {
    outDir: '../../../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    // Newer than the script's, so that `light-dark()` stays what it is: older browsers get the light colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    lib: { entry: 'define.ts', name: 'healgraph', formats: ['iife'], fileName: () => 'v1.js' },
  },
})
