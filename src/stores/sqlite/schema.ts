import { DomainError } from '../../domain/errors.ts'
import type { SqliteConnection } from './connection.ts'
import { MIGRATIONS } from './migrations.ts'

/** Goes up with each migration; kept in the file as `user_version`. */
export const SCHEMA_VERSION = 1 + MIGRATIONS.length

/**
 * Version 1; what came later are migrations, which a new file goes through too.
 *
 * Claims are the record, links are derived from them. Lists that no statement looks into are JSON.
 *
 * Rows that a full-text table mirrors have a `number` as their rowid, which the mirror shares; the full-text
 * tables keep no text of their own.
 */
const SCHEMA = /* sql */ `
  CREATE TABLE graph (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,
    last_ingest_at TEXT
  ) STRICT;
  INSERT INTO graph (only, version) VALUES (1, 0);

  CREATE TABLE concepts (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    topic TEXT NOT NULL,
    mappings TEXT NOT NULL,
    condition_of TEXT REFERENCES concepts ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    condition_state TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX concepts_by_name ON concepts (sort_name, id);
  CREATE INDEX conditions ON concepts (condition_of) WHERE condition_of IS NOT NULL;

  CREATE TABLE labels (
    number INTEGER PRIMARY KEY,
    concept_id TEXT NOT NULL REFERENCES concepts,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    preferred INTEGER NOT NULL,
    UNIQUE (concept_id, position)
  ) STRICT;
  CREATE VIRTUAL TABLE label_search USING fts5 (
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
  );

  CREATE TABLE broader_concepts (
    concept_id TEXT NOT NULL REFERENCES concepts ON DELETE CASCADE,
    broader_id TEXT NOT NULL REFERENCES concepts ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (concept_id, broader_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX narrower_concepts ON broader_concepts (broader_id, concept_id);

  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    sort_title TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    category TEXT,
    language TEXT NOT NULL,
    published_at TEXT,
    summary TEXT,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    reader_version TEXT NOT NULL,
    read_at TEXT NOT NULL,
    topics TEXT NOT NULL,
    teasers TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_title ON articles (sort_title, id);
  CREATE INDEX articles_by_url ON articles (url, id) WHERE url IS NOT NULL;
  CREATE VIRTUAL TABLE article_search USING fts5 (
    title, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
  );

  CREATE TABLE article_versions (
    article_id TEXT NOT NULL REFERENCES articles (id),
    number INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    reader_version TEXT NOT NULL,
    read_at TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article_id, number)
  ) STRICT;

  CREATE TABLE sections (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (id),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    aspect TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sections_by_article ON sections (article_id, position);
  CREATE VIRTUAL TABLE section_search USING fts5 (
    heading, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
  );

  CREATE TABLE blocks (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id),
    section_id TEXT NOT NULL REFERENCES sections (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX blocks_by_article ON blocks (article_id, position);
  CREATE INDEX blocks_by_section ON blocks (section_id, position);

  CREATE TABLE article_mentions (
    article_id TEXT NOT NULL REFERENCES articles (id),
    concept_id TEXT NOT NULL REFERENCES concepts,
    count INTEGER NOT NULL,
    PRIMARY KEY (article_id, concept_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mentions_by_concept ON article_mentions (concept_id, count DESC, article_id);

  CREATE TABLE claims (
    id TEXT PRIMARY KEY,
    link_id TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    section_id TEXT NOT NULL REFERENCES sections (id),
    position INTEGER NOT NULL,
    subject_id TEXT NOT NULL REFERENCES concepts,
    subject TEXT NOT NULL,
    relation TEXT NOT NULL,
    object_id TEXT NOT NULL REFERENCES concepts,
    object TEXT NOT NULL,
    polarity TEXT NOT NULL,
    certainty TEXT NOT NULL,
    derivation TEXT NOT NULL,
    scope TEXT NOT NULL,
    weight REAL NOT NULL,
    quote TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    context_quote TEXT,
    context_start INTEGER
  ) STRICT;
  CREATE INDEX claims_by_link ON claims (link_id);
  CREATE INDEX claims_by_article ON claims (article_id, position);
  CREATE INDEX claims_by_section ON claims (section_id, position);
  CREATE INDEX claims_by_subject ON claims (subject_id, article_id);
  CREATE INDEX claims_by_object ON claims (object_id, article_id);
  CREATE INDEX claims_by_scope ON claims (scope);

  CREATE TABLE links (
    id TEXT PRIMARY KEY,
    subject_id TEXT NOT NULL REFERENCES concepts,
    subject_state TEXT NOT NULL,
    subject_modifiers TEXT NOT NULL,
    relation TEXT NOT NULL,
    object_id TEXT NOT NULL REFERENCES concepts,
    object_state TEXT NOT NULL,
    object_modifiers TEXT NOT NULL,
    effect TEXT NOT NULL,
    article_count INTEGER NOT NULL,
    publisher_count INTEGER NOT NULL,
    claim_count INTEGER NOT NULL,
    opposing_count INTEGER NOT NULL,
    score REAL NOT NULL,
    scopes TEXT NOT NULL,
    article_order TEXT NOT NULL,
    top TEXT NOT NULL
  ) STRICT;
  CREATE INDEX links_by_subject ON links (subject_id, claim_count);
  CREATE INDEX links_by_object ON links (object_id, claim_count);

  CREATE TABLE red_flags (
    id TEXT PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES articles (id),
    section_id TEXT NOT NULL REFERENCES sections (id),
    position INTEGER NOT NULL,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    context_quote TEXT,
    applies_to TEXT NOT NULL
  ) STRICT;
  CREATE INDEX red_flags_by_article ON red_flags (article_id, position);
  CREATE INDEX red_flags_by_section ON red_flags (section_id);
`

/**
 * Makes a new file a store, brings an older store to this version, and lets one of this version pass.
 *
 * @throws DomainError STORE_VERSION for a store of a later version, or a database that is no store of ours.
 */
export function prepareSchema(connection: SqliteConnection): void {
  // Asked without the write lock first: a store that is being written to can still be opened.
  if (versionOf(connection) === SCHEMA_VERSION) return
  connection.transaction(() => {
    const version = versionOf(connection)
    if (version === SCHEMA_VERSION) return
    const tables =
      connection.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_schema')?.count ?? 0
    const isNew = version === 0 && tables === 0
    if (!isNew && (version < 1 || version > SCHEMA_VERSION)) {
      throw new DomainError(
        'STORE_VERSION',
        `${connection.file} is a store of version ${version}, and this Healgraph reads versions up to ` +
          `${SCHEMA_VERSION}. Name another file, or move this one away and ingest the articles again.`,
      )
    }
    if (isNew) connection.exec(SCHEMA)
    for (const migrate of MIGRATIONS.slice(isNew ? 0 : version - 1)) migrate(connection)
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  })
}

function versionOf(connection: SqliteConnection): number {
  return connection.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
}
