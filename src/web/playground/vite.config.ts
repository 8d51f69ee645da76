import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative, so that the playground works under any path of any host.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../../dist/playground',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is one large chunk, and it is served compressed and cached for good.
    chunkSizeWarningLimit: 10_000,
  },
})
