import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createWorkplace } from '../support/run-cli.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1]

describe('the README', () => {
  it('shows the first golden query and its real answer', () => {
    expect(block('graphql')).toBe(read('test/queries/02-nutrients-linked-to-cramps.graphql'))
    expect(block('json')).toBe(read('test/queries/02-nutrients-linked-to-cramps.json'))
  })

  it('links only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '')
    const files = targets.filter((target) => !target.includes('://'))

    expect(files.length).toBeGreaterThan(3)
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([])
  })

  it('names every command of the command line', async () => {
    const place = createWorkplace()
    const { stdout } = await place.run(['--help'])
    place.remove()
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map((match) => match[1])

    expect(commands.length).toBeGreaterThan(5)
    for (const command of commands) expect(readme).toContain(`| \`${command}`)
  })
})
