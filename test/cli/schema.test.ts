import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { createWorkplace } from '../support/run-cli.ts'

it('healgraph schema prints the public schema, which knows nothing of gateways', async () => {
  const place = createWorkplace()
  const { code, stdout } = await place.run(['schema'])
  place.remove()
  expect(code).toBe(0)
  const schema = buildSchema(stdout)
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('symptom')
  expect(stdout).not.toMatch(/_entities|@key/)
})
