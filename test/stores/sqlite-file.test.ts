import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDecision } from '../../src/domain/decision.ts'
import { CONTRADICTION_KINDS } from '../../src/domain/terminology.ts'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { openStore } from '../../src/stores/open-store.ts'
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts'
import { SCHEMA_VERSION } from '../../src/stores/sqlite/schema.ts'
import { CLASHING, WORSE } from '../contract/dispute-reads.ts'
import { exportText } from '../contract/export-text.ts'
import { CONCEPTS, CRAMPS, filledStore, NIGHT, READ_AT, readingOf, WEAKNESS } from '../contract/fixture.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'healgraph-sqlite-'))
  file = join(folder, 'deep', 'er', 'graph.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs SQL on the file beside the store, as another program would. */
function beside<T>(run: (database: Database.Database) => T): T {
  const database = new Database(file)
  try {
    return run(database)
  } finally {
    database.close()
  }
}

/** The store and what stands beside it, sign by sign. */
const files = (): string[][] =>
  readdirSync(dirname(file)).map((name) => [name, readFileSync(join(dirname(file), name)).toString('base64')])

const open = () => openSqliteStore({ file })

describe('a store opened to be looked at', () => {
  it('shows what was written last, and stays as it is', async () => {
    const store = await filledStore(open)
    const told = await exportText(store)
    const before = files()
    const looked = await openStore({ kind: 'sqlite', file }, { untouched: true })

    expect(await exportText(looked)).toBe(told)
    await looked.loadVocabulary([])
    await looked.close()
    expect(files()).toEqual(before)
    await store.close()
  })

  it('is refused where there is none, and none is made', async () => {
    await expect(openStore({ kind: 'sqlite', file }, { untouched: true })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a store in a file', () => {
  it('makes the folder, and is there again after it is closed', async () => {
    const store = await filledStore(open)
    const before = await exportText(store)
    await store.close()
    const again = await openStore({ kind: 'sqlite', file })
    expect(again.kind).toBe('sqlite')
    expect(await exportText(again)).toBe(before)
    expect((await again.meta()).graphVersion).toBe('4')
    await again.close()
  })

  it('keeps a write-ahead log, so that readers and a writer do not wait for each other', async () => {
    const store = await open()
    expect(beside((database) => database.pragma('journal_mode'))).toEqual([{ journal_mode: 'wal' }])
    await store.close()
  })

  it('sees what another process has written, in its counts too', async () => {
    const server = await filledStore(open, [WEAKNESS])
    expect((await server.meta()).counts.articles).toBe(1)
    const command = await open()
    await command.ingestArticle(readingOf(NIGHT), READ_AT)
    await command.close()
    expect(await server.meta()).toMatchObject({ graphVersion: '3', counts: { articles: 2 } })
    await server.close()
  })

  it('leaves no trace of an ingest that breaks off in the middle', async () => {
    const store = await filledStore(open, [WEAKNESS])
    const before = await exportText(store)
    beside((database) =>
      database.exec(
        `CREATE TRIGGER broken BEFORE INSERT ON red_flags BEGIN SELECT raise(ABORT, 'disk'); END`,
      ),
    )
    await expect(store.ingestArticle(readingOf(CRAMPS), READ_AT)).rejects.toThrow('disk')
    expect(await exportText(store)).toBe(before)
    const tables = ['articles', 'article_versions', 'blocks', 'article_mentions', 'sections', 'claims']
    const rows = beside((database) =>
      tables.map((table) =>
        database
          .prepare(
            `SELECT * FROM ${table} WHERE instr(quote(${table === 'article_versions' || table === 'article_mentions' ? 'article_id' : 'id'}), 'muscle-cramps')`,
          )
          .all(),
      ),
    )
    expect(rows.flat()).toEqual([])
    await store.close()
  })

  it('keeps every version of an article', async () => {
    const store = await filledStore(open, [CRAMPS])
    await store.ingestArticle(readingOf({ ...CRAMPS, sections: [] }), '2024-06-01T00:00:00.000Z')
    await store.close()
    const versions = beside((database) =>
      database.prepare('SELECT number, read_at, text FROM article_versions ORDER BY number').all(),
    )
    expect(versions).toEqual([
      { number: 1, read_at: READ_AT, text: readingOf(CRAMPS).text },
      { number: 2, read_at: '2024-06-01T00:00:00.000Z', text: '' },
    ])
  })
})

/** What version 9 added, taken away again. */
const TO_VERSION_8 = `
  DROP INDEX denied_links;
  DROP INDEX opposed_links;
  ALTER TABLE links DROP COLUMN opposed;
  PRAGMA user_version = 8;`

/** What version 8 added, taken away again. */
const TO_VERSION_7 = `${TO_VERSION_8}
  ALTER TABLE changes DROP COLUMN who;
  ALTER TABLE changes DROP COLUMN why;
  PRAGMA user_version = 7;`

/** What version 7 added, taken away again. */
const TO_VERSION_6 = `${TO_VERSION_7}
  DROP TABLE tensions;
  PRAGMA user_version = 6;`

/** What version 5 added, taken away again. */
const TO_VERSION_4 = `${TO_VERSION_6}
  DROP TABLE related_rulings;
  PRAGMA user_version = 4;`

/** What version 4 changed, taken back. */
const TO_VERSION_3 = `${TO_VERSION_4}
  DROP TABLE article_words;
  CREATE VIRTUAL TABLE label_search USING fts5 (text, content='', contentless_delete=1);
  CREATE VIRTUAL TABLE article_search USING fts5 (title, content='', contentless_delete=1);
  CREATE VIRTUAL TABLE section_search USING fts5 (heading, body, content='', contentless_delete=1);
  PRAGMA user_version = 3;`

describe('the full-text table', () => {
  it('has one row for each article, whatever becomes of it', async () => {
    const rows = (table: string): unknown =>
      beside((database) => database.prepare(`SELECT count(*) AS n FROM ${table}`).all())
    const store = await filledStore(open)
    await store.ingestArticle(readingOf({ ...CRAMPS, title: 'Spasms', sections: [] }), READ_AT)
    await store.close()
    expect(rows('article_words')).toEqual([{ n: 3 }])
  })

  it('is filled where an older store had none', async () => {
    const store = await filledStore(open)
    const search = { words: ['cramp'], corrections: null, status: ['FULL'] as const, conceptIds: [] }
    const find = (from: GraphStore) => from.searchArticles({ ...search, first: 10, after: null })
    const before = await find(store)
    expect(before.total).toBe(3)
    await store.close()
    beside((database) => database.exec(TO_VERSION_3))
    const again = await open()
    expect(await find(again)).toEqual(before)
    await again.close()
  })
})

describe.each([
  [7, TO_VERSION_7],
  [8, TO_VERSION_8],
])(
  'a file of version %i, which knew not who sent an article in, or what is disputed',
  (version, takeAway) => {
    it('is brought to this version with all that it holds, and answers as a new one does', async () => {
      const kinds = CONTRADICTION_KINDS
      const page = { first: 10 }
      const columns = () =>
        beside((database) =>
          database
            .prepare(
              `SELECT t.name AS t, c.name, c.type, c."notnull", c.dflt_value
             FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1, 2`,
            )
            .all(),
        )
      const indexes = () =>
        beside((database) =>
          database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name`).all(),
        )
      const store = await filledStore(open, [WEAKNESS, CRAMPS, NIGHT, WORSE, CLASHING])
      const before = await exportText(store)
      const disputed = await store.contradictions({ kinds, page })
      expect(disputed.items.map(({ node }) => node.kind)).toEqual(['DENIED', 'OPPOSITE'])
      const shape = [columns(), indexes()]
      await store.close()
      beside((database) => database.exec(takeAway))
      expect([columns(), indexes()]).not.toEqual(shape)
      expect(beside((database) => database.pragma('user_version'))).toEqual([{ user_version: version }])
      const again = await open()
      expect([columns(), indexes()]).toEqual(shape)
      expect(await exportText(again)).toBe(before)
      expect(await again.contradictions({ kinds, page })).toEqual(disputed)
      const by = { who: 'Ana', why: 'A reader wrote in' }
      await again.ingestArticles([
        { reading: readingOf({ ...CRAMPS, readerVersion: '2' }), readAt: READ_AT, by },
      ])
      const { graphVersion } = await again.meta()
      const changes = await again.changesSince(String(Number(graphVersion) - 2), page)
      expect(changes.items.map(({ node }) => node.by)).toEqual([null, by])
      expect(await checkStore(again)).toMatchObject({ ok: true, differences: [] })
      await again.close()
    })
  },
)

describe('a file of version 5, where a question or a card could deny a link', () => {
  it('is brought to this version with denials counted anew', async () => {
    const store = await filledStore(open)
    const before = await exportText(store)
    await store.close()
    beside((database) =>
      database.exec(
        `${TO_VERSION_6} UPDATE links SET opposing_count = opposing_count + 3; PRAGMA user_version = 5;`,
      ),
    )
    const again = await open()
    expect(await exportText(again)).toBe(before)
    await again.close()
  })
})

/** What version 3 added, taken away again, and a link spoiled to see that it is made anew. */
const TO_VERSION_2 = `${TO_VERSION_3}
  ALTER TABLE links DROP COLUMN tally;
  UPDATE links SET score = 0.5;
  PRAGMA user_version = 2;`

describe('a file of version 2, which kept no tallies of links', () => {
  it('is brought to this version with all that it holds, and takes articles then', async () => {
    const store = await filledStore(open, [WEAKNESS, CRAMPS])
    const before = await exportText(store)
    await store.close()
    beside((database) => database.exec(TO_VERSION_2))
    const again = await open()
    expect(await exportText(again)).toBe(before)
    expect(beside((database) => database.pragma('user_version'))).toEqual([{ user_version: SCHEMA_VERSION }])
    await again.ingestArticle(readingOf(NIGHT), READ_AT)
    expect(await checkStore(again)).toMatchObject({ ok: true, articles: 3, differences: [] })
    await again.close()
  })
})

describe('a file of version 1, which kept no decisions', () => {
  /** What version 2 added, taken away again. */
  const TO_VERSION_1 = `
    DROP TABLE changes;
    DROP TABLE decisions;
    DROP TABLE unknown_terms;
    DROP INDEX absorbed_concepts;
    ALTER TABLE concepts DROP COLUMN given;
    ALTER TABLE concepts DROP COLUMN absorbed_by;
    ALTER TABLE articles DROP COLUMN read_topics;
    ALTER TABLE article_versions DROP COLUMN claims;
    ALTER TABLE claims DROP COLUMN read_subject_id;
    ALTER TABLE claims DROP COLUMN read_object_id;
    ALTER TABLE claims DROP COLUMN review;
    ALTER TABLE claims DROP COLUMN counted;
    ALTER TABLE red_flags DROP COLUMN read_applies_to;
    CREATE TABLE former (
      article_id TEXT NOT NULL REFERENCES articles (id),
      concept_id TEXT NOT NULL REFERENCES concepts,
      count INTEGER NOT NULL,
      PRIMARY KEY (article_id, concept_id)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO former SELECT article_id, concept_id, count FROM article_mentions;
    DROP TABLE article_mentions;
    ALTER TABLE former RENAME TO article_mentions;
    CREATE INDEX mentions_by_concept ON article_mentions (concept_id, count DESC, article_id);
    PRAGMA user_version = 1;`

  it('is brought to this version with all that it holds, and takes decisions then', async () => {
    const store = await filledStore(open)
    const before = await exportText(store)
    await store.close()
    beside((database) => database.exec(`${TO_VERSION_2}${TO_VERSION_1}`))
    const again = await open()
    expect(await exportText(again)).toBe(before)
    expect(beside((database) => database.pragma('user_version'))).toEqual([{ user_version: SCHEMA_VERSION }])
    await again.loadVocabulary(CONCEPTS)
    expect((await again.meta()).graphVersion).toBe('4')
    const [keep, absorb] = ['symptom:muscle-weakness', ['symptom:fatigue']]
    const signature = { who: 'Ana', when: '2024-05-02T08:00:00Z', why: 'One and the same' }
    const merge = toDecision({ kind: 'MERGE_CONCEPTS', keep, absorb, ...signature })
    await again.decide([merge])
    await again.decide([toDecision({ kind: 'UNDO', decisionId: merge.id, ...signature })])
    expect(await checkStore(again)).toMatchObject({ ok: true, differences: [] })
    expect((await exportText(again)).split('\n').slice(0, -2).join('\n')).toBe(before)
    await again.ingestArticle(readingOf({ ...CRAMPS, readerVersion: '2' }), READ_AT)
    expect(await again.articleDiff('article:muscle-cramps', 1, 2)).toMatchObject({ from: 1, to: 2 })
    await again.close()
  })
})

describe('a file that is no store of this version', () => {
  it('is refused where a newer Healgraph wrote it, and stays as it is', async () => {
    await (await open()).close()
    beside((database) => database.exec('PRAGMA user_version = 99'))
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringContaining('version 99'),
    })
    expect(beside((database) => database.pragma('user_version'))).toEqual([{ user_version: 99 }])
  })

  it('is refused where it is the database of another program', async () => {
    await (await open()).close()
    rmSync(file)
    beside((database) => database.exec('CREATE TABLE orders (id INTEGER)'))
    await expect(open()).rejects.toMatchObject({ code: 'STORE_VERSION' })
  })

  it('is refused where it is no database, or no file at all', async () => {
    const text = join(folder, 'notes.txt')
    writeFileSync(text, 'These are notes and no database, whatever you hoped for. '.repeat(50))
    await expect(openSqliteStore({ file: text })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(openSqliteStore({ file: folder })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(openSqliteStore({ file: join(text, 'x.db') })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
  })

  it('says that it does not answer once it is closed', async () => {
    const store = await open()
    await store.close()
    await store.close()
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.loadVocabulary([])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})
