// A lock between processes, as a file that names its owner. A lock whose owner is gone is taken over.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function ownerIsGone(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'))
    if (!owner) return false // just made, not written yet
    process.kill(owner, 0)
    return owner === process.pid // left by a former process of our number: this one holds no lock here
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Runs the work while no other process holds the lock. */
export async function withLock(path, work) {
  while (!take(path)) {
    if (ownerIsGone(path)) rmSync(path, { force: true })
    else await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}
