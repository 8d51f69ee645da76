// Processor time for a megabyte made to keep the reader busy, beside a megabyte of ordinary articles.
import { openReader } from './contestants.mjs'
import { HOSTILE_TEXTS } from './hostile-texts.mjs'
import { articleMaker, textOf } from './synthetic.mjs'

const SIZE = 1_000_000
const ROUNDS = 3
const SHOWN = 12
const STATED_SECONDS = 2

/** Least seconds of processor time that reading takes, and what came of it. */
function measured(reader, name, text) {
  const bytes = new TextEncoder().encode(text)
  let seconds = Number.POSITIVE_INFINITY
  let outcome = ''
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    try {
      const { blocks, claims, warnings } = reader.read({ name, bytes })
      outcome = `${blocks.length} blocks, ${claims.length} claims${warnings.length > 0 ? ', warned' : ''}`
    } catch (error) {
      if (error?.code === undefined) throw error
      outcome = error.code
    }
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { seconds, outcome }
}

export async function hostile() {
  const reader = await openReader()
  const ordinary = measured(reader, 'x.txt', textOf(articleMaker(reader), SIZE))
  const rows = HOSTILE_TEXTS.map(({ name, file, make }) => ({ name, ...measured(reader, file, make(SIZE)) }))
  rows.sort((a, b) => b.seconds - a.seconds)
  console.log(
    `\n1 MB made to keep the reader busy: the ${SHOWN} slowest of ${rows.length}, best of ${ROUNDS} rounds`,
  )
  console.table(
    Object.fromEntries(
      [{ name: 'ordinary articles', ...ordinary }, ...rows.slice(0, SHOWN)].map(
        ({ name, seconds, outcome }) => [
          name,
          {
            'seconds of processor time': Number(seconds.toFixed(2)),
            'times ordinary': Number((seconds / ordinary.seconds).toFixed(2)),
            outcome,
          },
        ],
      ),
    ),
  )
  const slow = rows.filter(({ seconds }) => seconds > STATED_SECONDS)
  console.log(
    slow.length === 0
      ? `bounded: none takes more than ${STATED_SECONDS} s`
      : `NOT bounded: ${slow.length} take more than ${STATED_SECONDS} s`,
  )
}
