import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      license: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

// npm leaves out of the lockfile what the registry did not have for other platforms at that moment, and
// `npm ci` then refuses it on every machine.
it('the lockfile holds the optional packages of every platform', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
  const { packages } = lockfile.parse(JSON.parse(text))

  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

/** Its package.json tells the licence in a form of old that npm leaves out of the lockfile. */
const MIT_BY_FILE = ['node_modules/format']

// Whoever runs a server gets these too; a licence that forbids to offer the software as a service would bind them.
it('the packages that a server needs have free licences', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
  const { packages } = lockfile.parse(JSON.parse(text))
  const needed = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && !dev && !MIT_BY_FILE.includes(path),
  )
  expect(needed.length).toBeGreaterThan(100)
  const unfree = needed.filter(
    ([, { license = '' }]) => !/MIT|ISC|BSD|Apache-2\.0|BlueOak|Unlicense|0BSD|CC0|Python-2\.0/.test(license),
  )
  expect(unfree.map(([path, { license }]) => [path, license])).toEqual([])
})
