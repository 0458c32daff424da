/** How the columns of spreadsheets were understood before, by the shape of their heads. */
import { createHash } from 'node:crypto'
import { SpreadsheetMapping } from '../../shared/model/account-import.ts'
import type { SourceUse } from '../../shared/model/accounts.ts'
import type { Instant } from '../../shared/values.ts'
import type { Database } from './open.ts'

/** Null where a file of this shape was never imported for this use. */
export function rememberedMapping(db: Database, shape: string, use: SourceUse): SpreadsheetMapping | null {
  const stored = db
    .prepare<[string], string>('SELECT mapping FROM spreadsheet_mapping WHERE shape = ?')
    .pluck()
    .get(keyOf(shape, use))
  return stored === undefined ? null : SpreadsheetMapping.parse(JSON.parse(stored))
}

export function rememberMapping(
  db: Database,
  shape: string,
  use: SourceUse,
  mapping: SpreadsheetMapping,
  now: Instant,
): void {
  db.prepare(
    `INSERT INTO spreadsheet_mapping (shape, mapping, used_at) VALUES (?, ?, ?)
     ON CONFLICT (shape) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
  ).run(keyOf(shape, use), JSON.stringify(mapping), now)
}

/** A budget and a forecast may stand in one file, each in columns of its own. */
function keyOf(shape: string, use: SourceUse): string {
  return `${createHash('sha256').update(shape).digest('hex')}/${use}`
}
