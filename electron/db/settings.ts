/** What the organisation has chosen, kept in its file. */
import { z } from 'zod'
import { inOrder, standardTaxRates } from '../../shared/accounts/tax-rate.ts'
import { TaxRate } from '../../shared/model/accounts.ts'
import { Look, usualLook } from '../../shared/model/board.ts'
import { PackSettings, usualPackSettings } from '../../shared/model/pack.ts'
import type { Database } from './open.ts'

const packKey = 'pack.settings'
/** The triggers of version 6 keep the logo's bytes by this name. */
const lookKey = 'organisation'
const taxKey = 'accounts.taxRates'

/** What has not been chosen is as usual. */
export function getPackSettings(db: Database): PackSettings {
  const stored = storedAt(db, packKey)
  if (stored === undefined) return usualPackSettings
  return PackSettings.parse({ ...usualPackSettings, ...(JSON.parse(stored) as object) })
}

export function setPackSettings(db: Database, settings: PackSettings): void {
  setValue(db, packKey, settings)
}

/** What has not been chosen is as usual. */
export function getLook(db: Database): Look {
  const stored = storedAt(db, lookKey)
  return stored === undefined ? usualLook : Look.parse({ ...usualLook, ...(JSON.parse(stored) as object) })
}

export function setLook(db: Database, look: Look): void {
  setValue(db, lookKey, look)
}

/** The rates of income tax, newest first; those of the law where the file has none of its own. */
export function getTaxRates(db: Database): { readonly rates: TaxRate[]; readonly standard: boolean } {
  const stored = storedAt(db, taxKey)
  if (stored === undefined) return { rates: [...standardTaxRates], standard: true }
  return { rates: z.array(TaxRate).parse(JSON.parse(stored)), standard: false }
}

/** Null goes back to those of the law. */
export function setTaxRates(db: Database, rates: readonly TaxRate[] | null): void {
  if (rates === null) db.prepare('DELETE FROM setting WHERE key = ?').run(taxKey)
  else setValue(db, taxKey, inOrder(rates))
}

function storedAt(db: Database, key: string): string | undefined {
  return db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck().get(key)
}

function setValue(db: Database, key: string, value: unknown): void {
  db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value))
}
