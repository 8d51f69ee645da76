// Processor time per kilobyte from 1 kB to 1 MB: flat where it grows with the length alone.
import { openReader } from './contestants.mjs'
import { articleMaker, textOf } from './synthetic.mjs'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const ROUNDS = 7
/** At least so long is each size read in a round. */
const MILLISECONDS = 150
const STATED_FACTOR = 2

const best = (numbers) => Math.min(...numbers)

export async function growth() {
  const reader = await openReader()
  const make = articleMaker(reader)
  const entries = SIZES.map((size) => {
    const bytes = new TextEncoder().encode(textOf(make, size))
    return { size, bytes, perKilobyte: [] }
  })
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { bytes, perKilobyte } of entries) {
      const started = performance.now()
      const before = process.cpuUsage()
      let times = 0
      while (performance.now() - started < MILLISECONDS) {
        reader.read({ name: 'bench.txt', bytes })
        times++
      }
      const { user, system } = process.cpuUsage(before)
      // The first round warms up.
      if (round > 0) perKilobyte.push((user + system) / times / bytes.length)
    }
  }
  const times = entries.map(({ perKilobyte }) => best(perKilobyte))
  const factor = Math.max(...times) / Math.min(...times)
  console.log(`\nProcessor time per kB of plain text, best of ${ROUNDS} interleaved rounds`)
  console.table(
    Object.fromEntries(
      entries.map(({ size }, i) => [`${size / 1000} kB`, { 'ms per kB': Number(times[i].toFixed(3)) }]),
    ),
  )
  const verdict = factor <= STATED_FACTOR ? 'flat' : 'NOT flat'
  console.log(
    `${verdict}: the slowest size is ${factor.toFixed(2)} × the fastest (stated: ${STATED_FACTOR} ×)`,
  )
}
