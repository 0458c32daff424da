/** Accounts of a period, made from short tables. */

import type { StoredAmount } from '../../shared/accounts/gather.ts'
import { emptyRow } from '../../shared/accounts/gather.ts'
import { standardTaxRates } from '../../shared/accounts/tax-rate.ts'
import type { AccountData, AccountRow, AccountSource, SourceUse } from '../../shared/model/accounts.ts'
import type { LocalDate } from '../../shared/values.ts'

export const date = (text: string): LocalDate => text as LocalDate

/** An account with what is known of it; all else is unknown. */
export function row(account: string, known: Partial<AccountRow> = {}): AccountRow {
  return { ...emptyRow(account), name: `Konto ${account}`, ...known }
}

export function dataOf(rows: readonly AccountRow[], known: Partial<AccountData> = {}): AccountData {
  return {
    yearStart: date('2018-01-01'),
    yearEnd: date('2018-12-31'),
    period: date('2018-10-31'),
    rows: [...rows],
    months: [],
    sources: { actual: null, prior: null, budget: null, forecast: null, previousForecast: null },
    taxRates: [...standardTaxRates],
    comments: {},
    ...known,
  }
}

export function sourceOf(use: SourceUse, year: number, known: Partial<AccountSource> = {}): AccountSource {
  return {
    id: 1 as AccountSource['id'],
    use,
    yearStart: date(`${year}-01-01`),
    yearEnd: date(`${year}-12-31`),
    through: null,
    label: '',
    format: 'sie1',
    encoding: 'cp437',
    fileName: 'bokslut.se',
    sha256: 'a'.repeat(64) as AccountSource['sha256'],
    importedAt: '2018-11-08T10:00:00.000Z' as AccountSource['importedAt'],
    by: 'Sekreteraren',
    status: 'ok',
    issues: [],
    note: '',
    ...known,
  }
}

export const amount = (
  measure: StoredAmount['measure'],
  account: string,
  ore: number | null,
  period = '',
  year = 0,
): StoredAmount => ({ measure, account, ore, period, year })
