import type { Block } from '../../domain/article.ts'
import { articleWords } from '../../domain/article-words.ts'
import type { Claim } from '../../domain/claim.ts'
import { OPPOSABLE_STATES, OPPOSITES } from '../../domain/contradiction.ts'
import { CONCEPT_COLUMNS, type ConceptRow, toConcept } from './concept-rows.ts'
import type { SqliteConnection } from './connection.ts'
import { CREATE_ARTICLE_WORDS, indexArticle } from './full-text.ts'
import { jsonList } from './keys.ts'
import { deriveLinks } from './rebuild-links.ts'

/**
 * Decisions, what they were made on, and what the graph was before. Each `read_…` keeps what was read where a
 * decision may change what counts.
 */
const DECISIONS = /* sql */ `
  ALTER TABLE concepts ADD COLUMN given TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN absorbed_by TEXT;
  CREATE INDEX absorbed_concepts ON concepts (absorbed_by) WHERE absorbed_by IS NOT NULL;

  ALTER TABLE articles ADD COLUMN read_topics TEXT NOT NULL DEFAULT '[]';
  UPDATE articles SET read_topics = topics;
  ALTER TABLE article_versions ADD COLUMN claims TEXT;

  CREATE TABLE mentions_with_read (
    article_id TEXT NOT NULL REFERENCES articles (id),
    read_id TEXT NOT NULL REFERENCES concepts,
    concept_id TEXT NOT NULL REFERENCES concepts,
    count INTEGER NOT NULL,
    PRIMARY KEY (article_id, read_id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO mentions_with_read SELECT article_id, concept_id, concept_id, count FROM article_mentions;
  DROP TABLE article_mentions;
  ALTER TABLE mentions_with_read RENAME TO article_mentions;
  CREATE INDEX mentions_by_concept ON article_mentions (concept_id, article_id, count);

  ALTER TABLE claims ADD COLUMN read_subject_id TEXT NOT NULL DEFAULT '';
  ALTER TABLE claims ADD COLUMN read_object_id TEXT NOT NULL DEFAULT '';
  ALTER TABLE claims ADD COLUMN review TEXT NOT NULL DEFAULT 'MACHINE';
  ALTER TABLE claims ADD COLUMN counted INTEGER NOT NULL DEFAULT 1;
  UPDATE claims SET read_subject_id = subject_id, read_object_id = object_id;

  ALTER TABLE red_flags ADD COLUMN read_applies_to TEXT NOT NULL DEFAULT '[]';
  UPDATE red_flags SET read_applies_to = applies_to;

  CREATE TABLE unknown_terms (
    article_id TEXT NOT NULL REFERENCES articles (id),
    position INTEGER NOT NULL,
    term TEXT NOT NULL,
    quote TEXT NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE decisions (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decisions_by_time ON decisions (made_at, id);

  CREATE TABLE changes (
    graph_version INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at TEXT,
    article_id TEXT,
    from_version INTEGER,
    to_version INTEGER,
    claims TEXT
  ) STRICT;
`

const ALL_CONCEPTS = /* sql */ `SELECT ${CONCEPT_COLUMNS} FROM concepts c`
const SET_GIVEN = /* sql */ `UPDATE concepts SET given = @given WHERE id = @id`

function keepDecisions(connection: SqliteConnection): void {
  connection.exec(DECISIONS)
  for (const concept of connection.all<ConceptRow>(ALL_CONCEPTS).map(toConcept)) {
    connection.run(SET_GIVEN, { id: concept.id, given: JSON.stringify(concept) })
  }
}

const LINK_IDS = /* sql */ `SELECT DISTINCT link_id AS id FROM claims`
const BATCH = 1_000

/** Links were derived by the rules of their time. */
function rebuildAllLinks(connection: SqliteConnection): void {
  const ids = connection.all<{ id: string }>(LINK_IDS).map(({ id }) => id)
  for (let start = 0; start < ids.length; start += BATCH) {
    deriveLinks(connection, ids.slice(start, start + BATCH))
  }
}

/** Each link keeps what it needs to take in another article. */
const TALLIES = /* sql */ `ALTER TABLE links ADD COLUMN tally TEXT NOT NULL DEFAULT ''`

function keepTallies(connection: SqliteConnection): void {
  connection.exec(TALLIES)
  rebuildAllLinks(connection)
}

/** What was searched before kept words as the engine splits them, by section; labels are searched in memory. */
const DROP_FULL_TEXT = /* sql */ `
  DROP TABLE label_search;
  DROP TABLE article_search;
  DROP TABLE section_search;
`
const ARTICLES = /* sql */ `SELECT number, id, title FROM articles`
const BLOCKS = /* sql */ `SELECT kind, role, text FROM blocks WHERE article_id = @id ORDER BY position`
const CLAIMS = /* sql */ `SELECT quote, polarity, certainty, derivation FROM claims WHERE article_id = @id ORDER BY position, id`

function searchByOwnWords(connection: SqliteConnection): void {
  connection.exec(DROP_FULL_TEXT + CREATE_ARTICLE_WORDS)
  for (const { number, id, title } of connection.all<{ number: number; id: string; title: string }>(
    ARTICLES,
  )) {
    const blocks = connection.all<Block>(BLOCKS, { id })
    indexArticle(connection, number, articleWords(title, blocks, connection.all<Claim>(CLAIMS, { id })))
  }
}

/** What editors pin and hide; made of the decisions alone, so that reading an article again leaves it as it is. */
const RELATED_RULINGS = /* sql */ `
  CREATE TABLE related_rulings (
    article_id TEXT NOT NULL,
    related_id TEXT NOT NULL,
    place INTEGER,
    PRIMARY KEY (article_id, related_id)
  ) STRICT, WITHOUT ROWID;
`

const DENIED_LINKS = /* sql */ `SELECT id FROM links WHERE opposing_count > 0`

/** A question or a card denies nothing any more. */
function recountDenials(connection: SqliteConnection): void {
  deriveLinks(
    connection,
    connection.all<{ id: string }>(DENIED_LINKS).map(({ id }) => id),
  )
}

/** Empty until an article is read again, as the change of the reader's version makes every ingest do. */
const TENSIONS = /* sql */ `
  CREATE TABLE tensions (
    article_id TEXT NOT NULL REFERENCES articles (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
  ) STRICT, WITHOUT ROWID;
`

/** Who sent an article in, and why. */
const SIGNED_CHANGES = /* sql */ `
  ALTER TABLE changes ADD COLUMN who TEXT;
  ALTER TABLE changes ADD COLUMN why TEXT;
`

/** Links that some deny, and those that have an opposite, without a look at every link. */
const DISPUTED_LINKS = /* sql */ `
  ALTER TABLE links ADD COLUMN opposed INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX denied_links ON links (id) WHERE claim_count > 0 AND opposing_count > 0;
  CREATE INDEX opposed_links ON links (id) WHERE opposed = 1;
`
const MARK_OPPOSED = /* sql */ `
  UPDATE links SET opposed = 1
  WHERE id IN (
    SELECT more.id
    FROM json_each(@opposites) pair
    CROSS JOIN links more ON more.relation = pair.value ->> 0
    CROSS JOIN links less ON less.id = 'link:' || more.subject_id || '/' || more.subject_state || '/'
      || (pair.value ->> 1) || '/' || more.object_id || '/' || more.object_state
    WHERE more.subject_state IN (SELECT value FROM json_each(@states))
  )`

function markDisputedLinks(connection: SqliteConnection): void {
  connection.exec(DISPUTED_LINKS)
  connection.run(MARK_OPPOSED, { opposites: JSON.stringify(OPPOSITES), states: jsonList(OPPOSABLE_STATES) })
}

/** What turns a store of version 1 into one of version 2, that into one of version 3, and so on. */
export const MIGRATIONS: readonly ((connection: SqliteConnection) => void)[] = [
  keepDecisions,
  keepTallies,
  searchByOwnWords,
  (connection) => connection.exec(RELATED_RULINGS),
  recountDenials,
  (connection) => connection.exec(TENSIONS),
  (connection) => connection.exec(SIGNED_CHANGES),
  markDisputedLinks,
]
