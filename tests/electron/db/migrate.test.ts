import { readdirSync } from 'node:fs'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import {
  applicationId,
  createSchema,
  latestVersion,
  migrate,
  migrations,
  versionOf,
} from '../../../electron/db/migrate.ts'
import { lockTriggers } from '../../../electron/db/migrations/001-locks.ts'
import { sentTriggers } from '../../../electron/db/migrations/002-locks.ts'
import { accountTriggers } from '../../../electron/db/migrations/003-locks.ts'
import { postingTriggers } from '../../../electron/db/migrations/005-posting.ts'
import { deskTriggers } from '../../../electron/db/migrations/006-desk.ts'
import { justeringTriggers } from '../../../electron/db/migrations/007-justering.ts'
import { reviewTriggers } from '../../../electron/db/migrations/008-review.ts'
import { temporaryFolder } from '../../helpers/board.ts'

test('versions count from one without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
})

test('version 1: every table is strict, and every lock is there', () => {
  const db = new SqliteDatabase(':memory:')
  createSchema(db)
  expect(versionOf(db)).toBe(latestVersion)
  expect(db.pragma('application_id', { simple: true })).toBe(applicationId)
  const tables = db.prepare(
    `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'`,
  )
  const loose = (tables.all() as { name: string; strict: number }[]).filter(({ strict }) => strict === 0)
  expect(loose).toEqual([])
  const triggers = db.prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'`).pluck().get()
  expect(triggers).toBe(
    lockTriggers.length +
      sentTriggers.length +
      accountTriggers.length +
      postingTriggers.length +
      deskTriggers.length +
      justeringTriggers.length +
      reviewTriggers.length,
  )
})

test('a file that is up to date is not copied', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'x.justera')
  const db = new SqliteDatabase(file)
  createSchema(db)
  migrate(db, file)
  db.close()
  expect(readdirSync(folder)).toEqual(['x.justera'])
})

test('an older file is copied before it is brought up to date', () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'x.justera')
  const db = new SqliteDatabase(file)
  db.pragma(`application_id = ${applicationId}`)
  migrate(db, file)
  expect(versionOf(db)).toBe(latestVersion)
  db.close()
  expect(readdirSync(folder).sort()).toEqual(['x.justera', 'x.justera.version-0.backup'])
})
