import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { DomainError, StoreUnavailableError } from '../../domain/errors.ts'

export type SqlValue = string | number | null
export type SqlParameters = Readonly<Record<string, SqlValue>>

/** Codes of SQLite that say nothing of the statement: the file is busy, full, gone or broken. */
const UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL|READONLY|NOTADB|CORRUPT|PROTOCOL)/

/**
 * One open database file, within the interface that libsql shares with better-sqlite3.
 *
 * Statements are constants, so each is prepared once.
 */
export class SqliteConnection {
  readonly file: string
  private readonly database: Database.Database
  private readonly statements = new Map<string, Database.Statement<[SqlParameters]>>()

  /**
   * @param file a path, whose folder is made, or `:memory:`.
   * @throws DomainError STORE_UNAVAILABLE where the file can't be opened.
   */
  constructor(file: string) {
    this.file = file
    try {
      if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
      this.database = new Database(file)
      this.database.pragma('busy_timeout = 5000')
      this.database.pragma('journal_mode = WAL')
      this.database.pragma('synchronous = FULL')
      this.database.pragma('foreign_keys = ON')
    } catch (cause) {
      throw new DomainError('STORE_UNAVAILABLE', `${file} can't be opened as a store.`, { cause })
    }
  }

  /** All rows; the caller says what a row of its statement looks like. */
  all<Row>(sql: string, parameters: SqlParameters = {}): Row[] {
    return this.guard(() => this.prepare(sql).all(parameters) as Row[])
  }

  get<Row>(sql: string, parameters: SqlParameters = {}): Row | undefined {
    return this.all<Row>(sql, parameters)[0]
  }

  run(sql: string, parameters: SqlParameters = {}): void {
    this.guard(() => this.prepare(sql).run(parameters))
  }

  /** Runs an INSERT that ends in `RETURNING number`, and gives that number. */
  insert(sql: string, parameters: SqlParameters): number {
    const row = this.get<{ number: number }>(sql, parameters)
    if (!row) throw new Error('the insert gave no number')
    return row.number
  }

  exec(sql: string): void {
    this.guard(() => this.database.exec(sql))
  }

  /** Runs whole or not at all; takes the write lock at once, so that what it reads stays true. */
  transaction<T>(run: () => T): T {
    return this.guard(() => this.database.transaction(run).immediate())
  }

  /**
   * Leaves all that was written in the file itself, where nobody else reads it at that moment. SQLite would do so
   * when the last statement goes, and libsql lets statements go when they are collected, at any time.
   */
  close(): void {
    this.statements.clear()
    if (!this.database.open) return
    try {
      this.guard(() => this.database.pragma('wal_checkpoint(PASSIVE)'))
    } finally {
      this.database.close()
    }
  }

  private prepare(sql: string): Database.Statement<[SqlParameters]> {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.database.prepare<[SqlParameters]>(sql)
    this.statements.set(sql, statement)
    return statement
  }

  private guard<T>(run: () => T): T {
    try {
      return run()
    } catch (error) {
      if (error instanceof DomainError) throw error
      const code = error instanceof Database.SqliteError ? error.code : ''
      if (!this.database.open || UNAVAILABLE.test(code)) throw new StoreUnavailableError(error)
      throw error
    }
  }
}
