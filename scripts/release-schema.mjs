// Makes the printed schemas the released ones, which test/graphql/schema-changes.test.ts holds later ones to.
import { copyFileSync } from 'node:fs'

const folder = new URL('../test/graphql/', import.meta.url)
for (const schema of ['schema', 'schema.admin'])
  copyFileSync(
    new URL(`${schema}.golden.graphql`, folder),
    new URL(`${schema}.released.golden.graphql`, folder),
  )
console.log(
  'test/graphql/schema*.released.golden.graphql are the current schemas. Commit them with the release.',
)
