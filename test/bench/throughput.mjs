// Articles and megabytes a second at one and two workers, all contestants in turn in every round, so that a
// busy moment of the machine hits them alike. Ratios travel between machines, absolute figures don't.
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { CONTESTANTS, openReader } from './contestants.mjs'
import { articleMaker, asScraped } from './synthetic.mjs'

const ARTICLES = 60
const ROUNDS = 5
const MILLISECONDS = 1000
const WORKERS = [1, 2]

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function start(name, texts) {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { name, texts } })
  await once(worker, 'message')
  return worker
}

async function turn(workers) {
  const before = process.cpuUsage()
  const answers = workers.map((worker) => once(worker, 'message'))
  for (const worker of workers) worker.postMessage({ milliseconds: MILLISECONDS })
  const told = (await Promise.all(answers)).map(([answer]) => answer)
  const rate = (key) => told.reduce((sum, answer) => sum + answer[key] / answer.seconds, 0)
  const { user, system } = process.cpuUsage(before)
  const bytes = told.reduce((sum, answer) => sum + answer.bytes, 0)
  return {
    articles: rate('articles'),
    megabytes: rate('bytes') / 1e6,
    // Of processor time, which other processes lengthen less.
    perProcessor: bytes / (user + system),
  }
}

function realArticles() {
  return ['tune', 'held-out'].flatMap((part) => {
    const folder = new URL(`../reader/gold/${part}/articles/`, import.meta.url)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  })
}

export async function throughput() {
  const make = articleMaker(await openReader())
  const markdown = Array.from({ length: ARTICLES }, (_, i) => make(i))
  const texts = { markdown, scraped: markdown.map(asScraped), real: realArticles() }
  const entries = []
  for (const [name, { form }] of Object.entries(CONTESTANTS)) {
    const workers = []
    for (let i = 0; i < Math.max(...WORKERS); i++) workers.push(await start(name, texts[form]))
    for (const count of WORKERS) entries.push({ name, count, workers: workers.slice(0, count), rounds: [] })
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const entry of entries) entry.rounds.push(await turn(entry.workers))
  }
  await Promise.all(entries.flatMap(({ workers }) => workers).map((worker) => worker.terminate()))

  const ours = entries[0].rounds.map(({ perProcessor }) => perProcessor)
  console.log(
    `\n${ARTICLES} articles of about 4.4 kB (real ones: those of test/reader/gold), ${ROUNDS} interleaved rounds of ${MILLISECONDS} ms; medians`,
  )
  console.table(
    Object.fromEntries(
      entries.map(({ name, count, rounds }) => [
        `${name}, ${count} ${count === 1 ? 'worker' : 'workers'}`,
        {
          'articles/s': Math.round(median(rounds.map(({ articles }) => articles))),
          'MB/s': Number(median(rounds.map(({ megabytes }) => megabytes)).toFixed(2)),
          'MB/s of processor time': Number(median(rounds.map(({ perProcessor }) => perProcessor)).toFixed(2)),
          'times our plain text': Number(
            median(rounds.map(({ perProcessor }, i) => perProcessor / ours[i])).toFixed(2),
          ),
        },
      ]),
    ),
  )
}
