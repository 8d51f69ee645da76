import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts'
import { describeGraphStore } from '../contract/graph-store.ts'

describeGraphStore('the SQLite store', () => openSqliteStore({ file: ':memory:' }))
