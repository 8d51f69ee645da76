import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workplace } from './run-cli.ts'

const SERVE = fileURLToPath(new URL('serve-once.mjs', import.meta.url))

/** A shell in a workplace, where `healgraph` and `npm run healgraph --` are the command line of this checkout. */
export interface Shell {
  /** @returns the code of the first command that fails, else 0, and all that was printed. */
  run(script: string): Promise<{ readonly code: number; readonly output: string }>
  close(): Promise<void>
}

/** What `curl` gets for a page of example.org: nothing is asked of the network. */
const PAGE = 'Cramps at night\n\nLow magnesium can cause muscle cramps.\n'

/**
 * The program behind `healgraph`: it hands its arguments over to this process, which has the reader loaded, instead
 * of starting another. A server is a process of its own, which is stopped as soon as it is ready.
 */
const CLIENT = `#!/usr/bin/env node
const { spawnSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const argv = process.argv.slice(2)
if (argv[0] === 'serve' && !argv.includes('--help'))
  process.exit(spawnSync(process.execPath, [${JSON.stringify(SERVE)}, ...argv], { stdio: 'inherit' }).status ?? 1)
const stdin = argv.includes('-') ? readFileSync(0, 'utf8') : ''
const socket = require('node:net').connect(process.env.HEALGRAPH_SHELL)
let answer = ''
socket.on('data', (chunk) => (answer += chunk)).on('end', () => {
  const { code, stdout, stderr } = JSON.parse(answer)
  process.stderr.write(stderr)
  process.stdout.write(stdout, () => process.exit(code))
})
socket.end(JSON.stringify({ argv, stdin, cwd: process.cwd(), dataDir: process.env.DATA_DIR }))
`

const NPM = `#!/bin/sh
case "$*" in
  'run --silent healgraph -- '*) shift 4; exec healgraph "$@" ;;
  'start') exec healgraph serve ;;
  *) echo "npm $* is not for this shell" >&2; exit 99 ;;
esac
`

const CURL = `#!/bin/sh
case "$*" in *//example.org/*) printf '%s' ${JSON.stringify(PAGE.replaceAll('\n', '\\n'))} ;; *) exit 98 ;; esac
`

interface Asked {
  readonly argv: readonly string[]
  readonly stdin: string
  readonly cwd: string
  readonly dataDir: string
}

/** Runs commands in this process, one after the other. */
async function answerOn(path: string, place: Workplace): Promise<Server> {
  const answer = async ({ argv, stdin, cwd, dataDir }: Asked): Promise<string> => {
    const home = process.cwd()
    process.chdir(cwd)
    try {
      return JSON.stringify(await place.run(argv, { stdin, env: { DATA_DIR: dataDir } }))
    } finally {
      process.chdir(home)
    }
  }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      asked += chunk
    })
    // A command that throws ends the socket without an answer, and so the shell with a code.
    socket.on('end', () =>
      answer(JSON.parse(asked)).then(
        (text) => socket.end(text),
        () => socket.destroy(),
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return server
}

/** @throws Error where this system has no bash. */
export async function openShell(place: Workplace): Promise<Shell> {
  const bin = join(place.folder, '.bin')
  const socket = join(place.folder, '.socket')
  mkdirSync(bin)
  for (const [name, script] of Object.entries({ healgraph: CLIENT, npm: NPM, curl: CURL })) {
    writeFileSync(join(bin, name), script)
    chmodSync(join(bin, name), 0o755)
  }
  const server = await answerOn(socket, place)
  const env = {
    ...process.env,
    ...place.env,
    PATH: `${bin}:${process.env.PATH}`,
    HEALGRAPH_SHELL: socket,
  }
  return {
    run: (script) =>
      new Promise((resolve) => {
        const argv = ['-c', `set -euo pipefail\n${script}`]
        execFile('bash', argv, { cwd: place.folder, env }, (error, stdout, stderr) =>
          resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
        )
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
