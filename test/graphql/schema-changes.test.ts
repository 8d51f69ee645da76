import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readAdminTypeDefs, readTypeDefs } from '../../src/graphql/schema.ts'
import { breakingChanges, deprecations } from './schema-changes.ts'

const released = (name: string) =>
  readFileSync(new URL(`${name}.released.golden.graphql`, import.meta.url), 'utf8')
const today = new Date().toISOString().slice(0, 10)

describe.each([
  ['the public contract', 'schema', readTypeDefs],
  ['the contract of editors', 'schema.admin', readAdminTypeDefs],
])('%s', (_what, name, read) => {
  it('breaks nothing that clients of the released schema use; see CONTRIBUTING.md', async () => {
    expect(await breakingChanges(released(name), read(), today)).toEqual([])
  })

  it('tells for everything deprecated the day on which it goes', () => {
    const undated = deprecations(buildSchema(read())).filter(({ goesOn }) => goesOn === undefined)
    expect(undated.map(({ path }) => path)).toEqual([])
  })
})

describe('the check of changes', () => {
  const before = `
    type Query {
      name(short: Boolean): String
      old: String @deprecated(reason: "Use \`name\`. Goes on 2026-06-30.")
      kind: Kind
    }
    enum Kind { ONE TWO @deprecated(reason: "Use ONE. Goes on 2026-06-30.") }
  `

  it('lets fields, arguments and deprecations be added', async () => {
    const after = before.replace(
      'name(short: Boolean): String',
      'name(short: Boolean, long: Boolean): String more: Int',
    )
    expect(await breakingChanges(before, after, '2026-01-01')).toEqual([])
  })

  it('tells what is taken away or made stricter', async () => {
    const after = before
      .replace('name(short: Boolean): String', 'name(short: Boolean!): String')
      .replace('kind: Kind', 'kind: String')
    expect(await breakingChanges(before, after, '2026-01-01')).toEqual([
      "Type for argument 'short' on field 'Query.name' changed from 'Boolean' to 'Boolean!'",
      "Field 'Query.kind' changed type from 'Kind' to 'String'",
    ])
  })

  it('lets what was deprecated go on the day that was told, and no earlier', async () => {
    const after = 'type Query { name(short: Boolean): String kind: Kind } enum Kind { ONE }'
    expect(await breakingChanges(before, after, '2026-06-29')).toHaveLength(2)
    expect(await breakingChanges(before, after, '2026-06-30')).toEqual([])
    expect(
      await breakingChanges(before.replaceAll('Goes on 2026-06-30.', ''), after, '2026-06-30'),
    ).toHaveLength(2)
  })

  it('finds deprecations that tell no day, or none that there is', () => {
    const schema = buildSchema(`
      type Query {
        a(b: Int @deprecated(reason: "Goes on 2026-02-30.")): String @deprecated(reason: "Soon.")
        c: E @deprecated(reason: "Use a. Goes on 2026-02-28.")
      }
      enum E { F G @deprecated }
    `)
    expect(deprecations(schema)).toEqual([
      { path: 'Query.a', goesOn: undefined },
      { path: 'Query.a.b', goesOn: undefined },
      { path: 'Query.c', goesOn: '2026-02-28' },
      { path: 'E.G', goesOn: undefined },
    ])
  })
})
