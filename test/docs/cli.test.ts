import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXIT, EXIT_HELP } from '../../src/cli/exit-codes.ts'
import { createProgram } from '../../src/cli/main.ts'
import { commandReference } from '../../src/cli/reference.ts'
import { SETTING_VARIABLES } from '../../src/config.ts'
import { LIMIT_NAMES, LIMITS } from '../../src/limits.ts'
import { silentIo } from '../support/run-cli.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const page = read('docs/cli.md')

describe('docs/cli.md', () => {
  it('is what the commands say of themselves; `npm run docs:cli` writes it', async () => {
    expect(page).toBe(await commandReference())
  })

  it('has examples of each command', () => {
    const commands = createProgram(silentIo(), () => undefined).commands.map((command) => command.name())
    expect(commands.length).toBeGreaterThanOrEqual(14)
    for (const command of commands) {
      const part = page.split(`\n## ${command}\n`)[1]?.split('\n## ')[0] ?? ''
      expect(part, command).toMatch(new RegExp(`^\`\`\`sh\\n(?:.*\\n)*?.*\\bhealgraph ${command}\\b`, 'm'))
    }
  })

  it('tells every exit code', () => {
    for (const code of Object.values(EXIT)) {
      expect(EXIT_HELP).toMatch(new RegExp(`^ {2}${code} `, 'm'))
      expect(page).toMatch(new RegExp(`^\\| ${code} \\| \\S`, 'm'))
    }
  })
})

describe('docs/settings.md', () => {
  it('has each variable that is no limit, and no other', () => {
    const limits = LIMIT_NAMES.map((name) => LIMITS[name].variable as string)
    const rows = read('docs/settings.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    const told = rows
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_0-9]+)`/g)])
      .map(([, name]) => name)
    expect(told.sort()).toEqual(SETTING_VARIABLES.filter((name) => !limits.includes(name)).sort())
  })
})
