// Reads and stores synthetic articles, in a process of its own so that its memory is its own:
// node test/bench/ingest.mjs sqlite 2000
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { showProgress } from '../../dist/cli/progress.js'
import { DEFAULT_MAX_BYTES } from '../../dist/ingest/article-file.js'
import { findArticles } from '../../dist/ingest/find-articles.js'
import { ingestArticles } from '../../dist/ingest/ingest-articles.js'
import { openStore } from '../../dist/stores/open-store.js'
import { openReader } from './contestants.mjs'
import { ProgressWatch } from './progress-watch.mjs'
import { articleMaker } from './synthetic.mjs'

const [, , kind, number] = process.argv
const total = Number(number)
const folder = mkdtempSync(join(tmpdir(), 'healgraph-bench-'))

function configOf() {
  if (kind === 'sqlite') return { kind, file: join(folder, 'graph.sqlite') }
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
  return {
    kind: 'neo4j',
    uri: NEO4J_URI,
    user: NEO4J_USER || 'neo4j',
    password: NEO4J_PASSWORD ?? '',
    database: NEO4J_DATABASE || 'neo4j',
  }
}

/** What the process holds and has used, a hundred times in a run: memory, and processor time, which another
 * process on the machine does not lengthen. */
class Samples {
  #taken = []

  take() {
    const { user, system } = process.cpuUsage()
    this.#taken.push({ memory: process.memoryUsage().rss, cpu: (user + system) / 1e6 })
  }

  at(share) {
    return this.#taken[Math.floor((this.#taken.length - 1) * share)] ?? { memory: 0, cpu: 0 }
  }

  /** Processor time for an article between two shares of the run, in ms. */
  cost(from, to) {
    return ((this.at(to).cpu - this.at(from).cpu) / ((to - from) * total)) * 1000
  }
}

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`
const percent = (share) => `${Math.round(share * 100)}%`

async function run(store) {
  if ((await store.meta()).counts.articles > 0)
    throw new Error('The graph holds articles: name an empty one, since this fills it with made-up ones.')
  const reader = await openReader()
  const make = articleMaker(reader)
  await store.loadVocabulary(reader.concepts)
  const articles = join(folder, 'articles')
  mkdirSync(articles)
  for (let i = 0; i < total; i++) writeFileSync(join(articles, `synthetic-${i}.md`), make(i))
  const files = await findArticles([articles], { maxBytes: DEFAULT_MAX_BYTES, stdin: [] })
  const watch = new ProgressWatch()
  const samples = new Samples()
  samples.take()
  const progress = showProgress(watch, 'Ingesting', total)
  const started = performance.now()
  const report = await ingestArticles(files, {
    reader,
    store,
    onFile: (event) => {
      progress.onFile(event)
      if (event.done % Math.ceil(total / 100) === 0) samples.take()
    },
  })
  const ended = performance.now()
  progress.stop()
  const load = loadavg()
  if (report.failed.length > 0) throw new Error(`${report.failed.length} failed: ${report.failed[0].message}`)
  return { report, seconds: (ended - started) / 1000, guess: watch.verdict(started, ended), samples, load }
}

const store = await openStore(configOf())
try {
  const { report, seconds, guess, samples, load } = await run(store)
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(
    [
      `\n${kind}: ${report.articles.length} articles, ${report.claims} claims in ${seconds.toFixed(1)} s`,
      `  ${(report.articles.length / seconds).toFixed(1)} articles/s; 20,000 would take ${(20_000 / (report.articles.length / seconds) / 60).toFixed(1)} min at this rate`,
      `  processor time an article: ${samples.cost(0, 0.25).toFixed(1)} ms in the first quarter, ${samples.cost(0.75, 1).toFixed(1)} ms in the last (the same where the cost does not grow with the graph)`,
      `  memory: peak ${megabytes(peak)}; at 25% of the run ${megabytes(samples.at(0.25).memory)}, at 50% ${megabytes(samples.at(0.5).memory)}, at the end ${megabytes(samples.at(1).memory)}`,
      `  load of the machine at the end, over 1, 5 and 15 minutes: ${load.map((each) => each.toFixed(1)).join(', ')}`,
      guess
        ? `  time left as shown, from 10% to 90% of the run: within 20% in ${percent(guess.within20)} of ${guess.estimates} estimates, median error ${percent(guess.median)}, worst ${percent(guess.worst)}`
        : '  too short a run to judge its estimates',
    ].join('\n'),
  )
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
