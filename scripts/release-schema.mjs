// Makes the printed schema the released one, which test/graphql/schema-changes.test.ts holds later ones to.
import { copyFileSync } from 'node:fs'

const folder = new URL('../test/graphql/', import.meta.url)
copyFileSync(new URL('schema.golden.graphql', folder), new URL('schema.released.golden.graphql', folder))
console.log('test/graphql/schema.released.golden.graphql is the current schema. Commit it with the release.')
