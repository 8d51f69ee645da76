import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { queriesBuiltAtRuntime } from './built-queries.ts'
import { sourcesIn, walk } from './stores-source.ts'

const parse = (text: string) => ts.createSourceFile('example.ts', text, ts.ScriptTarget.ES2022, true)

/** Clauses of Cypher that write, or that let a server read or write elsewhere. */
const WRITES =
  /\b(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|LOAD\s+CSV|IN\s+TRANSACTIONS|apoc\.\w+|dbms\.\w+)\b/

/** The texts of a file: strings and templates, each template whole. */
function textsOf(source: ts.SourceFile): string[] {
  const texts: string[] = []
  walk(source, (node) => {
    if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) texts.push(node.getText())
  })
  return texts
}

describe('a query', () => {
  it('of either store is put together before any request, and never from what a request says', () => {
    expect(queriesBuiltAtRuntime(sourcesIn('stores'))).toEqual([])
  })

  it('of a store is nowhere else', () => {
    const isQuery = /\b(?:SELECT\s.+\sFROM|INSERT INTO|MATCH\s*\(|MERGE\s*\(|UNWIND \$)/s
    const others = ['domain', 'ports', 'services', 'graphql', 'server', 'ingest'].flatMap(sourcesIn)
    expect(others.length).toBeGreaterThan(50)
    const found = others.filter((source) => textsOf(source).some((text) => isQuery.test(text)))
    expect(found.map((source) => source.fileName)).toEqual([])
  })

  it.each([
    ['in a function', 'function find(name) { return run(`MATCH (n {name: "${name}"}) RETURN n`) }', 1],
    ['in a method', 'const store = { find: (id) => all(`SELECT * FROM t WHERE id = ${id}`) }', 1],
    ['by a sum', "function find(id) { return all('SELECT * FROM t WHERE id = ' + id) }", 1],
    [
      'by a builder that a request calls',
      'const sql = (n) => `SELECT ${n}`\nfunction find(n) { return all(sql(n)) }',
      1,
    ],
    ['by a builder that modules call', 'const sql = (n) => `SELECT ${n}`\nconst A = sql("a")', 0],
    ['from a constant', 'const C = "a"\nfunction find() { return all(`SELECT ${C} FROM t`) }', 0],
    ['for each name as a module loads', 'const ALL = ["a"].map((n) => `CREATE INDEX ${n}`)', 0],
  ])('is caught by this test where it is built %s', (_where, text, count) => {
    expect(queriesBuiltAtRuntime([parse(text)])).toHaveLength(count)
  })
})

describe('what the public endpoint can reach', () => {
  it('holds no Cypher that writes', () => {
    const reads = sourcesIn('stores/neo4j/reads').concat(sourcesIn('stores/neo4j/rows'))
    expect(reads.length).toBeGreaterThan(30)
    const writing = reads.filter((source) => textsOf(source).some((text) => WRITES.test(text)))
    expect(writing.map((source) => source.fileName)).toEqual([])
    expect('MATCH (n) SET n.a = 1').toMatch(WRITES)
  })

  it('is the port, never a store', () => {
    const imports = ['graphql', 'server', 'services'].flatMap((folder) =>
      sourcesIn(folder).flatMap((source) =>
        source.statements
          .filter(ts.isImportDeclaration)
          .map((statement) => `${source.fileName}: ${statement.moduleSpecifier.getText()}`),
      ),
    )
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.filter((line) => line.includes('stores/'))).toEqual([])
  })
})
