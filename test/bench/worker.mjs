// One thread of one contestant: reads its texts over and over for so long as it is told, and says how much.
import { parentPort, workerData } from 'node:worker_threads'
import { CONTESTANTS } from './contestants.mjs'

const WARM_UP = 6

const { name, texts } = workerData
const process = await CONTESTANTS[name].open()
const sizes = texts.map((text) => Buffer.byteLength(text))
let sum = 0
// By work, not by time: on a busy machine a second is not enough to have the code compiled.
for (let pass = 0; pass < WARM_UP; pass++) for (const text of texts) sum += process(text)

parentPort.on('message', ({ milliseconds }) => {
  const started = performance.now()
  let articles = 0
  let bytes = 0
  for (let i = 0; performance.now() - started < milliseconds; i = (i + 1) % texts.length) {
    sum += process(texts[i])
    articles++
    bytes += sizes[i]
  }
  parentPort.postMessage({ articles, bytes, seconds: (performance.now() - started) / 1000, sum })
})
parentPort.postMessage('ready')
