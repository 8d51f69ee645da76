import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createWorkplace, type Workplace } from '../support/run-cli.ts'
import { CRAMPS } from './articles.ts'

const BIN = fileURLToPath(new URL('../../bin/healgraph.mjs', import.meta.url))
const MAGNESIUM = 'link:nutrient:magnesium/DEFICIENCY/ASSOCIATED_WITH/symptom:muscle-cramps/PRESENT'

/** A process of its own takes its time on a machine that is busy. */
const PATIENCE_MS = 120_000

let place: Workplace
let client: Client
let told = ''

beforeAll(async () => {
  place = createWorkplace()
  await place.run(['ingest', place.write('cramps.md', CRAMPS)])
  // In a checkout this builds first what is stale, for which the protocol's first message should not wait.
  await promisify(execFile)(process.execPath, [BIN, '--version'])
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [BIN, 'mcp'],
    env: { ...(process.env as Record<string, string>), ...(place.env as Record<string, string>) },
    stderr: 'pipe',
  })
  transport.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8')
  })
  client = new Client({ name: 'test', version: '1' })
  await client.connect(transport, { timeout: PATIENCE_MS })
}, 3 * PATIENCE_MS)
afterAll(async () => {
  await client?.close()
  place.remove()
})

const withSafety = z.looseObject({
  safety: z.object({ disclaimer: z.string(), redFlags: z.array(z.looseObject({ quote: z.string() })) }),
})

/** Calls a tool; the SDK's client checks the answer against the schema that the tool gave. */
async function call(name: string, input: Record<string, unknown>) {
  const result = (await client.callTool({ name, arguments: input })) as CallToolResult
  const [content] = result.content
  if (content?.type !== 'text') throw new Error('no text')
  return { isError: result.isError ?? false, text: content.text, output: result.structuredContent }
}

describe('healgraph mcp', () => {
  it('offers tools that only read, each described, with schemas of what goes in and comes out', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'ask',
      'links',
      'shared',
      'paths',
      'evidence',
      'safety',
    ])
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length, name).toBeGreaterThan(60)
      expect(Object.keys(inputSchema.properties ?? {}).length, name).toBeGreaterThan(0)
      expect(outputSchema?.properties, name).toHaveProperty('safety')
      expect(annotations?.readOnlyHint, name).toBe(true)
    }
    expect(client.getInstructions()).toContain('when-to-seek-care')
    expect(client.getServerVersion()?.name).toBe('healgraph')
  })

  it.each([
    ['search', { query: 'magnesum' }, 'Magnesium (nutrient:magnesium'],
    ['search', { query: 'calves cramp', types: [] }, 'Why calves cramp at night (article:'],
    ['ask', { question: 'nutrients linked to cramps' }, 'Nutrients linked to muscle cramps.'],
    [
      'links',
      { about: 'cramps', types: ['NUTRIENT'] },
      '“Magnesium Deficiency: muscle cramps, muscle spasms”',
    ],
    ['links', { about: 'symptom:muscle-cramps', first: 1 }, '1 of 2 shown.'],
    ['shared', { concepts: ['cramps', 'spasms'] }, 'Magnesium deficiency is linked to muscle spasms.'],
    ['paths', { from: 'potassium', to: 'muscle spasms' }, 'Potassium deficiency is linked to muscle cramps;'],
    ['evidence', { linkId: MAGNESIUM }, 'affirmed, stated:'],
    ['safety', { about: 'cramps' }, 'Muscle cramps'],
  ])('answers %s with %o, and tells when to seek care', async (name, input, says) => {
    const { isError, text, output } = await call(name, input)

    expect(isError, text).toBe(false)
    expect(text).toContain(says)
    expect(text).toContain('not medical advice')
    const { safety } = withSafety.parse(output)
    expect(safety.disclaimer).toContain('not medical advice')
    if (!('query' in input && input.query === 'magnesum')) {
      expect(safety.redFlags.map(({ quote }) => quote)).toContain('Breathing becomes hard')
      expect(text).toContain('“Breathing becomes hard”')
    }
  })

  it('gives values as well: question 2, by the tool `links`', async () => {
    const { output } = await call('links', { about: 'cramps', types: ['NUTRIENT'] })

    expect(output).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: MAGNESIUM,
          sentence: 'Magnesium deficiency is linked to muscle cramps.',
          evidence: { nodes: [{ contextQuote: 'Nutrient deficiencies linked to muscle cramps' }] },
        },
        { sentence: 'Potassium deficiency is linked to muscle cramps.' },
      ],
    })
  })

  it('refuses a dose with the reason and the disclaimer, which is no fault', async () => {
    const { isError, text, output } = await call('ask', { question: 'how much magnesium for cramps' })

    expect(isError).toBe(false)
    expect(output).toMatchObject({ understood: null, notUnderstood: { reason: 'DOSE' }, links: null })
    expect(text).toContain('not medical advice')
  })

  it.each([
    ['links', { about: 'magnesum' }, 'Nothing is called "magnesum". Did you mean Magnesium'],
    ['safety', { about: 'symptom:none' }, 'Nothing is called "symptom:none".'],
    ['evidence', { linkId: 'symptom:muscle-cramps' }, 'Nothing is called'],
    ['paths', { from: 'cramps', to: 'muscle cramps' }, 'BAD_USER_INPUT'],
    ['links', { about: 'cramps', after: 'no cursor' }, 'Leave `after` out'],
    ['links', { about: 'cramps', first: 1000 }, 'first'],
    ['links', { about: 'cramps', types: ['POTION'] }, 'types'],
    ['nothing', {}, 'nothing'],
  ])('tells %s with %o what is wrong', async (name, input, says) => {
    const { isError, text } = await call(name, input)

    expect(isError).toBe(true)
    expect(text).toContain(says)
    expect(text).not.toContain('node_modules')
  })

  it(
    'writes nothing to standard output but the protocol, and answers all before it ends with its input',
    async () => {
      const server = spawn(process.execPath, [BIN, 'mcp'], { env: { ...process.env, ...place.env } })
      let stdout = ''
      server.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString('utf8')
      })
      const request = {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 't', version: '1' },
      }
      server.stdin.write(
        `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: request })}\n`,
      )
      server.stdin.write('this is no message\n')
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`)
      const params = { name: 'safety', arguments: { about: 'cramps' } }
      server.stdin.end(`${JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'tools/call', params })}\n`)
      const [code] = await once(server, 'exit')

      expect(code).toBe(0)
      expect(stdout).toContain('"id":2')
      expect(stdout).toContain('Breathing becomes hard')
      for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' })
    },
    PATIENCE_MS,
  )

  it(
    'ends with code 0 when it is told to stop',
    async () => {
      const server = spawn(process.execPath, [BIN, 'mcp'], { env: { ...process.env, ...place.env } })
      const initialize = {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 't', version: '1' },
      }
      server.stdin.write(
        `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize })}\n`,
      )
      await once(server.stdout, 'data')
      server.kill('SIGTERM')
      const [code] = await once(server, 'exit')

      expect(code).toBe(0)
    },
    PATIENCE_MS,
  )

  it('has had nothing to complain of', () => {
    expect(told.replace(/^(?:Building|npm warn).*\n/gm, '')).not.toMatch(/tool failed.*INTERNAL/)
  })
})
