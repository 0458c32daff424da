/** What the organisation has chosen, kept in its file. */
import { PackSettings, usualPackSettings } from '../../shared/model/pack.ts'
import type { Database } from './open.ts'

const packKey = 'pack.settings'

/** What has not been chosen is as usual. */
export function getPackSettings(db: Database): PackSettings {
  const stored = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(packKey)
  if (stored === undefined) return usualPackSettings
  return PackSettings.parse({ ...usualPackSettings, ...(JSON.parse(stored) as object) })
}

export function setPackSettings(db: Database, settings: PackSettings): void {
  db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(packKey, JSON.stringify(settings))
}
