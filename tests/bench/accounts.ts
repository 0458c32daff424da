/** Recalculation of a result report of 2,000 accounts × 6 columns after an edit, beside a plain loop that adds up the same amounts. */

import { emptyRow } from '../../shared/accounts/gather.ts'
import { buildReport } from '../../shared/accounts/report.ts'
import { standardResult } from '../../shared/accounts/standard-templates.ts'
import { standardTaxRates } from '../../shared/accounts/tax-rate.ts'
import type { AccountData, AccountRow } from '../../shared/model/accounts.ts'
import type { LocalDate } from '../../shared/values.ts'

const count = 2000
const columns = ['prior', 'actual', 'budget', 'forecast', 'previousForecast', 'priorYear'] as const
/** A page of the screen is drawn in this time. */
const limit = 16
const runs = 200

export async function bench(): Promise<object> {
  const data = accounts()
  const report: number[] = []
  const plain: number[] = []
  let sum = 0
  for (let run = 0; run < runs; run++) {
    const edited = edit(data, run)
    report.push(timed(() => (sum += buildReport(edited, standardResult).lines.length)))
    plain.push(timed(() => (sum += addUp(edited.rows))))
  }
  const milliseconds = rounded(percentile(report, 0.95))
  return {
    accounts: count,
    columns: columns.length,
    runs,
    milliseconds: { median: rounded(percentile(report, 0.5)), p95: milliseconds },
    plainLoopMilliseconds: rounded(percentile(plain, 0.5)),
    ratioToPlainLoop: rounded(percentile(report, 0.5) / percentile(plain, 0.5)),
    limitMilliseconds: limit,
    withinLimit: milliseconds < limit,
    checksum: sum,
  }
}

function accounts(): AccountData {
  const rows = Array.from({ length: count }, (_, index): AccountRow => {
    const amounts = Object.fromEntries(
      columns.map((column, at) => [column, ((index * 7919 + at * 104_729) % 9_999_991) - 5_000_000]),
    )
    return {
      ...emptyRow(String(3000 + index * 2 + (index >= 1900 ? 1 : 0))),
      name: `Konto ${index}`,
      ...amounts,
    }
  })
  return {
    yearStart: '2026-01-01' as LocalDate,
    yearEnd: '2026-12-31' as LocalDate,
    period: '2026-03-31' as LocalDate,
    rows,
    months: [],
    sources: { actual: null, prior: null, budget: null, forecast: null, previousForecast: null },
    taxRates: [...standardTaxRates],
    comments: {},
  }
}

/** One account's forecast, as it is edited in the table. */
function edit(data: AccountData, run: number): AccountData {
  const at = (run * 37) % count
  const rows = data.rows.map((row, index) => (index === at ? { ...row, forecast: run * 1000 } : row))
  return { ...data, rows }
}

function addUp(rows: readonly AccountRow[]): number {
  let sum = 0
  for (const column of columns) for (const row of rows) sum += row[column] ?? 0
  return sum
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
