/** One fiscal year of a SIE file: what is known of each account, and the sums over them. */
import type { SieYear } from '../../model/account-import.ts'
import { isAsset, kindOfAccount } from './account-kinds.ts'
import type { AccountState, Booked, Collected, Period } from './collect.ts'
import { knownOf, type Months, monthsOf, totalOf } from './months.ts'

/** An account's balances of a year in öre; null is unknown. */
export interface AccountYear {
  readonly account: AccountState
  readonly opening: number | null
  readonly closing: number | null
  readonly result: number | null
  readonly months: ReadonlyMap<Period, number>
}

export interface YearReading {
  readonly year: number
  readonly months: Months | null
  readonly known: ReturnType<typeof knownOf>
  /** What was missing and follows from the months. */
  readonly derived: { readonly closing: boolean; readonly result: boolean }
  readonly accounts: readonly AccountYear[]
  readonly sums: SieYear
}

export function readYear(collected: Collected, year: number): YearReading {
  const months = monthsOf(collected, year)
  const known = knownOf(collected, year)
  const derived = {
    closing: !known.closing && known.opening && months !== null,
    result: !known.result && months !== null,
  }
  const accounts = [...collected.accounts.values()].map((account) =>
    accountYear(account, year, { months, derived }),
  )
  const hasResult = known.result || derived.result
  return { year, months, known, derived, accounts, sums: sumsOf(accounts, months, hasResult) }
}

function accountYear(
  account: AccountState,
  year: number,
  { months, derived }: Pick<YearReading, 'months' | 'derived'>,
): AccountYear {
  const state = account.years.get(year)
  const amounts = months?.of(account) ?? new Map<Period, number>()
  const isBalance = kindOfAccount(account.account) === 'balance'
  const oreOf = (booked: Booked | null | undefined) => booked?.ore ?? null
  const opening = oreOf(state?.opening)
  const change = amounts.size > 0 ? totalOf(amounts) : null
  const moved = opening === null && change === null ? null : (opening ?? 0) + (change ?? 0)
  return {
    account,
    opening: unlessResult(account, opening),
    closing: isBalance && derived.closing ? moved : unlessResult(account, oreOf(state?.closing)),
    result: !isBalance && derived.result ? change : oreOf(state?.result),
    months: amounts,
  }
}

/** Balances of result accounts say nothing: they are ignored. */
function unlessResult({ account }: AccountState, ore: number | null): number | null {
  const kind = kindOfAccount(account)
  return kind === 'result' || kind === 'closing' ? null : ore
}

function sumsOf(accounts: readonly AccountYear[], months: Months | null, hasResult: boolean): SieYear {
  const sum = (measure: 'opening' | 'closing' | 'result', isCounted: (account: string) => boolean) =>
    accounts.reduce(
      (total, each) => (isCounted(each.account.account) ? total + (each[measure] ?? 0) : total),
      0,
    )
  const isOf = (kind: ReturnType<typeof kindOfAccount>) => (account: string) =>
    kindOfAccount(account) === kind
  const result = sum('result', isOf('result'))
  const booked = sum('result', isOf('closing'))
  return {
    sum_ib: sum('opening', isOf('balance')),
    sum_ub: sum('closing', isOf('balance')),
    sum_res_raw: result + booked,
    result: hasResult ? 0 - result : null,
    booked_result: booked,
    assets: sum('closing', isAsset),
    months: months && resultByMonth(accounts),
    mode: months && (months.misfit ? 'mismatch' : months.mode),
  }
}

/** The result of each month that any result account has an amount for. */
function resultByMonth(accounts: readonly AccountYear[]): Record<string, number> {
  const byMonth = new Map<Period, number>()
  for (const { account, months } of accounts) {
    if (kindOfAccount(account.account) !== 'result') continue
    for (const [period, ore] of months) byMonth.set(period, (byMonth.get(period) ?? 0) - ore)
  }
  return Object.fromEntries([...byMonth].sort(([one], [other]) => one - other))
}
