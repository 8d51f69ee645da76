import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

it('makes no screenshots without Chromium, says so, and fails nothing', () => {
  const folder = `${ROOT}/docs/screenshots`
  const times = () => readdirSync(folder).map((name) => statSync(`${folder}/${name}`).mtimeMs)
  const before = times()
  const output = execFileSync('/bin/sh', ['-c', `"${process.execPath}" scripts/docs-screenshots.mjs 2>&1`], {
    cwd: ROOT,
    env: { PATH: '/nowhere' },
    encoding: 'utf8',
  })
  expect(output).toContain('NO CHROMIUM')
  expect(times()).toEqual(before)
})
