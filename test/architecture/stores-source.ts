import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

const SRC = new URL('../../src/', import.meta.url)

/** Every TypeScript file below a folder of `src/`, parsed, with its path from there. */
export function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(new URL(`${folder}/`, SRC), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('__generated__'))
    .map((name) => {
      const text = readFileSync(new URL(`${folder}/${name}`, SRC), 'utf8')
      return ts.createSourceFile(`${folder}/${name}`, text, ts.ScriptTarget.ES2022, true)
    })
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}
