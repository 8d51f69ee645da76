import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')

/** A project that has the client as a package, as npm would put it there. */
export interface Project {
  readonly folder: string
  /** The client's compiled files. */
  readonly dist: string
  write(name: string, text: string): string
  remove(): void
}

/** Builds the client and puts it into a new project. @throws Error with the compiler's words where it does not build. */
export function installClient(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'healgraph-client-'))
  const installed = join(folder, 'node_modules/@healgraph/client')
  const dist = join(installed, 'dist')
  execFileSync(process.execPath, [TSC, '-p', join(ROOT, 'client/tsconfig.json'), '--outDir', dist], {
    encoding: 'utf8',
  })
  cpSync(join(ROOT, 'client/package.json'), join(installed, 'package.json'))
  mkdirSync(join(folder, 'node_modules/@graphql-typed-document-node'))
  // What is only types: a program that runs must not need it.
  symlinkSync(
    join(ROOT, 'node_modules/@graphql-typed-document-node/core'),
    join(folder, 'node_modules/@graphql-typed-document-node/core'),
  )
  symlinkSync(join(ROOT, 'node_modules/graphql'), join(folder, 'node_modules/graphql'))
  return {
    folder,
    dist,
    write(name, text) {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
