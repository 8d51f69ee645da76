import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    outDir: '../../../dist/page-assets',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: fileURLToPath(new URL('page.ts', import.meta.url)),
      // Plain names: the server adds a hash of the content to the address.
      output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
    },
  },
})
