// npm run bench [reader] [ingest] [--articles 20000]: what the reader and the stores do in a second, on this
// machine. Never part of npm test: figures of a shared machine prove nothing by themselves.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureInstalled } from '../../scripts/ensure-installed.mjs'

ensureInstalled()
const { build } = await import('../../scripts/build.mjs')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '2000' } },
})
const wants = (name) => positionals.length === 0 || positionals.includes(name)
const unknown = positionals.filter((name) => !['reader', 'ingest'].includes(name))
if (unknown.length > 0 || !(Number(values.articles) > 0)) {
  console.error('usage: npm run bench -- [reader] [ingest] [--articles 20000]')
  process.exit(2)
}

function ingest(kind) {
  const script = fileURLToPath(new URL('./ingest.mjs', import.meta.url))
  const { status } = spawnSync(process.execPath, [script, kind, values.articles], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

await build(['server'])
if (wants('reader')) {
  const { throughput } = await import('./throughput.mjs')
  const { growth } = await import('./growth.mjs')
  const { hostile } = await import('./hostile.mjs')
  await throughput()
  await growth()
  await hostile()
}
if (wants('ingest')) {
  ingest('sqlite')
  if (process.env.NEO4J_URI) ingest('neo4j')
  else console.log('\nneo4j: left out, since NEO4J_URI is not set')
}
