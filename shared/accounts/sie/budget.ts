/** The budget in a SIE file. */
import { type AccountState, type Collected, type Period, yearOf } from './collect.ts'
import { isWithin, withObjects } from './months.ts'

/**
 * Some programs write this year's budget as that of the year before, besides or instead: a month tells which year it
 * belongs to. What is there twice counts once.
 */
export function settleBudget(collected: Collected): void {
  const { header, accounts, issues } = collected
  const current = header.years.get(0)
  if (!current) return
  for (const account of accounts.values()) {
    for (const [number, state] of account.years) {
      if (number === 0) continue
      for (const [period, booked] of state.budget.totals) {
        if (!isWithin(period, current)) continue
        issues.add('BUDGET_YEAR', booked.line, { account: account.account, year: number })
        state.budget.totals.delete(period)
        const own = yearOf(account, 0).budget.totals
        if (!own.has(period)) own.set(period, booked)
      }
    }
  }
}

/** An account's budget by month: the rows of the whole account, where there are none those of its objects. */
export function budgetOf(account: AccountState, year: number): ReadonlyMap<Period, number> {
  const budget = account.years.get(year)?.budget
  if (!budget) return new Map()
  if (budget.totals.size === 0) return withObjects(budget)
  return new Map([...budget.totals].map(([period, { ore }]) => [period, ore]))
}
