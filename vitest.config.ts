import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Vite would take graphql's other build, and Node gives Apollo this one: their types don't know each other. */
const graphql = fileURLToPath(import.meta.resolve('graphql'))

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j/global-setup.ts'],
    // Vitest leaves one core to itself, which on two cores halves what can run.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
