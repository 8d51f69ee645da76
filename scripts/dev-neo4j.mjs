// Starts the Neo4j that the tests use and keeps it until Ctrl-C: `node scripts/dev-neo4j.mjs`.
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { runnerImport } from 'vite'

const launcher = fileURLToPath(new URL('../test/support/neo4j/start-neo4j.ts', import.meta.url))
const { module } = await runnerImport(launcher)

console.log('Starting Neo4j (the first time it is fetched, about 120 MB) …')
const server = await module.startNeo4j().catch((error) => {
  console.error(`Neo4j could not be started: ${error.message}`)
  process.exit(1)
})
console.log(`Ready: ${server.origin}. It is empty, and its content goes when it ends (Ctrl-C).

  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start
`)
// Something must keep the process: the server is another process, and the driver is closed.
const keepAlive = setInterval(() => {}, 2 ** 30)
closeWithGrace({ delay: 30_000 }, async () => {
  clearInterval(keepAlive)
  await server.stop()
})
