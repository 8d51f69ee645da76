import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'

let place: Workplace

beforeAll(() => {
  place = createWorkplace()
})
afterAll(() => place.remove())

describe('the exit code', () => {
  it('is 0 for help, which names every command and its code', async () => {
    const { code, stdout } = await place.run(['--help'])

    expect(code).toBe(0)
    for (const command of ['extract', 'ingest', 'serve', 'ask', 'mcp', 'check', 'export', 'stats'])
      expect(stdout).toContain(command)
    expect(stdout).toContain('Exit codes:')
  })

  it.each([
    ...['extract', 'ingest', 'serve', 'ask', 'mcp', 'check', 'export', 'schema', 'stats'],
    ...['candidates', 'decide', 'decisions', 'evaluate', 'vocabulary'],
  ])('is 0 for the help of %s, which has examples', async (command) => {
    const { code, stdout } = await place.run([command, '--help'])

    expect(code).toBe(0)
    expect(stdout).toContain('Examples:')
    expect(stdout).toContain(`healgraph ${command}`)
  })

  it.each([
    { told: 'an unknown command', argv: ['extrakt'], says: 'Did you mean extract?' },
    { told: 'an unknown option', argv: ['stats', '--formt', 'json'], says: 'Did you mean --format?' },
    { told: 'a missing file name', argv: ['extract'], says: "missing required argument 'file'" },
    { told: 'an unknown format', argv: ['export', '--format', 'rdf'], says: 'jsonl' },
    {
      told: 'words that are no number',
      argv: ['extract', '-', '--max-words', '1.5'],
      says: 'number of words',
    },
    { told: 'a size that is no number', argv: ['extract', '-', '--max-size', 'big'], says: 'number of MB' },
  ])('is 2 for $told', async ({ argv, says }) => {
    const { code, stderr } = await place.run(argv)

    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  it('is 3 where the store can not be reached, told in one line', async () => {
    const { code, stderr } = await place.run(['stats'], {
      env: { GRAPH_STORE: 'neo4j', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'unused' },
    })

    expect(code).toBe(3)
    expect(stderr).toMatch(/^healgraph: .*\(STORE_UNAVAILABLE\)\n$/)
  })

  it('is 4 for settings that can not be used, named by their variables', async () => {
    const { code, stderr } = await place.run(['stats'], { env: { PORT: 'many' } })

    expect(code).toBe(4)
    expect(stderr).toMatch(/^healgraph: .*PORT.*\(INVALID_CONFIG\)\n$/)
  })

  it('comes with the stack only where --debug asks for it', async () => {
    const plain = await place.run(['stats'], { env: { PORT: 'many' } })
    const debug = await place.run(['stats', '--debug'], { env: { PORT: 'many' } })

    expect(plain.stderr).not.toContain('    at ')
    expect(debug.stderr).toContain('    at ')
  })
})
