/** Judges what was gathered from a SIE file: what is missing, what does not tie out, what it all sums up to. */
import { kindOfAccount } from './account-kinds.ts'
import { budgetOf, settleBudget } from './budget.ts'
import type { Booked, Collected, YearState } from './collect.ts'
import { isWithin, totalOf } from './months.ts'
import { throughOf } from './through.ts'
import { readYear, type YearReading } from './year.ts'

export interface Assessment {
  /** Newest first; empty where the file has no balances. */
  readonly years: readonly YearReading[]
  /** −Σ of the budget of accounts 3000–8989, this year. */
  readonly budgetResult: number | null
  /** ΣUB + ΣRES − ΣIB of this year; null where one of them is unknown or was derived. */
  readonly balanceDifference: number | null
  /** The last day that the amounts cover, as `YYYYMMDD`. */
  readonly through: string | null
}

export function assess(collected: Collected): Assessment {
  const { header, issues, accounts } = collected
  if (collected.balanceRows === 0) {
    issues.add('NO_BALANCES', 1, { vouchers: collected.voucherRows })
    return { years: [], budgetResult: null, balanceDifference: null, through: null }
  }
  settleBudget(collected)
  tellPlaces(collected)
  const numbers = new Set([0, ...header.years.keys()])
  for (const account of accounts.values()) for (const year of account.years.keys()) numbers.add(year)
  const years = [...numbers].sort((one, other) => other - one).map((year) => readYear(collected, year))
  const current = years.find(({ year }) => year === 0) ?? readYear(collected, 0)
  const isWhole = !mutilating.some((code) => issues.has(code))
  if (isWhole) for (const year of years) tellMonths(collected, year)
  const balanceDifference = isWhole ? tellBalance(collected, current) : null
  const through = throughOf(collected, current)
  const budgetResult = budgetResultOf(collected)
  tellInexact(collected, years, budgetResult)
  return { years, budgetResult, balanceDifference, through }
}

/** Where amounts are missing it says nothing that the rest does not tie out. */
const mutilating = ['AMOUNT_TEXT', 'AMOUNT_LARGE', 'ROW_UNREADABLE', 'TRUNCATED'] as const

/** Amounts on accounts that no report has a place for, balances on result accounts, months outside their year. */
function tellPlaces({ accounts, header, vouchers, issues }: Collected): void {
  for (const { account, years } of accounts.values()) {
    const kind = kindOfAccount(account)
    for (const [number, state] of years) {
      const { opening, closing, result } = state
      const misplaced = kind === 'outside' ? opening || closing : null
      const odd = [misplaced, kind === 'outside' || kind === 'balance' ? result : null].find(
        (each) => each?.ore,
      )
      if (odd) issues.add('ACCOUNT_OUTSIDE', odd.line, { account, ore: odd.ore })
      const ignored = [opening, closing].find((each) => each?.ore)
      if ((kind === 'result' || kind === 'closing') && ignored)
        issues.add('RESULT_BALANCE', ignored.line, { account })
      const span = header.years.get(number)
      for (const [period, { line }] of monthRows(state))
        if (span && !isWithin(period, span)) issues.add('PERIOD_OUTSIDE', line, { period, year: number })
    }
  }
  if (header.years.size === 0) return
  for (const [period, { line }] of vouchers)
    if (![...header.years.values()].some((span) => isWithin(period, span)))
      issues.add('VOUCHER_OUTSIDE', line, { period })
}

function monthRows({ changes, budget }: YearState): (readonly [number, Booked])[] {
  return [changes, budget].flatMap(({ totals, byObjects }) => [
    ...totals,
    ...[...byObjects].map(([key, booked]) => [Number(key.slice(0, 6)), booked] as const),
  ])
}

function tellMonths({ issues }: Collected, { year, months, derived, accounts }: YearReading): void {
  const line = firstLine(accounts, year)
  if (derived.closing) issues.add('DERIVED_UB', line, { year })
  else if (derived.result) issues.add('DERIVED_RES', line, { year })
  if (months?.misfit)
    issues.add('PERIODS_INCOMPLETE', months.misfit.line, { account: months.misfit.account, year })
  else if (months?.mode === 'remainder') issues.add('PERIOD_REMAINDER', line, { year })
}

/** Where the amounts of a year begin. */
function firstLine(accounts: YearReading['accounts'], year: number): number {
  const lines = accounts.flatMap(({ account }) => {
    const state = account.years.get(year)
    if (!state) return []
    const { opening, closing, result } = state
    return [opening, closing, result, ...monthRows(state).map(([, booked]) => booked)].flatMap(
      (booked) => booked?.line ?? [],
    )
  })
  return lines.reduce((least, line) => Math.min(least, line), lines[0] ?? 1)
}

/** ΣUB + ΣRES = ΣIB; and ΣIB is nothing but the result of years that are not closed. */
function tellBalance({ issues }: Collected, current: YearReading): number | null {
  const { known, derived, sums, accounts } = current
  const { sum_ib: opening = 0, sum_ub: closing = 0, sum_res_raw: result = 0 } = sums
  const line = firstLine(accounts, 0)
  if (known.opening && opening !== 0) issues.add('OPEN_PRIOR_YEAR', line, { ore: opening ?? 0 })
  if (!known.closing || !known.result || derived.closing || derived.result) return null
  const difference = (closing ?? 0) + (result ?? 0) - (opening ?? 0)
  if (difference === 0) return 0
  if (!known.opening) issues.add('NO_OPENING', line, { ore: difference })
  else issues.add('BALANCE_DIFF', lineOfDifference(current, difference) ?? line, { ore: difference })
  return known.opening ? difference : null
}

/** The closing balance that alone explains the difference. */
function lineOfDifference({ accounts }: YearReading, difference: number): number | undefined {
  const [found, ...others] = accounts.filter(
    ({ account, opening, closing, months }) =>
      kindOfAccount(account.account) === 'balance' &&
      (closing ?? 0) - (opening ?? 0) - totalOf(months) === difference,
  )
  const line = found?.account.years.get(0)?.closing?.line
  return others.length === 0 ? line : undefined
}

function budgetResultOf({ accounts }: Collected): number {
  let result = 0
  for (const account of accounts.values())
    if (kindOfAccount(account.account) === 'result') result -= totalOf(budgetOf(account, 0))
  return result
}

/** Sums beyond 2⁵³ öre are not exact: no report may be made of them. */
function tellInexact({ issues }: Collected, years: readonly YearReading[], budget: number): void {
  const sizes = years.flatMap(({ accounts }) =>
    (['opening', 'closing', 'result'] as const).map((measure) =>
      accounts.reduce((total, each) => total + Math.abs(each[measure] ?? 0), 0),
    ),
  )
  if ([...sizes, Math.abs(budget)].some((size) => !Number.isSafeInteger(size)))
    issues.add('AMOUNT_LARGE', 1, { text: '' })
}
