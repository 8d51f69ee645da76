import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { API_ERROR_CODES } from '../../src/graphql/error-codes.ts'
import { LIMIT_NAMES, LIMITS } from '../../src/limits.ts'

const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8')

const UNITS = { count: '', bytes: ' bytes', characters: ' characters', milliseconds: ' ms' }

describe('docs/limits.md', () => {
  it('has the variable, default and meaning of each limit, and no other', () => {
    const rows = LIMIT_NAMES.map((name) => {
      const { variable, standard, unit, what } = LIMITS[name]
      return `| \`${variable}\` | ${standard.toLocaleString('en')}${UNITS[unit]} | ${what} |`
    })
    expect(page.split('\n').filter((line) => /^\| `[A-Z_]+` \| [\d,]+/.test(line))).toEqual(rows)
  })

  it('has each code that an error may carry, and no other', () => {
    const rows = Object.entries(API_ERROR_CODES).map(([code, what]) => `| \`${code}\` | ${what} |`)
    expect(page.split('\n').filter((line) => /^\| `[A-Z_]+` \| [A-Z]/.test(line))).toEqual(rows)
  })
})

describe('the variable of a limit', () => {
  it.each(LIMIT_NAMES.map((name) => [LIMITS[name].variable, name] as const))(
    '%s sets it',
    (variable, name) => {
      expect(loadConfig({}).limits[name]).toBe(LIMITS[name].standard)
      expect(loadConfig({ [variable]: '7' }).limits[name]).toBe(7)
    },
  )

  it('is told where its value can’t be used', () => {
    for (const value of ['-1', '1.5', 'many', '1e99'])
      expect(() => loadConfig({ MAX_DEPTH: value })).toThrow(/MAX_DEPTH/)
    expect(() => loadConfig({ MAX_PAGE_SIZE: '101' })).toThrow(/MAX_PAGE_SIZE/)
  })

  it('belongs to one limit alone', () => {
    expect(new Set(LIMIT_NAMES.map((name) => LIMITS[name].variable)).size).toBe(LIMIT_NAMES.length)
  })
})
