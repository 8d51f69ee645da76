import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    outDir: '../../../dist/page-assets',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rollupOptions: {
      input: fileURLToPath(new URL('page.ts', import.meta.url)),
      output: {
        // Plain names: the server adds a hash of the content to the address.
        entryFileNames: 'page.js',
        assetFileNames: 'page[extname]',
        // What a script loads by itself, such as the picture, has it in its name.
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
