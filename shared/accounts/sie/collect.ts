/** Gathers what the rows of a SIE file say, whatever the order they come in. */
import type { Issues } from './issues.ts'

/** An amount in öre and the line that it stands on. */
export interface Booked {
  readonly ore: number
  readonly line: number
}

/** A month as a number, 202501, so that a million rows of them stay small. */
export type Period = number

/** Amounts by month; with objects by the month and the objects: `202501 [["1","100"]]`. */
export interface MonthTable {
  readonly totals: Map<Period, Booked>
  readonly byObjects: Map<string, Booked>
}

export interface YearState {
  opening: Booked | null
  closing: Booked | null
  result: Booked | null
  /** #PSALDO: the month's change. */
  readonly changes: MonthTable
  /** #PBUDGET */
  readonly budget: MonthTable
}

export interface AccountState {
  /** Its place among the accounts as they were met. */
  readonly index: number
  readonly account: string
  name: string | null
  sru: string | null
  type: string | null
  /** By the file's own number of the year: 0, −1, … */
  readonly years: Map<number, YearState>
}

export interface Header {
  /** Null until #SIETYP; a file without is of type 1. */
  type: number | null
  flag: string | null
  program: readonly string[]
  generated: string
  company: string
  orgnr: string
  plan: string
  /** As it stands: `20250331`. */
  through: Booked | null
  /** First and last day as `YYYYMMDD`, by the year's number. */
  readonly years: Map<number, { readonly start: string; readonly end: string }>
  readonly dimensions: Map<string, string>
  /** By dimension and object as JSON: `["1","100"]`. */
  readonly objects: Map<string, string>
}

/** The sums of a month's vouchers, by `AccountState.index`. */
export interface VoucherMonth {
  /** Of the first voucher. */
  readonly line: number
  readonly sums: (number | undefined)[]
}

export interface Collected {
  readonly header: Header
  readonly issues: Issues
  readonly accounts: Map<string, AccountState>
  readonly vouchers: Map<Period, VoucherMonth>
  readonly unbalanced: string[]
  /** Lines of balances and months. */
  balanceRows: number
  voucherRows: number
}

export function createCollected(issues: Issues): Collected {
  return {
    header: {
      type: null,
      flag: null,
      program: [],
      generated: '',
      company: '',
      orgnr: '',
      plan: '',
      through: null,
      years: new Map(),
      dimensions: new Map(),
      objects: new Map(),
    },
    issues,
    accounts: new Map(),
    vouchers: new Map(),
    unbalanced: [],
    balanceRows: 0,
    voucherRows: 0,
  }
}

export function accountOf({ accounts }: Collected, account: string): AccountState {
  const known = accounts.get(account)
  if (known) return known
  const added = { index: accounts.size, account, name: null, sru: null, type: null, years: new Map() }
  accounts.set(account, added)
  return added
}

export function yearOf(account: AccountState, year: number): YearState {
  const known = account.years.get(year)
  if (known) return known
  const table = (): MonthTable => ({ totals: new Map(), byObjects: new Map() })
  const added = { opening: null, closing: null, result: null, changes: table(), budget: table() }
  account.years.set(year, added)
  return added
}

export type Measure = 'opening' | 'closing' | 'result'

/** Takes #IB, #UB or #RES. The same row twice counts once; one that says otherwise is an issue, and the last counts. */
export function putBalance(
  collected: Collected,
  measure: Measure,
  place: { readonly account: string; readonly year: number },
  booked: Booked,
): void {
  const year = yearOf(accountOf(collected, place.account), place.year)
  const former = year[measure]
  if (former && former.ore !== booked.ore) tellTwice(collected, place.account, former, booked)
  year[measure] = booked
  collected.balanceRows += 1
}

/** Takes #PSALDO or #PBUDGET; `objects` as JSON, empty for the row of the whole account. */
export function putMonth(
  collected: Collected,
  measure: 'changes' | 'budget',
  place: {
    readonly account: string
    readonly year: number
    readonly period: Period
    readonly objects: string
  },
  booked: Booked,
): void {
  const { account, period, objects } = place
  const table = yearOf(accountOf(collected, account), place.year)[measure]
  const key = `${period} ${objects}`
  const former = objects === '' ? table.totals.get(period) : table.byObjects.get(key)
  if (former && former.ore !== booked.ore) tellTwice(collected, account, former, booked)
  if (objects === '') table.totals.set(period, booked)
  else table.byObjects.set(key, booked)
  collected.balanceRows += 1
}

function tellTwice({ issues }: Collected, account: string, former: Booked, { line }: Booked): void {
  issues.add('DUPLICATE', line, { account, former: former.line })
}

/** The month that a voucher belongs to. */
export function voucherMonth({ vouchers }: Collected, period: Period, line: number): VoucherMonth {
  const known = vouchers.get(period)
  if (known) return known
  const added = { line, sums: [] }
  vouchers.set(period, added)
  return added
}
