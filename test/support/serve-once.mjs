// Starts `healgraph serve` with the given arguments on a free port, and stops it once it is ready. Its exit code is the
// server's. What was tried in the same folder with the same settings before, but for the port, is not tried again.
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { DATA_DIR, HEALGRAPH_ADMIN_KEY } = process.env
const tried = JSON.stringify([process.argv.slice(2), DATA_DIR, HEALGRAPH_ADMIN_KEY !== undefined])
const marker = `.served-${Buffer.from(tried).toString('base64url')}`.slice(0, 200)
if (existsSync(marker)) process.exit(0)

const program = fileURLToPath(new URL('../../bin/healgraph.mjs', import.meta.url))
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
  env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
let output = ''
child.stdout.on('data', (chunk) => {
  output += chunk
  if (output.includes('Healgraph is ready')) child.kill('SIGTERM')
})
child.on('exit', (code) => {
  if (code === 0) writeFileSync(marker, '')
  process.exitCode = code ?? 1
})
