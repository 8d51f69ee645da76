import { posix } from 'node:path'
import ts from 'typescript'
import { walk } from './stores-source.ts'

/** Words by which a text is a query of SQL or Cypher. */
const QUERY =
  /\b(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|MATCH|MERGE|UNWIND|RETURN|CREATE|DROP|WHERE|ORDER BY)\b/
/** A constant of the module: its value was there before any request. */
const CONSTANT = /^[A-Z][A-Z0-9_]*$/

/** A function is known by its file and name, such as `stores/sqlite/paging.ts#pagedSql`. */
type Scope = string | 'module' | 'runtime'

/** The name of a function by which it is called, or undefined for one that its place calls. */
function nameOf(fn: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(fn)) return fn.name?.text
  const { parent } = fn
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text
  return undefined
}

/**
 * Where a node is evaluated: as the module loads, in a function of that name, or at any time. A function that is
 * an argument counts as part of the call.
 */
function scopeOf(node: ts.Node): Scope {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue
    const name = nameOf(at)
    if (name !== undefined) return `${at.getSourceFile().fileName}#${name}`
    if (!ts.isCallExpression(at.parent)) return 'runtime'
  }
  return 'module'
}

/** What each name that a file imports is known by. */
function importsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  walk(source, (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return
    const file = posix.join(posix.dirname(source.fileName), node.moduleSpecifier.text)
    const names = node.importClause?.namedBindings
    if (!names || !ts.isNamedImports(names)) return
    for (const { name, propertyName } of names.elements)
      known.set(name.text, `${file}#${(propertyName ?? name).text}`)
  })
  return known
}

/** The parts of a text that are put into it, where the text is a query. */
function partsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node) && QUERY.test(node.getText()))
    return node.templateSpans.map((span) => span.expression)
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return []
  const sides = [node.left, node.right]
  const isQuery = sides.some((side) => ts.isStringLiteralLike(side) && QUERY.test(side.text))
  return isQuery ? sides.filter((side) => !ts.isStringLiteralLike(side)) : []
}

const isConstant = (part: ts.Expression): boolean => ts.isIdentifier(part) && CONSTANT.test(part.text)

/**
 * Queries into whose text something is put while requests are served, as `file:line`.
 *
 * Text may be put together from constants, and by functions that are called only as modules load.
 */
export function queriesBuiltAtRuntime(sources: readonly ts.SourceFile[]): string[] {
  const built: { readonly scope: Scope; readonly place: string }[] = []
  const uses = new Map<string, Scope[]>()
  for (const source of sources) {
    const imported = importsOf(source)
    walk(source, (node) => {
      if (partsOf(node).some((part) => !isConstant(part))) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart())
        built.push({ scope: scopeOf(node), place: `${source.fileName}:${line + 1}` })
      }
      if (!ts.isIdentifier(node) || isDeclared(node) || isParameter(node)) return
      const used = imported.get(node.text) ?? `${source.fileName}#${node.text}`
      uses.set(used, [...(uses.get(used) ?? []), scopeOf(node)])
    })
  }

  /** Whether a function of this name may be called while requests are served. */
  const atRuntime = (name: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (uses.get(name) ?? []).some((scope) => {
      if (scope === 'module' || seen.has(scope)) return false
      return scope === 'runtime' || atRuntime(scope, new Set([...seen, name]))
    }) || !uses.has(name)
  return built
    .filter(({ scope }) => scope === 'runtime' || (scope !== 'module' && atRuntime(scope)))
    .map(({ place }) => place)
}

/** Whether an identifier declares, imports or names a property, and so uses nothing. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return true
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
}

/** Whether a name is that of a parameter of a function around it. */
function isParameter(node: ts.Identifier): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isFunctionLike(at) && at.parameters.some((parameter) => parameter.name.getText() === node.text))
      return true
  }
  return false
}
