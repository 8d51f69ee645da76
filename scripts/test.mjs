// Runs every test once (`npm test`), or those named (`npm test -- test/reader`), and says what came of it.
// Where TEST_COUNTS names a file, the counts are written there as "passed failed", for `.ci/run`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function runVitest(reportFile) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const args = [vitest, 'run', ...reporters, ...process.argv.slice(2)]
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status
}

function readReport(reportFile) {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return undefined
  }
}

/** A file that broke before its first test, and a fault outside any test, count as one failed test each. */
function count(report, status) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const of = (...states) => tests.filter((test) => states.includes(test.status)).length
  const broken = files.filter((file) => {
    return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  })
  const failed = of('failed') + broken.length
  return {
    passed: of('passed'),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: of('skipped', 'pending', 'todo', 'disabled'),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'healgraph-tests-'))
try {
  const reportFile = join(folder, 'report.json')
  const status = runVitest(reportFile)
  const { passed, failed, skipped } = count(readReport(reportFile), status)
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, `${passed} ${failed}\n`)
  console.log(`Tests: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true, force: true })
}
