/** Brings a board file to the version this program writes: one transaction for each migration, a backup before. */
import { copyFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { ground } from './migrations/001-ground.ts'
import { pack } from './migrations/002-pack.ts'
import { accounts } from './migrations/003-accounts.ts'
import { yearPlan } from './migrations/004-year-plan.ts'
import { posting } from './migrations/005-posting.ts'
import { desk } from './migrations/006-desk.ts'
import { justering } from './migrations/007-justering.ts'
import { review } from './migrations/008-review.ts'

interface Migration {
  /** `user_version` after it. */
  readonly version: number
  readonly sql: string
}

/** In order; versions count from 1 without gaps. */
export const migrations: readonly Migration[] = [
  ground,
  pack,
  accounts,
  yearPlan,
  posting,
  desk,
  justering,
  review,
]
export const latestVersion = migrations.length

/** "JUST" in ASCII: marks a SQLite file as a board file (SQLite file format, offset 68). */
export const applicationId = 0x4a555354

/** The version of the file's schema. */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number
}

/** Lays the schema into an empty database. */
export function createSchema(db: Database): void {
  db.pragma(`application_id = ${applicationId}`)
  applyFrom(db, 0)
}

/** Brings an open board file up to date. One that needs it is first copied to `<name>.version-N.backup` beside it. */
export function migrate(db: Database, path: string): void {
  const version = versionOf(db)
  if (version === latestVersion) return
  db.pragma('wal_checkpoint(TRUNCATE)') // what lies in the log would be missing from the copy
  copyFileSync(path, `${path}.version-${version}.backup`)
  applyFrom(db, version)
}

function applyFrom(db: Database, version: number): void {
  for (const migration of migrations.slice(version)) {
    db.transaction(() => {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  }
}
